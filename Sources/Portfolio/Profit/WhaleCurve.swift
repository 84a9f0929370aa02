/// Profit, cumulated from zero over the clients by falling profit; equal ones in the order of the portfolio.
///
/// Source: Kaplan & Narayanan, "Measuring and Managing Customer Profitability", Journal of Cost Management 15(5), 2001.
public struct WhaleCurve: Hashable, Sendable {
  /// How many clients the curve runs over: those whose profit is known.
  public let clients: Int
  /// The highest point in money, never below the zero where the curve begins, and how many clients lead up to it.
  public let peak: Amount
  public let peakClients: Int
  public let total: Amount
  /// At most 200: the first, the peak, the last, and evenly spaced ranks between them.
  public let points: [Point]

  public struct Point: Hashable, Sendable {
    /// The place of the client in the portfolio, and by profit, from 1.
    public let client: Int
    public let rank: Int
    public let profit: Amount
    public let cumulated: Amount
  }

  public static let mostPoints = 200

  /// Nil where no profit is known.
  init?(_ falling: Falling<Amount>) {
    guard !falling.isEmpty else { return nil }
    var (sum, peak, peakClients) = (Amount.zero, Amount.zero, 0)
    for (index, profit) in falling.enumerated() {
      sum += profit
      if sum > peak { (peak, peakClients) = (sum, index + 1) }
    }
    clients = falling.count
    total = sum
    self.peak = peak
    self.peakClients = peakClients
    points = Self.points(falling, at: Self.kept(falling.count, peak: max(0, peakClients - 1)))
  }

  /// The peak in percent of the total; nil unless the total is above zero.
  public var peakPercent: Double? { total > .zero ? 100 * peak.value / total.value : nil }

  /// - Parameter peak: the place of the peak, kept in any case.
  private static func kept(_ count: Int, peak: Int) -> [Int] {
    guard count > mostPoints else { return Array(0..<count) }
    let steps = mostPoints - 2
    return Set((0...steps).map { $0 * (count - 1) / steps } + [peak]).sorted()
  }

  private static func points(_ falling: Falling<Amount>, at kept: [Int]) -> [Point] {
    var (sum, next) = (Amount.zero, 0)
    return kept.map { place in
      while next <= place {
        sum += falling[next]
        next += 1
      }
      return Point(client: falling.place(place), rank: place + 1, profit: falling[place], cumulated: sum)
    }
  }
}
