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

  /// Per client, in the order of the portfolio; nil where revenue is unknown.
  public let ofClients: [Class?]
  /// Positive revenue of each class.
  public let revenues: [Class: Amount]
  public let counts: [Class: Int]
  public let total: Amount

  /// - Parameter count: of all clients.
  init(_ revenues: Column<Amount>, _ falling: Falling<Amount>, count: Int) {
    let positive = falling.prefix { $0 > .zero }
    let total = positive.reduce(.zero, +)
    var classes = (0..<count).map { revenues[$0].map { _ in Class.c } }
    var sums: [Class: Amount] = [.a: .zero, .b: .zero, .c: .zero]
    var (sum, last, current, reached) = (Amount.zero, Amount.zero, Class.a, Amount.zero)
    for (index, revenue) in positive.enumerated() {
      if revenue != last, Self.next(after: sum, of: total) != current {
        (sums[current], reached) = (sum - reached, sum)
        current = Self.next(after: sum, of: total)
      }
      classes[falling.place(index)] = current
      sum += revenue
      last = revenue
    }
    sums[current] = sum - reached
    ofClients = classes
    self.revenues = sums
    self.total = total
    counts = classes.tally { $0 }
  }

  /// The share of positive revenue; nil where there is none.
  public func share(_ abc: Class) -> Double? {
    total > .zero ? (revenues[abc] ?? .zero).value / total.value : nil
  }

  /// The class of whoever comes after clients with a sum of revenue; in whole numbers, so that 80 % is exactly that.
  private static func next(after sum: Amount, of total: Amount) -> Class {
    let (sum, total) = (Int128(sum.units) * 100, Int128(total.units))
    return sum < 80 * total ? .a : sum < 95 * total ? .b : .c
  }
}
