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
  public let ofClients: Column<Double>
  /// The weight of what is known.
  public let coverage: Coverage
  private let clients: Clients

  public static let sufficient = 0.6

  /// One variable of one client: its place among all as a share of one, its weight after renormalising, its points.
  public struct Part: Hashable, Sendable {
    public let variable: ValueVariable
    public let place: Double
    public let weight: Double
    public var points: Double { 100 * weight * place }
  }

  /// - Parameter falling: the clients by a variable, the greatest first, where they are sorted already.
  init(_ clients: Clients, order: [ValueVariable]? = nil, falling: [ValueVariable: Ordering] = [:]) {
    let given = order ?? []
    let order = (given + ValueVariable.allCases).reduce(into: [ValueVariable]()) { order, variable in
      if !order.contains(variable) { order.append(variable) }
    }
    let weights = RankOrderCentroid.weights(order.count)
    var (sums, coverage) = ([Double](repeating: 0, count: clients.count), Coverage(weights, clients: clients.count))
    for (index, (variable, weight)) in zip(order, weights).enumerated() {
      let falling = falling[variable] ?? variable.falling(clients)
      PercentileRanks.add(falling, times: weight, to: &sums)
      coverage.note(index, of: falling)
    }
    self.order = order
    self.weights = Dictionary(uniqueKeysWithValues: zip(order, weights))
    isOrdered = !given.isEmpty
    // Without the last bits of the sums, in which equal values would differ: whole billionths.
    ofClients = Column(count: clients.count) { place in
      coverage[place] > 0 ? Double(Int(1e11 * sums[place] / coverage[place] + 0.5)) / 1e9 : nil
    }
    self.coverage = coverage
    self.clients = clients
  }

  /// What makes the value of one client, the weightiest first; the points add up to it.
  public func parts(of client: Int) -> [Part] {
    order.compactMap { variable in
      let measures = clients.column { variable.measure(of: $0) }
      guard let place = PercentileRanks.of(client, among: measures) else { return nil }
      return Part(variable: variable, place: place, weight: (weights[variable] ?? 0) / coverage[client])
    }
  }

  public func isSufficient(_ client: Int) -> Bool { coverage[client] >= Self.sufficient - Tolerance.share }
}
