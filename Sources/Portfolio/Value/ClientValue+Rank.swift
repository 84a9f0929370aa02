extension ClientValue {
  /// The place of a client among those with a value, equal ones sharing it; nil where it has none.
  public func rank(of client: Int) -> Int? {
    ofClients[client].map { own in 1 + ofClients.count { ($0 ?? -1) > own } }
  }
}
