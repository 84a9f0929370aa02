/// How much of the positive revenue hangs on a few clients.
public struct Concentration: Hashable, Sendable {
  /// Shares of one: of the largest client, the three and the ten largest.
  public let largest, top3, top10: Double
  /// The sum of the squared shares: 1 with a single client, 1/n with n equal ones.
  public let herfindahl: Double
  public let limits: Limits

  /// What goes beyond a limit means depending on too few: as a share of revenue and as an index.
  public struct Limits: Hashable, Sendable {
    public let largest, herfindahl: Double

    public init(largest: Double = 0.2, herfindahl: Double = 0.25) {
      self.largest = largest
      self.herfindahl = herfindahl
    }
  }

  /// Nil where nobody has positive revenue.
  init?(_ falling: Falling<Amount>, limits: Limits = Limits()) {
    let positive = falling.prefix { $0 > .zero }
    guard !positive.isEmpty else { return nil }
    let total = positive.reduce(.zero, +).value
    func share(_ count: Int) -> Double { positive.prefix(count).reduce(.zero, +).value / total }
    largest = share(1)
    top3 = share(3)
    top10 = share(10)
    herfindahl = positive.reduce(0) { $0 + ($1.value / total) * ($1.value / total) }
    self.limits = limits
  }

  public var largestIsTooLarge: Bool { largest > limits.largest + Tolerance.share }
  public var isTooConcentrated: Bool { herfindahl > limits.herfindahl + Tolerance.share }
  /// How many clients of equal size would make the same index.
  public var equalClients: Double { 1 / herfindahl }
}
