import Portfolio
import Testing

@Suite struct EffortScaleTests {
  /// A monthly margin for each client, which is also the order of their value.
  private func scale(_ margins: [Double?], months: Double = 1, _ change: (inout PortfolioSettings) -> Void)
    -> EffortScale
  {
    var settings = PortfolioSettings()
    settings.hourlyCost = 40
    change(&settings)
    let clients = margins.map { margin in
      margin.map { client("", revenue: $0 + 1000, cost: 1000) } ?? client("", revenue: 1)
    }
    return EffortScale(
      margins: Profit(clients).margins, value: ClientValue(clients), months: months, settings: settings)
  }

  /// The linen supplier of the card: visits of 3 h at €40, calls of half an hour, 24 h: 2 × 6 + 3 × 3 + 12 ÷ 6
  /// is 23, and two more at 0.05 h make 23.1.
  @Test func eachIsRaisedAsFarAsItsMarginPays() {
    let margins = [260, 240, 200, 150, 120] + Array(repeating: 50.0, count: 12) + [5, 4]
    let scale = scale(margins) {
      ($0.hours, $0.visitHours, $0.callHours, $0.remoteHours) = (24, 3, 0.5, 0.05)
    }
    let expected: [EffortLevel] = [.twice, .twice, .visit, .visit, .visit] + Array(repeating: .call, count: 12)
    #expect(scale.levels == expected + [.remote, .remote])
    #expect(isNear(scale.totals.load, 23.1))
    #expect(isNear(scale.totals.left, 0.9))
    #expect(!scale.totals.isOverloaded)
  }

  /// Defaults 0.25, 1 ÷ 3, 4 and 8 h: three remote take 0.75 of 9. The first goes to 8 (8.5 in all); the second could
  /// pay as much but only 0.5 is left: a call, 1 ÷ 12 more; so can the third.
  @Test func hoursThatAreGoneCannotBeGiven() {
    let scale = scale([1000, 900, 800]) { $0.hours = 9 }
    #expect(scale.levels == [.twice, .call, .call])
    #expect(isNear(scale.totals.load, 8 + 2.0 / 3))
    #expect(isNear(scale.totals.left, 1.0 / 3))
  }

  /// 1,920 over 12 months is exactly the 160 that a visit of 4 h at 40 costs; a cent less pays for a call.
  @Test func theMarginOfAMonthPays() {
    #expect(scale([1920, 1919.99], months: 12) { $0.hours = 100 }.levels == [.visit, .call])
  }

  @Test func overloadIsSaidAndNobodyIsRaised() {
    let scale = scale([1000, 1000, 1000]) { $0.hours = 0.5 }
    #expect(scale.totals.isOverloaded)
    #expect(scale.levels == [.remote, .remote, .remote])
    #expect(isNear(scale.totals.left, -0.25))
  }

  @Test func anUnknownOrLostMarginPaysForNothing() {
    #expect(scale([nil, -50, 500]) { $0.hours = 100 }.levels == [.remote, .remote, .twice])
  }

  @Test func whatIsMissingIsNamed() {
    #expect(scale([100]) { _ in }.totals.needs == [.hours])
    #expect(scale([nil]) { $0.hourlyCost = nil }.totals.needs == [.hours, .hourlyCost, .margin])
    #expect(scale([100]) { _ in }.totals.load == nil)
    #expect(scale([100]) { _ in }.levels.isEmpty)
  }

  @Test func ofEqualValueTheHigherMarginComesFirst() {
    var (low, high) = (client("low", revenue: 1000, cost: 500), client("high", revenue: 1000, cost: 500))
    (low.referrals, high.referrals) = (1, 1)
    var settings = PortfolioSettings()
    (settings.hours, settings.hourlyCost) = (5, 1)
    let value = ClientValue([low, high])
    #expect(value.ofClients == [50, 50])
    let scale = EffortScale(margins: Column(amounts([300, 400])), value: value, months: 1, settings: settings)
    #expect(scale.levels == [.call, .visit])
  }
}
