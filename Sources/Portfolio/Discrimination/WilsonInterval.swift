/// The share behind a count, with what chance leaves open.
///
/// `(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)`. Source: Wilson, "Probable Inference, the Law of Succession,
/// and Statistical Inference", Journal of the American Statistical Association 22(158), 1927.
public struct WilsonInterval: Hashable, Sendable {
  public let low, high: Double

  /// - Parameters:
  ///   - count: at most `total`, which is above zero.
  ///   - error: the probability of leaving the true share out: 0.05 for an interval at 95 %.
  public init(_ count: Int, of total: Int, error: Double = 0.05) {
    let (n, z) = (Double(total), NormalCurve.limit(error))
    let share = Double(count) / n
    let (centre, scale) = (share + z * z / (2 * n), 1 + z * z / n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    low = max(0, (centre - reach) / scale)
    high = min(1, (centre + reach) / scale)
  }

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  public func contains(_ share: Double) -> Bool {
    low - Tolerance.share <= share && share <= high + Tolerance.share
  }
}
