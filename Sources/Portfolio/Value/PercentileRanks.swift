/// Where each of some figures stands among all: (below + ½ equal) ÷ n, itself among the equal; nil stays nil.
enum PercentileRanks {
  static func of(_ figures: [Double?]) -> [Double?] {
    var ranks = [Double?](repeating: nil, count: figures.count)
    forEach(of: figures) { ranks[$0] = $1 }
    return ranks
  }

  /// Of every figure that is known, in no order to rely on.
  static func forEach(of figures: [Double?], _ body: (_ index: Int, _ rank: Double) -> Void) {
    var known: [RadixSort.Entry] = []
    known.reserveCapacity(figures.count)
    for (index, figure) in figures.enumerated() {
      if let figure { known.append(RadixSort.Entry(key: SortKey.of(figure), place: Int32(truncatingIfNeeded: index))) }
    }
    known = RadixSort.sorted(known)
    var start = 0
    while start < known.count {
      var end = start + 1
      while end < known.count, known[end].key == known[start].key { end += 1 }
      let rank = rank(below: start, equal: end - start, of: known.count)
      for place in start..<end { body(Int(known[place].place), rank) }
      start = end
    }
  }

  /// Of one among all; nil where it is unknown.
  static func of(_ index: Int, among figures: [Double?]) -> Double? {
    guard let own = figures[index] else { return nil }
    let known = figures.lazy.compactMap(\.self)
    return rank(below: known.count { $0 < own }, equal: known.count { $0 == own }, of: known.count { _ in true })
  }

  static func rank(below: Int, equal: Int, of count: Int) -> Double {
    (Double(below) + Double(equal) / 2) / Double(count)
  }
}
