/// Where each of some figures stands among all: (below + ½ equal) ÷ n, itself among the equal; nil stays nil.
enum PercentileRanks {
  static func of(_ figures: [Double?]) -> [Double?] {
    let known = figures.indices.compactMap { index in figures[index].map { (figure: $0, index: index) } }
      .sorted { $0.figure < $1.figure }
    var ranks = [Double?](repeating: nil, count: figures.count)
    var start = 0
    while start < known.count {
      var end = start
      while end < known.count, known[end].figure == known[start].figure { end += 1 }
      let rank = rank(below: start, equal: end - start, of: known.count)
      for place in start..<end { ranks[known[place].index] = rank }
      start = end
    }
    return ranks
  }

  static func rank(below: Int, equal: Int, of count: Int) -> Double {
    (Double(below) + Double(equal) / 2) / Double(count)
  }
}
