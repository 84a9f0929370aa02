extension ClientValue {
  /// The place of a client among those with a value, equal ones sharing it; nil where it has none.
  public func rank(of client: Int) -> Int? {
    guard let own = ofClients[client] else { return nil }
    var above = 0
    ofClients.forEachKnown { _, value in above += value > own ? 1 : 0 }
    return above + 1
  }
}
