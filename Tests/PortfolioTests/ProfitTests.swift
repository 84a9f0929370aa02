import Portfolio
import Testing

@Suite struct ProfitTests {
  @Test func revenueLessDirectCostOrTheMarginAsGiven() {
    var given = client("given", revenue: 800)
    given.margin = Amount(200)
    let profit = Profit([client("cost", revenue: 1000, cost: 650.25), given])
    #expect(profit.ofClients == Column(amounts([349.75, 200])))
    #expect(profit.basis == .gross)
    #expect(profit.total == Amount(549.75))
  }

  @Test func whatIsMissingIsNotZero() {
    var margin = client("margin without revenue")
    margin.margin = Amount(300)
    let profit = Profit([client("no cost", revenue: 1000), client("no revenue", cost: 10), margin])
    #expect(profit.ofClients == [nil, nil, nil])
    #expect(profit.known == 0)
    #expect(profit.total == nil)
    #expect(profit.ownRate == nil)
  }

  /// 1000 − 400 − 3 h × 50 = 450; the second has its cost to serve given: 500 − 100 − 80 = 320.
  @Test func hoursCountWhereTheyAreKnownOfEveryone() {
    var (first, second) = (client("first", revenue: 1000, cost: 400), client("second", revenue: 500, cost: 100))
    first.hours = 3
    second.hours = 99
    second.costToServe = Amount(80)
    let profit = Profit([first, second], hourlyCost: 50)
    #expect(profit.basis == .served)
    #expect(profit.ofClients == Column(amounts([450, 320])))
    #expect(profit.margins == Column(amounts([600, 400])))
  }

  @Test func oneUnknownCostToServeKeepsEverybodyOnTheGrossMargin() {
    var first = client("first", revenue: 1000, cost: 400)
    first.hours = 3
    let clients = [first, client("second", revenue: 500, cost: 100), client("without margin", revenue: 90)]
    let profit = Profit(clients, hourlyCost: 50)
    #expect(profit.basis == .gross)
    #expect(profit.ofClients == Column(amounts([600, 400, nil])))
    #expect(profit.served == 1)
    #expect(Profit([first]).basis == .gross, "hours without what they cost")
  }

  /// (349 + 51) ÷ (1000 + 600) = 0.25; the client without cost is in neither sum.
  @Test func theRateIsThatOfTheSameClients() {
    let profit = Profit([
      client("a", revenue: 1000, cost: 651), client("b", revenue: 600, cost: 549), client("c", revenue: 5000),
    ])
    #expect(isNear(profit.ownRate, 0.25))
  }
}
