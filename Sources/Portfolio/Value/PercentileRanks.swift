/// Where each of some figures stands among all: (below + ½ equal) ÷ n, itself among the equal; nil stays nil.
enum PercentileRanks {
  static func of(_ figures: [Double?]) -> [Double?] {
    var ranks = [Double?](repeating: nil, count: figures.count)
    forEach(of: figures) { ranks[$0] = $1 }
    return ranks
  }

  /// Of every figure that is known, in no order to rely on.
  ///
  /// - Parameter falling: the places of what is known, the greatest first, where they are sorted already.
  static func forEach(
    of figures: [Double?], falling: [Int]? = nil, _ body: (_ index: Int, _ rank: Double) -> Void
  ) {
    let falling = falling ?? figures.falling
    var start = 0
    while start < falling.count {
      var end = start + 1
      while end < falling.count, figures[falling[end]] == figures[falling[start]] { end += 1 }
      let rank = rank(below: falling.count - end, equal: end - start, of: falling.count)
      for place in start..<end { body(falling[place], rank) }
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
