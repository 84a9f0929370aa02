import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct NicheTests {
  private static let tree: JSON = [
    "business": ["voice": "i"],
    "segments": [["name": "bars", "served": 0], ["name": "inns", "served": 2]],
    "niche": ["segment": "inns", "enjoy": "they laugh"],
    "statement": ["audience": "The inns", "need": "They run dry.", "outcome": "to open", "variant": 1],
  ]

  private func niche(_ tree: JSON = tree, notes: [Path: Note] = [:]) throws -> Niche {
    try #require(Niche(Workshop.answers(tree, notes: notes), name: "Tide", language: .en))
  }

  @Test func partsAreFitForASentence() throws {
    let niche = try niche()
    #expect(niche.segment == "inns")
    #expect(niche.parts == [.audience: "inns", .need: "run dry", .outcome: "open"])
    #expect(niche.statement == "I help inns open.")
  }

  @Test func anEditedSentenceStays() throws {
    var tree = Self.tree
    tree[path: "statement.sentence"] = "Inns open thanks to me."
    #expect(try niche(tree).statement == "Inns open thanks to me.")
  }

  @Test func withoutSegmentOrVariantThereIsNoStatement() throws {
    var tree = Self.tree
    tree[path: "statement.variant"] = nil
    #expect(try niche(tree).statement == nil)
    tree[path: "niche.segment"] = nil
    #expect(Niche(Workshop.answers(tree), name: "Tide", language: .en) == nil)
  }

  @Test func itNamesTheAnswersItWasBuiltFrom() throws {
    #expect(
      try niche().from.map(\.description) == [
        "business.voice", "niche.segment", "niche.enjoy", "statement.variant", "statement.audience", "statement.need",
        "statement.outcome",
      ])
  }

  @Test func claimsAboutClientsServedAreExperience() throws {
    #expect(try niche().evidence == .experience)
    #expect(try niche().assumptions.isEmpty)
  }

  @Test func claimsAboutNewClientsAreAssumptions() throws {
    var tree = Self.tree
    tree[path: "niche.segment"] = "bars"
    #expect(try niche(tree).evidence == .guess)
    #expect(
      try niche(tree).assumptions.map(\.description) == ["statement.audience", "statement.need", "statement.outcome"])
    let heard = try niche(tree, notes: ["statement.need": Note(status: .answered, evidence: .interviews)])
    #expect(heard.assumptions.map(\.description) == ["statement.audience", "statement.outcome"])
    #expect(heard.evidence == .guess)
  }
}

@Suite struct EvidenceTests {
  private let answers = Workshop.answers(
    [
      "segments": [["name": "bars", "served": 0], ["name": "inns", "served": 2]], "niche": ["segment": "bars"],
      "contrast": ["best": "Anchor"],
    ],
    notes: ["segments[0].ratings.ease": Note(status: .answered, evidence: .figures)])

  @Test(arguments: [
    ("segments[1].ratings.ease", Evidence.experience), ("segments[0].urgency", .guess),
    ("segments[0].ratings.ease", .figures), ("statement.need", .guess), ("contrast.best", .experience),
    ("segments[7].urgency", .guess),
  ])
  func evidenceFollowsFromWhatWasServedUnlessSetByHand(key: String, evidence: Evidence) throws {
    #expect(answers.evidence(of: try #require(Path(key))) == evidence)
  }

  @Test func withoutChosenSegmentTheStatementIsAGuess() {
    #expect(Workshop.answers([:]).evidence(of: "statement.need") == .guess)
  }
}
