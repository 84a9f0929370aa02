/// The clients by falling revenue: those that together reach the first 80 %, those that then reach 95 %, the rest.
///
/// Equal revenues stand in the same, upper class; clients without positive revenue are C. No rule of 80/20 is
/// assumed: the shares are the portfolio's own.
public struct ABC: Hashable, Sendable {
  public enum Class: String, CaseIterable, Hashable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
  }

  /// Positive revenue of each class.
  public let revenues: [Class: Amount]
  public let counts: [Class: Int]
  public let total: Amount
  /// The least revenue in A, and in A or B.
  private let leastA, leastB: Amount

  init(_ falling: Falling<Amount>) {
    let positive = falling.prefix { $0 > .zero }
    total = positive.reduce(.zero, +)
    let a = Self.lead(positive, to: 80, of: total)
    let b = Self.lead(positive, to: 95, of: total)
    (leastA, leastB) = (a.least, b.least)
    revenues = [.a: a.sum, .b: b.sum - a.sum, .c: total - b.sum]
    counts = [.a: a.count, .b: b.count - a.count, .c: falling.count - b.count].filter { $0.value > 0 }
  }

  /// The class of a client with such a revenue; nil where it is unknown.
  public func of(_ revenue: Amount?) -> Class? {
    revenue.map { $0 >= leastA ? .a : $0 >= leastB ? .b : .c }
  }

  /// The share of positive revenue; nil where there is none.
  public func share(_ abc: Class) -> Double? {
    total > .zero ? (revenues[abc] ?? .zero).value / total.value : nil
  }

  /// Those that together reach a share, and whoever equals the last of them. In whole numbers, so that 80 % is exactly
  /// that.
  private static func lead(
    _ falling: Slice<Falling<Amount>>, to percent: Int128, of total: Amount
  ) -> (least: Amount, sum: Amount, count: Int) {
    let wanted = percent * Int128(total.units)
    var (least, sum, count) = (Amount(units: .max), Amount.zero, 0)
    for revenue in falling {
      if revenue != least, Int128(sum.units) * 100 >= wanted { break }
      (least, sum, count) = (revenue, sum + revenue, count + 1)
    }
    return (least, sum, count)
  }
}
