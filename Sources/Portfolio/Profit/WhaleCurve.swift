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
  ///
  /// - Parameter falling: the places of what is known, the greatest first, where they are sorted already.
  public init?(_ profits: [Amount?], falling: [Int]? = nil) {
    let order = falling ?? profits.falling
    guard !order.isEmpty else { return nil }
    var (sum, peak, peakClients) = (Amount.zero, Amount.zero, 0)
    let all = order.enumerated().map { place, client in
      let profit = profits[client] ?? .zero
      sum += profit
      if sum > peak { (peak, peakClients) = (sum, place + 1) }
      return Point(client: client, rank: place + 1, profit: profit, cumulated: sum)
    }
    clients = order.count
    total = sum
    self.peak = peak
    self.peakClients = peakClients
    points = Self.thinned(all, keeping: max(0, peakClients - 1))
  }

  /// The peak in percent of the total; nil unless the total is above zero.
  public var peakPercent: Double? { total > .zero ? 100 * peak.value / total.value : nil }

  private static func thinned(_ points: [Point], keeping peak: Int) -> [Point] {
    guard points.count > mostPoints else { return points }
    let steps = mostPoints - 2
    let kept = Set((0...steps).map { $0 * (points.count - 1) / steps } + [peak])
    return kept.sorted().map { points[$0] }
  }
}
