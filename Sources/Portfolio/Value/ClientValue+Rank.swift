extension ClientValue {
  /// The place of a client among those with a value, equal ones sharing it; nil where it has none.
  public func rank(of client: Int) -> Int? {
    guard let own = ofClients[client] else { return nil }
    var above = 0
    ofClients.forEachKnown { _, value in above += value > own ? 1 : 0 }
    return above + 1
  }

  /// The places of the most valuable clients, at most so many, the first first; equal ones in the order of the portfolio.
  public func best(_ count: Int) -> [Int] {
    var best: [(place: Int, value: Double)] = []
    var bar = -Double.infinity
    ofClients.forEachKnown { place, value in
      guard value > bar else { return }
      best.insert((place, value), at: best.firstIndex { $0.value < value } ?? best.endIndex)
      if best.count > count { best.removeLast() }
      if best.count == count { bar = best.last?.value ?? .infinity }
    }
    return best.map(\.place)
  }
}
