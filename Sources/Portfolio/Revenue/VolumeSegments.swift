/// Small, medium and large clients by what they buy in a year, each to be served in its own way.
///
/// Source: Graydon, « Créer davantage de valeur client grâce à une meilleure segmentation »
public struct VolumeSegments: Hashable, Sendable {
  /// Nil where no line can be drawn: fewer than five clients with revenue, or all alike, and no cuts set.
  public let cuts: Cuts?
  /// Per client, in the order of the portfolio; nil where revenue is unknown.
  public let ofClients: [Volume?]
  public let counts: [Volume: Int]
  /// Whether the cuts were set; else they are the thirds of the clients.
  public let isSet: Bool

  /// Small is less than the first, large is the second and more; in revenue per year.
  public struct Cuts: Hashable, Sendable {
    public let small, large: Double

    public init(small: Double, large: Double) {
      self.small = min(small, large)
      self.large = max(small, large)
    }
  }

  /// - Parameter count: of all clients.
  init(_ revenues: Column<Amount>, _ falling: Falling<Amount>, count: Int, months: Double, cuts: Cuts? = nil) {
    func yearly(_ revenue: Amount) -> Double { revenue.value * 12 / months }
    let positive = falling.prefix { $0 > .zero }
    let drawn = cuts ?? Self.thirds(positive.map(yearly))
    ofClients = (0..<count).map { place in
      guard let drawn, let yearly = revenues[place].map(yearly) else { return nil }
      return yearly < drawn.small ? .small : yearly < drawn.large ? .medium : .large
    }
    counts = ofClients.tally { $0 }
    self.cuts = drawn
    isSet = cuts != nil
  }

  /// Where the second and the last third of the clients begin.
  private static func thirds(_ falling: [Double]) -> Cuts? {
    guard falling.count >= 5, let least = falling.last, let most = falling.first, least < most else { return nil }
    let last = falling.count - 1
    return Cuts(small: falling[last - falling.count / 3], large: falling[last - 2 * falling.count / 3])
  }
}
