import Portfolio
import Testing

@Suite struct ClassesTests {
  private func classes(_ clients: [Client], _ change: (inout PortfolioSettings) -> Void = { _ in }) -> Classes {
    var settings = PortfolioSettings()
    change(&settings)
    return Classes(clients, Profit(clients, hourlyCost: settings.hourlyCost), Ease(clients), settings)
  }

  /// Profits 30, 30, 30, 10 and −20 of 100 each: the rate is 80 ÷ 500 = 16 %.
  private let five = [
    client("a", revenue: 100, cost: 70, ease: 5), client("b", revenue: 100, cost: 70, ease: 2),
    client("edge", revenue: 100, cost: 70, ease: 3), client("c", revenue: 100, cost: 90, ease: 4),
    client("d", revenue: 100, cost: 120, ease: 1),
  ]

  @Test func profitAndEaseMakeFourClasses() {
    let classes = classes(five)
    #expect(classes.ofClients.map(\.clientClass) == [.a, .b, .a, .c, .d])
    #expect(classes.counts == [.a: 2, .b: 1, .c: 1, .d: 1])
    #expect(isNear(classes.profitFrom, 0.16))
    #expect(classes.unclassified == 0)
  }

  /// All leave a third: nobody falls below the rate that they make together.
  @Test func whoeverIsExactlyAverageIsProfitable() {
    let clients = (1...7).map { client("\($0)", revenue: 0.3 * Double($0), cost: 0.2 * Double($0), ease: 5) }
    #expect(classes(clients).counts == [.a: 7])
  }

  @Test func theUsersOwnLimitsCount() {
    #expect(classes(five) { $0.profitFrom = 30 }.counts == [.a: 2, .b: 1, .c: 1, .d: 1])
    #expect(classes(five) { $0.profitFrom = 30.5 }.counts == [.c: 3, .d: 2])
    #expect(classes(five) { $0.profitFrom = 10 }.counts == [.a: 3, .b: 1, .d: 1])
    #expect(classes(five) { $0.easeFrom = 75 }.counts == [.a: 1, .b: 2, .c: 1, .d: 1])
  }

  @Test func aLossIsNeverProfitable() {
    #expect(classes(five) { $0.profitFrom = -50 }.ofClients[4].clientClass == .d)
  }

  /// Profits −20, −100, 10, −50 and −40 of 100 each: the rate is −40 %, and yet only who earns something is profitable.
  @Test func whereAllLoseMoneyProfitableBeginsAtZero() {
    let costs = [120.0, 200, 90, 150, 140]
    let classes = classes(costs.map { client("\($0)", revenue: 100, cost: $0, ease: 5) })
    #expect(isNear(classes.profitFrom, -0.4))
    #expect(classes.profitableFrom == 0)
    #expect(classes.counts == [.a: 1, .c: 4])
  }

  @Test func whatIsUnknownIsSaid() {
    let clients = five + [client("x", revenue: 100, ease: 5), client("y", revenue: 100, cost: 50), client("z")]
    let classes = classes(clients)
    #expect(classes.ofClients.suffix(3).map(\.reason) == [.profitUnknown, .easeUnknown, .bothUnknown])
    #expect(classes.unclassified == 3)
    #expect(classes.reasons == [.profitUnknown: 1, .easeUnknown: 1, .bothUnknown: 1])
  }

  @Test func fourClientsAreNoPortfolioUnlessARateIsSet() {
    let four = Array(five.prefix(4))
    #expect(classes(four).reasons == [.tooFew: 4])
    #expect(classes(four).profitFrom == nil)
    #expect(classes(four) { $0.profitFrom = 16 }.counts == [.a: 2, .b: 1, .c: 1])
    #expect(classes(four + [client("no cost", revenue: 5)]).reasons[.tooFew] == 4, "four profits are still four")
  }

  /// A credit note of 100 for goods of 150 leaves 50, of nothing that was bought; a loss is one without revenue too.
  @Test func aProfitWithoutRevenueHasNoRate() {
    let clients =
      five + [client("credit", revenue: -100, cost: -150, ease: 5), client("loss", revenue: 0, cost: 5, ease: 5)]
    #expect(classes(clients).ofClients.suffix(2) == [.unclassified(.noRevenue), .classified(.c)])
    #expect(classes(clients) { $0.profitFrom = 10 }.ofClients[5].reason == .noRevenue)
  }

  @Test func withoutRevenueThereIsNoRate() {
    let clients = (1...5).map { client("\($0)", revenue: 0, cost: 1, ease: 3) }
    #expect(classes(clients).reasons == [.noRate: 5])
  }
}
