import Language

/// All figures of many clients, a column each.
struct FigureColumns: Hashable, Sendable {
  var revenue = Column<Amount>()
  var cost = Column<Amount>()
  var margin = Column<Amount>()
  var costToServe = Column<Amount>()
  var potential = Column<Amount>()
  var hours = Column<Double>()
  var orders = Column<Double>()
  var daysLate = Column<Double>()
  var negotiation = Column<Double>()
  var changes = Column<Double>()
  var support = Column<Double>()
  var decision = Column<Double>()
  var isStandard = Column<Bool>()
  var ease = Column<Double>()
  var since = Column<Day>()
  var referrals = Column<Double>()
  var reputation = Column<Double>()
  /// Empty, or as long as there are clients up to the last that has one.
  var payment: [PaymentHistory?] = []

  mutating func take(_ client: Client, at index: Int) {
    revenue[index] = client.revenue
    cost[index] = client.cost
    margin[index] = client.margin
    costToServe[index] = client.costToServe
    potential[index] = client.potential
    hours[index] = client.hours
    orders[index] = client.orders
    daysLate[index] = client.daysLate
    negotiation[index] = client.negotiation
    changes[index] = client.changes
    support[index] = client.support
    decision[index] = client.decision
    isStandard[index] = client.isStandard
    ease[index] = client.ease
    since[index] = client.since
    referrals[index] = client.referrals
    reputation[index] = client.reputation
    take(client.payment, at: index)
  }

  private mutating func take(_ history: PaymentHistory?, at index: Int) {
    if history == nil, index >= payment.count { return }
    while payment.count <= index { payment.append(nil) }
    payment[index] = history
  }

  func give(_ client: inout Client, at index: Int) {
    client.revenue = revenue[index]
    client.cost = cost[index]
    client.margin = margin[index]
    client.costToServe = costToServe[index]
    client.potential = potential[index]
    client.hours = hours[index]
    client.orders = orders[index]
    client.daysLate = daysLate[index]
    client.negotiation = negotiation[index]
    client.changes = changes[index]
    client.support = support[index]
    client.decision = decision[index]
    client.isStandard = isStandard[index]
    client.ease = ease[index]
    client.since = since[index]
    client.referrals = referrals[index]
    client.reputation = reputation[index]
    client.payment = index < payment.count ? payment[index] : nil
  }

  /// Takes up clients of others.
  ///
  /// - Parameters:
  ///   - index: where the first of them stands here, behind all others.
  ///   - expected: of how many clients there will be figures, about.
  mutating func append(_ other: FigureColumns, _ range: Range<Int>, at index: Int, of expected: Int) {
    revenue.append(other.revenue, range, at: index, of: expected)
    cost.append(other.cost, range, at: index, of: expected)
    margin.append(other.margin, range, at: index, of: expected)
    costToServe.append(other.costToServe, range, at: index, of: expected)
    potential.append(other.potential, range, at: index, of: expected)
    hours.append(other.hours, range, at: index, of: expected)
    orders.append(other.orders, range, at: index, of: expected)
    daysLate.append(other.daysLate, range, at: index, of: expected)
    negotiation.append(other.negotiation, range, at: index, of: expected)
    changes.append(other.changes, range, at: index, of: expected)
    support.append(other.support, range, at: index, of: expected)
    decision.append(other.decision, range, at: index, of: expected)
    isStandard.append(other.isStandard, range, at: index, of: expected)
    ease.append(other.ease, range, at: index, of: expected)
    since.append(other.since, range, at: index, of: expected)
    referrals.append(other.referrals, range, at: index, of: expected)
    reputation.append(other.reputation, range, at: index, of: expected)
    for place in range where place < other.payment.count {
      take(other.payment[place], at: index + place - range.lowerBound)
    }
  }

  /// For every figure that some client has.
  func giveOnes(to client: inout Client) {
    if !revenue.isEmpty { client.revenue = Amount(units: 1) }
    if !cost.isEmpty { client.cost = Amount(units: 1) }
    if !margin.isEmpty { client.margin = Amount(units: 1) }
    if !costToServe.isEmpty { client.costToServe = Amount(units: 1) }
    if !potential.isEmpty { client.potential = Amount(units: 1) }
    if !hours.isEmpty { client.hours = 1 }
    if !orders.isEmpty { client.orders = 1 }
    if !daysLate.isEmpty { client.daysLate = 1 }
    if !negotiation.isEmpty { client.negotiation = 1 }
    if !changes.isEmpty { client.changes = 1 }
    if !support.isEmpty { client.support = 1 }
    if !decision.isEmpty { client.decision = 1 }
    if !isStandard.isEmpty { client.isStandard = true }
    if !ease.isEmpty { client.ease = 1 }
    if !since.isEmpty { client.since = Day(number: 1) }
    if !referrals.isEmpty { client.referrals = 1 }
    if !reputation.isEmpty { client.reputation = 1 }
    client.payment = payment.lazy.compactMap(\.self).reduce(nil) { sum, history in
      var sum = sum ?? PaymentHistory()
      sum.add(history)
      return sum
    }
  }
}
