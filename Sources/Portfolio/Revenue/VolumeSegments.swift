/// Small, medium and large clients by what they buy in a year, each to be served in its own way.
///
/// Source: Graydon, « Créer davantage de valeur client grâce à une meilleure segmentation »
public struct VolumeSegments: Hashable, Sendable {
  /// Nil where no line can be drawn: fewer than five clients with revenue, or all alike, and no cuts set.
  public let cuts: Cuts?
  public let counts: [Volume: Int]
  /// Whether the cuts were set; else they are the thirds of the clients.
  public let isSet: Bool
  private let months: Double

  /// Small is less than the first, large is the second and more; in revenue per year.
  public struct Cuts: Hashable, Sendable {
    public let small, large: Double

    public init(small: Double, large: Double) {
      self.small = min(small, large)
      self.large = max(small, large)
    }

    fileprivate func volume(_ yearly: Double) -> Volume {
      let reached = yearly + abs(yearly) * Tolerance.share
      return reached < small ? .small : reached < large ? .medium : .large
    }
  }

  init(_ falling: Falling<Amount>, months: Double, cuts: Cuts? = nil) {
    func yearly(_ revenue: Amount) -> Double { Self.yearly(revenue, months) }
    let drawn = cuts ?? Self.thirds(falling.prefix { $0 > .zero }, yearly)
    self.cuts = drawn
    self.months = months
    isSet = cuts != nil
    guard let drawn else {
      counts = [:]
      return
    }
    let large = falling.prefix { drawn.volume(yearly($0)) == .large }.count
    let small = falling.count - falling.prefix { drawn.volume(yearly($0)) != .small }.count
    counts = [.small: small, .medium: falling.count - small - large, .large: large].filter { $0.value > 0 }
  }

  /// Of a client with such a revenue in the whole period; nil where it is unknown, or no line can be drawn.
  public func of(_ revenue: Amount?) -> Volume? {
    guard let cuts, let revenue else { return nil }
    return cuts.volume(Self.yearly(revenue, months))
  }

  private static func yearly(_ revenue: Amount, _ months: Double) -> Double { revenue.value * 12 / months }

  /// Where the second and the last third of the clients begin.
  private static func thirds(_ falling: Slice<Falling<Amount>>, _ yearly: (Amount) -> Double) -> Cuts? {
    guard falling.count >= 5, let least = falling.last, let most = falling.first, yearly(least) < yearly(most) else {
      return nil
    }
    let last = falling.endIndex - 1
    return Cuts(
      small: yearly(falling[last - falling.count / 3]), large: yearly(falling[last - 2 * falling.count / 3]))
  }
}
