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
    ofClients.forEachKnown { place, value in
      if best.count == count, let last = best.last, value <= last.value { return }
      best.insert((place, value), at: best.firstIndex { $0.value < value } ?? best.endIndex)
      if best.count > count { best.removeLast() }
    }
    return best.map(\.place)
  }
}
