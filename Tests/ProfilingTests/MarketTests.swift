import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct MarketTests {
  private static let whole: JSON = [
    "segments": [["name": "bakeries", "served": 3], ["name": "bars"]], "niche": ["segment": "bakeries"],
    "market": [
      "prospects": 3400, "reachable": 60, "share": 20, "spend": 1080, "position": "specialist",
      "profitability": "Two repairers take on apprentices.", "buying": "They ring the first name.",
      "growth": "shrinking",
    ],
  ]

  private func market(_ tree: JSON = whole, notes: [Path: Note] = [:]) throws -> Market {
    try #require(Market(Workshop.answers(tree, notes: notes)))
  }

  private func without(_ keys: Path...) -> JSON {
    var tree = Self.whole
    for key in keys { tree[path: key] = nil }
    return tree
  }

  @Test func thePotentialIsAProductOfFour() throws {
    let market = try market()
    // 3400 × 60 % = 2040, × 20 % = 408, × 1080 = 440640
    #expect(market.withinReach == 2040)
    #expect(market.clientsWon == 408)
    #expect(market.potential == 440_640)
    #expect(market.status == .scored)
    #expect(market.segment == "bakeries")
    #expect(market.coverage == 1)
    #expect(market.missing == [])
    #expect(market.evidence == .experience)
  }

  @Test func zeroIsANumberAndAGapIsNone() throws {
    var tree = Self.whole
    tree[path: "market.share"] = 0
    #expect(try market(tree).potential == 0)
    #expect(try market(tree).status == .scored)
    for key in Market.chain {
      let market = try market(without(key))
      #expect(market.potential == nil)
      #expect(market.status == .insufficient)
      #expect(market.missing == [key])
      #expect(market.coverage == 7.0 / 8)
    }
  }

  @Test func theChainGoesAsFarAsItIsKnown() throws {
    #expect(try market(without("market.share")).withinReach == 2040)
    #expect(try market(without("market.share")).clientsWon == nil)
    #expect(try market(without("market.spend")).clientsWon == 408)
  }

  @Test func aPointThatDoesNotApplyLeavesTheDenominatorAndANumberIsStillMissed() throws {
    let notes: [Path: Note] = [
      "market.growth": Note(status: .notApplicable), "market.spend": Note(status: .notApplicable),
    ]
    let market = try market(without("market.growth", "market.spend", "market.buying"), notes: notes)
    // Five of the six that apply.
    #expect(market.coverage == 5.0 / 6)
    #expect(market.missing == ["market.spend", "market.buying"])
    #expect(market.potential == nil)
  }

  @Test func aReactionIsEnoughAndNoneIsNothing() throws {
    #expect(Market(Workshop.answers(["niche": ["segment": "bars"]])) == nil)
    let answers = Workshop.answers([:], notes: ["market.prospects": Note(status: .unknown)])
    let market = try #require(Market(answers))
    #expect(market.segment == nil)
    #expect(market.coverage == 0)
    #expect(market.evidence == .guess)
    #expect(market.missing == Market.chain + Market.points)
  }

  @Test func itIsStoredWithItsChain() throws {
    let json = Conclusions(Workshop.answers(without("market.spend")), name: "", language: .en, openQuestions: [])
      .json(.en)
    #expect(
      json["market"] == [
        "segment": "bakeries", "status": "insufficient", "potential": .null,
        "chain": ["prospects": 3400.0, "reachable": 60.0, "share": 20.0, "spend": .null],
        "withinReach": 2040.0, "clientsWon": 408.0,
        "points": [
          "position": "specialist", "profitability": "Two repairers take on apprentices.",
          "buying": "They ring the first name.", "growth": "shrinking",
        ],
        "coverage": 0.875, "missing": ["market.spend"], "evidence": "experience",
      ])
  }

  @Test func itIsToldInEnglish() throws {
    #expect(
      MarketExplanation(try market(), currency: "EUR").lines(.en) == [
        "The market of bakeries:",
        "3,400 prospects × 60% within reach × 20% won × €1,080 a year = €440,640 a year",
        "That makes about 2,040 within reach, of whom 408 become clients.",
        "Your place: the specialist of one thing.",
        "Their number: shrinking.",
        "Can one live from it? “Two repairers take on apprentices.”",
        "How they choose: “They ring the first name.”",
      ])
  }

  @Test func itIsToldInFrench() throws {
    #expect(
      MarketExplanation(try market(), currency: "EUR").lines(.fr).prefix(5) == [
        "Le marché\u{A0}: les bakeries",
        """
        3\u{202F}400 clients possibles × 60\u{A0}% joignables × 20\u{A0}% gagnés × 1\u{202F}080\u{A0}€ par an = \
        440\u{202F}640\u{A0}€ par an
        """,
        "Soit environ 2\u{202F}040 clients à votre portée, dont 408 que vous gagneriez.",
        "Votre place\u{A0}: spécialiste d’une seule chose.",
        "Leur nombre\u{A0}: en baisse.",
      ])
  }

  @Test func gapsAndGuessesAreNamed() throws {
    let gaps = try market(without("market.reachable", "market.spend", "market.growth"))
    let english = MarketExplanation(gaps, currency: "EUR").lines(.en)
    #expect(english[1] == "3,400 prospects × ? within reach × 20% won × ? a year = ? a year")
    #expect(english[2] == "Still missing for the amount: the part you can reach and what one spends in a year.")
    let french = MarketExplanation(gaps, currency: "EUR").lines(.fr)
    #expect(
      french[2] == """
        Pour le montant, il manque encore\u{A0}: la part que vous pouvez joindre et ce qu’un client dépense par an.
        """)
    let guessed = try market(notes: ["market.share": Note(status: .answered, evidence: .guess)])
    #expect(
      MarketExplanation(guessed, currency: "EUR").lines(.en).last
        == "One of these answers at least is a guess, and the amount is no surer than that one.")
    #expect(
      MarketExplanation(guessed, currency: "EUR").lines(.fr).last
        == "L’une de ces réponses au moins est une supposition, et le montant n’est pas plus sûr qu’elle.")
  }

  @Test func pointsThatAreMissingAreNamedBesideTheAmount() throws {
    let market = try market(without("market.position", "market.profitability", "market.buying"))
    #expect(
      MarketExplanation(market, currency: "EUR").lines(.en)[3]
        == "Not said yet: where you stand, how well one lives from it and how they choose.")
    #expect(
      MarketExplanation(market, currency: "EUR").lines(.fr)[3]
        == "Pas encore dit\u{A0}: votre place, si l’on en vit bien et comment ils choisissent.")
  }
}
