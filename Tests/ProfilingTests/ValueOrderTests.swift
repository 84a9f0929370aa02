import Interviewing
import Language
import Portfolio
import Profiling
import Testing
import Trees

@Suite struct ValueOrderTests {
  /// By the letters of the method: V revenue, M margin, P potential, L loyalty, A price, Y payment, R referrals, B reputation.
  private static let letters: [ValueVariable: String] = [
    .revenue: "V", .margin: "M", .potential: "P", .loyalty: "L", .price: "A", .payment: "Y", .referrals: "R",
    .reputation: "B",
  ]

  private func order(_ objective: String, _ value: JSON = [:]) throws -> String {
    let answers = Workshop.answers(["objective": ["kind": .string(objective)], "value": value])
    return try #require(ValueOrder(answers)).variables.compactMap { Self.letters[$0] }.joined()
  }

  @Test(arguments: [
    ("new-market", "PBRVMAYL"), ("new-offer", "LRAPBMVY"), ("new-segment", "BRPVMAYL"), ("conquest", "PVRBMAYL"),
    ("loyalty", "LMRVYAPB"), ("margin", "MAYLRPVB"),
  ])
  func everyObjectiveHasItsOrder(objective: String, expected: String) throws {
    #expect(try order(objective) == expected)
  }

  @Test(arguments: [
    ("conquest", "revenueOrPotential", "revenue", "VPRBMAYL"),
    ("margin", "revenueOrPotential", "revenue", "MAYLRVPB"),
    ("loyalty", "revenueOrPotential", "potential", "LMRPVYAB"),
    ("margin", "volumeOrMargin", "volume", "VMAYLRPB"),
    ("new-market", "volumeOrMargin", "margin", "PBRMVAYL"),
    ("margin", "loyaltyOrPrice", "loyalty", "MLAYRPVB"),
    ("new-offer", "loyaltyOrPrice", "price", "ALRPBMVY"),
    ("loyalty", "reputationOrReferrals", "reputation", "LMBRVYAP"),
    ("new-segment", "reputationOrReferrals", "referrals", "RBPVMAYL"),
  ])
  func thePickedOneStandsJustBeforeTheOther(objective: String, question: String, pick: String, expected: String) throws
  {
    #expect(try order(objective, [question: .string(pick)]) == expected)
  }

  @Test func aPickThatStandsBeforeAlreadyMovesNothing() throws {
    let agreeing: JSON = [
      "revenueOrPotential": "potential", "volumeOrMargin": "volume", "loyaltyOrPrice": "price",
      "reputationOrReferrals": "reputation",
    ]
    #expect(try order("new-market", agreeing) == "PBRVMAYL")
  }

  @Test(arguments: ["current", "new"])
  func whomOneMeetsIsNoVariable(pick: String) throws {
    #expect(try order("margin", ["currentOrNew": .string(pick)]) == "MAYLRPVB")
  }

  @Test func choicesAreTakenInTheirOrder() throws {
    // MAYLRPVB: revenue before potential MAYLRVPB, volume before margin VMAYLRPB, loyalty before price VMLAYRPB,
    // reputation before referrals VMLAYBRP.
    let all: JSON = [
      "revenueOrPotential": "revenue", "currentOrNew": "new", "volumeOrMargin": "volume", "loyaltyOrPrice": "loyalty",
      "reputationOrReferrals": "reputation",
    ]
    #expect(try order("margin", all) == "VMLAYBRP")
  }

  @Test func theWeightsAreThoseOfEightRanks() throws {
    let order = ValueOrder(.margin)
    // (1 + 1/2 + … + 1/8)/8 = 2.717857…/8 and, for the last, (1/8)/8
    #expect(abs(order[.margin] - 761.0 / 2240) < 1e-12)
    #expect(abs(order[.price] - (761.0 / 280 - 1) / 8) < 1e-12)
    #expect(abs(order[.reputation] - 1.0 / 64) < 1e-12)
    #expect(abs(ValueVariable.allCases.reduce(0) { $0 + order[$1] } - 1) < 1e-12)
  }

  @Test func itIsStoredAndNullWithoutObjective() throws {
    let json = Conclusions(
      Workshop.answers(["objective": ["kind": "loyalty"]]), name: "", language: .en, openQuestions: []
    ).json(.en)
    #expect(
      json["value"]?["order"] == [
        "loyalty", "margin", "referrals", "revenue", "payment", "price", "potential", "reputation",
      ])
    #expect(json["value"]?["weights"]?["loyalty"] == 0.339732)
    #expect(json["value"]?["weights"]?["reputation"] == 0.015625)
    #expect(ValueOrder(Workshop.answers(["value": ["volumeOrMargin": "margin"]])) == nil)
  }
}
