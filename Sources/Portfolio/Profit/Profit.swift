/// What each client leaves: revenue − direct cost, less the cost to serve where that is known of everyone.
public struct Profit: Hashable, Sendable {
  public let basis: Basis
  /// Per client, in the order of the portfolio; nil where revenue, or both cost and margin, are unknown.
  public let ofClients: Column<Amount>
  /// Revenue − direct cost per client, whatever the basis.
  public let margins: Column<Amount>
  /// How many profits are known, and of how many of those clients the cost to serve is.
  public let known: Int
  public let served: Int
  /// The sum of what is known, and the revenue of the same clients; nil where nothing is.
  public let total: Amount?
  public let revenue: Amount?

  public enum Basis: String, Hashable, Sendable {
    case gross
    /// The cost to serve is deducted. One client whose cost to serve is unknown keeps all on `gross`: nobody looks
    /// better for hours that were not noted.
    case served
  }

  public init(_ clients: Clients, hourlyCost: Double? = nil) {
    let margins = clients.column { $0.grossMargin }
    let isServed = clients.anybody.servingCost(hourlyCost: hourlyCost) != nil
    let costs =
      isServed
      ? clients.column { $0.grossMargin == nil ? nil : $0.servingCost(hourlyCost: hourlyCost) } : Column<Amount>()
    known = margins.known
    served = costs.known
    basis = served > 0 && served == known ? .served : .gross
    ofClients =
      basis == .gross
      ? margins : Column(count: clients.count) { place in margins[place].map { $0 - (costs[place] ?? .zero) } }
    total = ofClients.total
    var revenue: Amount?
    let revenues = clients.revenues
    margins.forEachKnown { place, _ in revenue = (revenue ?? .zero) + (revenues[place] ?? .zero) }
    self.revenue = revenue
    self.margins = margins
  }

  /// Profit ÷ revenue of the whole portfolio, as a share of one; nil where either is unknown or revenue is not positive.
  public var ownRate: Double? { total?.per(revenue) }
}

extension ClientFigures {
  /// Revenue − direct cost, or the margin as given; nil without revenue.
  var grossMargin: Amount? { revenue.flatMap { revenue in cost.map { revenue - $0 } ?? margin } }

  /// The cost to serve as given, or hours × hourly cost.
  func servingCost(hourlyCost: Double?) -> Amount? {
    if let costToServe { return costToServe }
    guard let hours, let hourlyCost else { return nil }
    return Amount(hours * hourlyCost)
  }
}
