import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What the ideal clients of the three businesses do not show.
@Suite struct IdealClientCasesTests {
  private static let tree: JSON = [
    "objective": ["kind": "conquest"],
    "segments": [
      [
        "name": "Abbeys", "served": 0, "urgency": 2, "dealBreakers": "they pay in wine",
        "ratings": ["enjoy": 1, "profit": 2, "ease": 2, "reach": 2, "expertise": 2],
      ],
      ["name": "inns", "served": 1250, "ratings": ["enjoy": 5, "profit": 3, "ease": 4, "reach": 5, "expertise": 3]],
    ],
    "niche": ["segment": "Abbeys", "ease": "clear lists"],
  ]

  private func ideal(_ tree: JSON = tree, notes: [Path: Note] = [:], _ language: Language = .en) throws -> IdealClient {
    try #require(IdealClient(Workshop.answers(tree, notes: notes), language: language))
  }

  @Test func withoutChosenSegmentThereIsNone() {
    var tree = Self.tree
    tree[path: "niche.segment"] = nil
    #expect(IdealClient(Workshop.answers(tree), language: .en) == nil)
  }

  @Test func theWeakSidesAreRedFlagsWithARemedy() throws {
    let ideal = try ideal()
    #expect(ideal.objective == .conquest)
    #expect(ideal.segment == "Abbeys")
    #expect(ideal.portrait[.en] == "Abbeys.")
    #expect(ideal.portrait[.fr] == "Des abbeys.")
    #expect(ideal.traits.map { $0[.en] } == ["New ground: you have not served any yet."])
    #expect(ideal.traits.map { $0[.fr] } == ["Terrain neuf\u{A0}: vous n’en servez pas encore."])
    #expect(ideal.mustHave.map { $0[.en] } == ["Somebody can introduce you."])
    #expect(
      ideal.redFlags.map { $0[.en] } == [
        "They pay in wine.",
        "Nothing presses them (2 of 5): ask what waiting costs.",
        "Little pleasure in it (1 of 5): settle beforehand who looks after them.",
        "Little is left at the end (2 of 5): talk about the price first.",
        "Hard to please (2 of 5): put in writing what is included.",
        "Hard to reach (2 of 5): look for an introduction.",
        "Little sets you apart yet (2 of 5): bring a proof.",
      ])
    #expect(
      ideal.redFlags.dropFirst().map { $0[.fr] } == [
        "Rien ne les presse (2 sur 5)\u{A0}: demandez ce que leur coûte l’attente.",
        "Peu de plaisir (1 sur 5)\u{A0}: décidez d’avance qui s’en occupe.",
        "Il reste peu à la fin (2 sur 5)\u{A0}: parlez du prix en premier.",
        "Difficiles à contenter (2 sur 5)\u{A0}: mettez par écrit ce qui est compris.",
        "Difficiles à joindre (2 sur 5)\u{A0}: cherchez une recommandation.",
        "Peu de choses vous distinguent pour l’instant (2 sur 5)\u{A0}: apportez une preuve.",
      ])
  }

  @Test func aReasonIsGivenOnlyToThoseRatedHighest() throws {
    var tree = Self.tree
    tree[path: "niche.segment"] = "inns"
    let ideal = try ideal(tree)
    #expect(
      ideal.traits.map { $0[.en] } == [
        "Familiar ground: you have served 1,250 so far.",
        "You enjoy working with them (5 of 5).",
        "They are easy to make happy (4 of 5). “Clear lists.”",
        "You can reach and serve them today (5 of 5).",
      ])
    tree[path: "segments[0].ratings.ease"] = 5
    #expect(try self.ideal(tree).traits[2][.en] == "They are easy to make happy (4 of 5).")
  }

  @Test func thePortraitSpeaksOfTheNarrowerAudience() throws {
    var tree = Self.tree
    tree[path: "statement"] = [
      "audience": "Trappist abbeys", "need": "They run dry.", "outcome": "to open on Sundays", "alternative": "nothing",
    ]
    let ideal = try ideal(tree)
    #expect(
      ideal.portrait[.en]
        == "Trappist abbeys who run dry. They want to open on Sundays. Today most do without.")
    #expect(ideal.mustHave[0][.en] == "The need is there: they run dry.")
  }

  @Test func evidenceIsThatOfItsWeakestClaim() throws {
    var tree = Self.tree
    tree[path: "niche.segment"] = "inns"
    #expect(try ideal(tree).evidence == .experience)
    #expect(
      try ideal(tree, notes: ["segments[1].ratings.ease": Note(status: .answered, evidence: .guess)]).evidence == .guess
    )
    let raised = Criterion.allCases.map { criterion in
      (
        Path(components: [.key("segments"), .index(1), .key("ratings"), .key(criterion.rawValue)]),
        Note(
          status: .answered, evidence: .figures)
      )
    }
    // What happened (how many were served) does not hold back what was proved since.
    #expect(try ideal(tree, notes: Dictionary(uniqueKeysWithValues: raised)).evidence == .figures)
  }

  @Test func itNamesTheAnswersItWasDrawnFrom() throws {
    #expect(
      try ideal().from.map(\.description) == [
        "segments[0].served", "segments[0].urgency", "segments[0].ratings.enjoy", "segments[0].ratings.profit",
        "segments[0].ratings.ease", "segments[0].ratings.reach", "segments[0].ratings.expertise",
        "segments[0].dealBreakers",
      ])
  }
}
