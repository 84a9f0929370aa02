@testable import Portfolio

/// Clients for the tests, with no more than a test needs.
func client(_ name: String, revenue: Double? = nil, cost: Double? = nil, ease: Double? = nil) -> Client {
  var client = Client(name: name)
  client.revenue = revenue.flatMap { Amount($0) }
  client.cost = cost.flatMap { Amount($0) }
  client.ease = ease
  return client
}

func amounts(_ values: [Double?]) -> [Amount?] { values.map { $0.flatMap { Amount($0) } } }

extension ABC {
  init(_ revenues: [Amount?]) { self.init(Falling(Column(revenues))) }
}

extension Concentration {
  init?(_ revenues: [Amount?], limits: Limits = .init()) { self.init(Falling(Column(revenues)), limits: limits) }
}

extension VolumeSegments {
  init(_ revenues: [Amount?], months: Double, cuts: Cuts? = nil) {
    self.init(Falling(Column(revenues)), months: months, cuts: cuts)
  }
}

extension WhaleCurve {
  init?(_ profits: [Amount?]) { self.init(Falling(Column(profits))) }
}

func isNear(_ found: Double?, _ expected: Double, within tolerance: Double = 1e-6) -> Bool {
  found.map { abs($0 - expected) <= tolerance } ?? false
}

/// Lists of clients where a portfolio's columns are asked for.
extension Ease {
  init(_ clients: [Client]) { self.init(Clients(clients)) }
}

extension Profit {
  init(_ clients: [Client], hourlyCost: Double? = nil) { self.init(Clients(clients), hourlyCost: hourlyCost) }
}

extension Classes {
  init(_ clients: [Client], _ profit: Profit, _ ease: Ease, _ settings: PortfolioSettings = .init()) {
    self.init(Clients(clients), profit, ease, settings)
  }
}

extension ClientValue {
  init(_ clients: [Client], order: [ValueVariable]? = nil) { self.init(Clients(clients), order: order) }
}

extension Payment {
  init(_ clients: [Client], agreed: Int = 30) { self.init(Clients(clients), agreed: agreed) }
}
