/// Where each of some figures stands among all: (below + ½ equal) ÷ n, itself among the equal; nil stays nil.
enum PercentileRanks {
  /// Adds the rank of every figure that is known, times a weight, to the sum at its place.
  ///
  /// - Parameter falling: the places of the figures, the greatest first.
  static func add(_ falling: Ordering, times weight: Double, to sums: inout [Double]) {
    sums.withUnsafeMutableBufferPointer { sums in
      falling.forEachRun { run in
        let rank = rank(below: falling.count - run.upperBound, equal: run.count, of: falling.count)
        for index in run { sums[falling.place(index)] += weight * rank }
      }
    }
  }

  /// Of one among all; nil where it is unknown.
  static func of(_ index: Int, among figures: Column<Double>) -> Double? {
    guard let own = figures[index] else { return nil }
    var (below, equal, count) = (0, 0, 0)
    figures.forEachKnown { _, figure in
      below += figure < own ? 1 : 0
      equal += figure == own ? 1 : 0
      count += 1
    }
    return rank(below: below, equal: equal, of: count)
  }

  private static func rank(below: Int, equal: Int, of count: Int) -> Double {
    (Double(below) + Double(equal) / 2) / Double(count)
  }
}
