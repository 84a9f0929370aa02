/// What each client is worth, 0–100: rank-order centroid weights over the percentile ranks of what is known.
///
/// Weights `w_k = (1/n) Σ_{i=k..n} 1/i`, renormalised over what is known; where coverage is under 0.6 the value is
/// `insufficient`: still shown, to be taken with care. Source of the variables: Kestio, "Sales strategy: by the way,
/// what is an ideal client?"
public struct ClientValue: Hashable, Sendable {
  /// The weightiest first.
  public let order: [ValueVariable]
  public let weights: [ValueVariable: Double]
  /// Whether the order was given; else it is the default one.
  public let isOrdered: Bool
  /// Per client, in the order of the portfolio; nil where nothing is known.
  public let ofClients: [Double?]
  /// The weight of what is known, 0…1.
  public let coverage: [Double]
  private let ranks: [ValueVariable: [Double?]]

  public static let sufficient = 0.6

  /// One variable of one client: its place among all as a share of one, its weight after renormalising, its points.
  public struct Part: Hashable, Sendable {
    public let variable: ValueVariable
    public let place: Double
    public let weight: Double
    public var points: Double { 100 * weight * place }
  }

  public init(_ clients: [Client], order: [ValueVariable]? = nil) {
    let given = order ?? []
    let order = (given + ValueVariable.allCases).reduce(into: [ValueVariable]()) { order, variable in
      if !order.contains(variable) { order.append(variable) }
    }
    let weights = RankOrderCentroid.weights(order.count)
    var (sums, coverage) = ([Double](repeating: 0, count: clients.count), [Double](repeating: 0, count: clients.count))
    var ranks: [ValueVariable: [Double?]] = [:]
    for (variable, weight) in zip(order, weights) {
      let figures = clients.map { variable.measure(of: $0) }
      guard figures.contains(where: { $0 != nil }) else { continue }
      let places = PercentileRanks.of(figures)
      for (index, place) in places.enumerated() {
        guard let place else { continue }
        sums[index] += weight * place
        coverage[index] += weight
      }
      ranks[variable] = places
    }
    self.order = order
    self.weights = Dictionary(uniqueKeysWithValues: zip(order, weights))
    isOrdered = !given.isEmpty
    // Without the last bits of the sums, in which equal values would differ.
    ofClients = zip(sums, coverage).map { $1 > 0 ? (1e11 * $0 / $1).rounded() / 1e9 : nil }
    self.coverage = coverage
    self.ranks = ranks
  }

  /// What makes the value of one client, the weightiest first; the points add up to it.
  public func parts(of client: Int) -> [Part] {
    order.compactMap { variable in
      guard let place = ranks[variable]?[client] else { return nil }
      return Part(variable: variable, place: place, weight: (weights[variable] ?? 0) / coverage[client])
    }
  }

  public func isSufficient(_ client: Int) -> Bool { coverage[client] >= Self.sufficient - Tolerance.share }

  /// The clients that have a value, the most valuable first; equal ones in the order of the portfolio.
  public var ranking: [Int] {
    ofClients.indices.filter { ofClients[$0] != nil }.sorted {
      let (left, right) = (ofClients[$0] ?? 0, ofClients[$1] ?? 0)
      return left == right ? $0 < $1 : left > right
    }
  }
}
