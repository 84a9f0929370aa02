import Language
import Portfolio
import Testing

@Suite struct ClientValueTests {
  /// Of 10, 20, 20, 40: below and half the equal, itself among them: ½, 1 + 1, 1 + 1, 3 + ½ of 4.
  @Test func placesCountWhoIsBelowAndHalfTheEqual() {
    let value = ClientValue([10, 20, 20, 40].map { client("", revenue: $0) })
    #expect(value.ofClients == [12.5, 50, 50, 87.5])
  }

  /// (1 + 1/2 + … + 1/8)/8 = 0.339732 and (1/2 + … + 1/8)/8 = 0.214732; with both known 0.612721 and 0.387279.
  /// Loyalty first: the older one 75 and 25 by revenue: 75 × 0.612721 + 25 × 0.387279 = 55.6361.
  @Test func weightsAreRenormalisedOverWhatIsKnown() {
    var (old, new) = (client("old", revenue: 100), client("new", revenue: 900))
    old.since = Day("2010-05-01")
    new.since = Day("2024-05-01")
    let value = ClientValue([old, new], order: [.loyalty, .revenue])
    #expect(isNear(value.weights[.loyalty], 0.339732))
    #expect(isNear(value.weights[.revenue], 0.214732))
    #expect(isNear(value.ofClients[0], 55.636071))
    #expect(isNear(value.ofClients[1], 44.363929))
    #expect(isNear(value.coverage[0], 0.554464))
    #expect(!value.isSufficient(0))
    #expect(value.best(10) == [0, 1])
    let parts = value.parts(of: 0)
    #expect(parts.map(\.variable) == [.loyalty, .revenue])
    #expect(isNear(parts.map(\.points).reduce(0, +), 55.636071))
  }

  /// The first three of eight weigh 0.339732 + 0.214732 + 0.152232 = 0.706696.
  @Test func threeOfTheWeightiestSuffice() {
    var one = client("one", revenue: 100, cost: 50)
    one.potential = Amount(900)
    let value = ClientValue([one])
    #expect(isNear(value.coverage[0], 0.706696))
    #expect(value.isSufficient(0))
    #expect(isNear(value.ofClients[0], 50))
  }

  @Test func whatIsNotInTheOrderFollowsInTheDefaultOne() {
    let value = ClientValue([], order: [.reputation, .margin, .reputation])
    #expect(value.order == [.reputation, .margin, .revenue, .potential, .loyalty, .price, .payment, .referrals])
    #expect(value.isOrdered)
    #expect(!ClientValue([]).isOrdered)
    #expect(isNear(value.weights.values.reduce(0, +), 1))
  }

  @Test func whoPaysEarlyStandsAboveWhoPaysLate() {
    var (early, late) = (client("early"), client("late"))
    early.daysLate = -3
    late.daysLate = 20
    #expect(ClientValue([late, early]).ofClients == [25, 75])
  }

  @Test func nothingKnownHasNoValue() {
    let value = ClientValue([client("unknown"), client("known", revenue: 3)])
    #expect(value.ofClients == [nil, 50])
    #expect(value.coverage[0] == 0)
    #expect(value.best(10) == [1])
  }
}
