import Testing

@testable import Portfolio

@Suite struct DiscriminationTests {
  /// Published values: 8 of 10 gives [0.4902, 0.9433]; 0 of 10 [0, 0.2775]; 10 of 10 [0.7225, 1].
  @Test(arguments: [(8, 10, 0.4902, 0.9433), (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (15, 50, 0.1910, 0.4375)])
  func wilson(count: Int, total: Int, low: Double, high: Double) {
    let interval = WilsonInterval(count, of: total)
    #expect(isNear(interval.low, low, within: 5e-5))
    #expect(isNear(interval.high, high, within: 5e-5))
  }

  @Test func limitsOfTheNormalCurve() {
    #expect(isNear(NormalCurve.limit(0.05), 1.959964))
    #expect(isNear(NormalCurve.limit(0.01), 2.575829))
    #expect(isNear(NormalCurve.limit(0.05 / 3), 2.393980))
  }

  /// Holm's steps for four: 0.05 ÷ 4, ÷ 3, ÷ 2, ÷ 1. The third fails: the fourth keeps the same error, though 0.04
  /// would pass at 0.05.
  @Test func fromTheFirstThatFailsOnNobodyPasses() {
    #expect(Discrimination.errors([0.005, 0.01, 0.03, 0.04]) == [0.0125, 0.05 / 3, 0.025, 0.025])
    #expect(Discrimination.errors([0.02, 0.021]) == [0.025, 0.05])
    #expect(Discrimination.errors([0.03, 0.031]) == [0.025, 0.025])
    #expect(Discrimination.errors([]) == [])
  }

  /// `count` clients of a region, `best` of them A, the others D. The rate to meet is set.
  private func region(_ name: String, _ count: Int, best: Int) -> [Client] {
    (0..<count).map { place in
      var one = client("\(name) \(place)", revenue: 100, cost: place < best ? 50 : 95, ease: place < best ? 5 : 1)
      one.attributes = ["region": name, "e-mail": "\(name)\(place)"]
      return one
    }
  }

  private func discrimination(_ clients: [Client]) -> Discrimination {
    var settings = PortfolioSettings()
    settings.profitFrom = 20
    return PortfolioConclusions(Portfolio(clients), settings).discrimination
  }

  /// 18 of 20 in the north, 12 of 40 in the south: 30 of 60, a half. North: z = 0.4 ÷ √(0.25 ÷ 20) = 3.58, beyond the
  /// 2.24 of 0.05 ÷ 2; south: 0.2 ÷ √(0.25 ÷ 40) = 2.53, beyond the 1.96 of 0.05. Nine in the west are too few.
  @Test func aRegionThatDiffersBeyondChanceDiscriminates() {
    let found = discrimination(region("north", 20, best: 18) + region("south", 40, best: 12))
    #expect(found.overall == 0.5)
    #expect(found.tested.map(\.value) == ["north", "south"])
    #expect(found.traits.map(\.value) == ["north", "south"])
    #expect(found.tested.map(\.share) == [0.9, 0.3])
    #expect(found.tested.map(\.clients) == [20, 40])
  }

  /// 13 of 20 against 17 of 40 is 30 of 60: z = 0.15 ÷ 0.1118 = 1.34.
  @Test func chanceDoesNotDiscriminate() {
    let found = discrimination(region("north", 20, best: 13) + region("south", 40, best: 17))
    #expect(found.tested.count == 2)
    #expect(found.traits.isEmpty)
  }

  @Test func nineAreTooFewAndTheUnclassifiedDoNotCount() {
    #expect(discrimination(region("west", 9, best: 9) + region("east", 9, best: 0)).tested.isEmpty)
    var unknown = region("west", 5, best: 5)
    for index in unknown.indices { unknown[index].cost = nil }
    #expect(discrimination(region("west", 9, best: 9) + unknown).tested.isEmpty)
    #expect(discrimination(unknown).overall == nil)
  }

  @Test func whereAllAreANothingDiscriminates() {
    let found = discrimination(region("north", 12, best: 12))
    #expect(found.tested.count == 1)
    #expect(found.traits.isEmpty)
  }
}
