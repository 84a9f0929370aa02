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

  /// - Parameter falling: the places of what is known, the greatest first, where they are sorted already.
  public init(_ revenues: [Amount?], falling: [Int]? = nil, months: Double, cuts: Cuts? = nil) {
    let yearly = revenues.map { $0.map { $0.value * 12 / months } }
    let drawn = cuts ?? Self.thirds((falling ?? revenues.falling).compactMap { yearly[$0] }.filter { $0 > 0 })
    ofClients = yearly.map { yearly in
      drawn.flatMap { cuts in yearly.map { $0 < cuts.small ? .small : $0 < cuts.large ? .medium : .large } }
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
