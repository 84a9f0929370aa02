import Portfolio

/// Clients for the tests, with no more than a test needs.
func client(_ name: String, revenue: Double? = nil, cost: Double? = nil, ease: Double? = nil) -> Client {
  var client = Client(name: name)
  client.revenue = revenue.flatMap { Amount($0) }
  client.cost = cost.flatMap { Amount($0) }
  client.ease = ease
  return client
}

func amounts(_ values: [Double?]) -> [Amount?] { values.map { $0.flatMap { Amount($0) } } }

func isNear(_ found: Double?, _ expected: Double, within tolerance: Double = 1e-6) -> Bool {
  found.map { abs($0 - expected) <= tolerance } ?? false
}
