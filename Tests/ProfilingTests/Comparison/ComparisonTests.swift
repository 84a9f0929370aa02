import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct ComparisonTests {
  private static let ratings: JSON = ["enjoy": 3, "profit": 3, "ease": 3, "reach": 3, "expertise": 3]

  /// Bars 5 for profit, the rest 3: with profit first, 50 + 0.456667 · 50 = 72.83 against 50 for the inns.
  private static let anna: JSON = {
    var tree: JSON = [
      "objective": ["kind": "margin", "priorities": ["profit", "ease", "expertise", "enjoy", "reach"]],
      "segments": [["name": "bars", "ratings": ratings], ["name": "inns", "ratings": ratings]],
      "niche": ["segment": "bars"],
    ]
    tree[path: "segments[0].ratings.profit"] = 5
    return tree
  }()

  /// The same kinds in another order and spelling.
  private static let ben: JSON = {
    var tree = anna
    tree[path: "segments"] = [["name": "Inns", "ratings": ratings], ["name": "The Bars", "ratings": ratings]]
    tree[path: "segments[1].ratings.profit"] = 5
    tree[path: "niche.segment"] = "The Bars"
    return tree
  }()

  private func compared(_ b: JSON, _ a: JSON = anna) throws -> Comparison {
    Comparison(
      Comparison.Side("Anna", Workshop.answers(a)), Comparison.Side("Ben", Workshop.answers(b)),
      try Workshop.catalogue())
  }

  private func lines(_ comparison: Comparison, _ language: Language = .en) throws -> [String] {
    ComparisonExplanation(comparison, try Workshop.catalogue()).lines(language)
  }

  @Test func theSameInOtherWordsIsAgreement() throws {
    let comparison = try compared(Self.ben)
    // The objective, the choice, ten ratings and five places among the priorities.
    #expect(comparison.agree == 17 && comparison.differ.isEmpty)
    #expect(comparison.onlyA.isEmpty && comparison.onlyB.isEmpty)
    #expect(
      try lines(comparison) == [
        "You agree on everything that both answered (17).",
        """
        Bars come first with the answers of either, with ratings exchanged, and on average: nothing to settle there.
        """,
      ])
    #expect(
      try lines(comparison, .fr) == [
        "Vous êtes d’accord sur tout ce que vous avez répondu l’un et l’autre (17).",
        """
        Les bars arrivent en tête chez l’un comme chez l’autre, notes échangées comprises, et en moyenne\u{A0}: \
        rien à trancher de ce côté.
        """,
      ])
  }

  /// Ben gives the bars 2 for profit: 50 − 0.456667 · 25 = 38.58, so the inns lead; the mean is 55.71 against 50.
  @Test func oneRatingApart() throws {
    var ben = Self.ben
    ben[path: "segments[1].ratings.profit"] = 2
    let comparison = try compared(ben)
    #expect(comparison.agree == 16)
    #expect(comparison.differ.map(\.gap) == [3])
    #expect(comparison.differ[0].matter == .segment("bars", "segments[0].ratings.profit"))
    #expect(
      try lines(comparison) == [
        "You agree except on bars: 5 against 2 for profit (Anna against Ben).",
        "First for Anna: bars.",
        "First for Ben: inns.",
        "First with the priorities of Anna and the ratings of Ben: inns.",
        "First with the priorities of Ben and the ratings of Anna: bars.",
        "First by the mean of both scores: bars.",
      ])
    #expect(
      try lines(comparison, .fr) == [
        "Vous êtes d’accord, sauf sur les bars\u{A0}: 5 contre 2 pour la rentabilité (Anna contre Ben).",
        "En tête pour Anna\u{A0}: les bars.",
        "En tête pour Ben\u{A0}: les inns.",
        "En tête avec les priorités choisies par Anna et les notes données par Ben\u{A0}: les inns.",
        "En tête avec les priorités choisies par Ben et les notes données par Anna\u{A0}: les bars.",
        "En tête selon la moyenne des deux scores\u{A0}: les bars.",
      ])
  }

  /// Objective and choice (4 each), the bars' ease 5 against 2 (3), ease and profit changed places (1 each).
  @Test func theLargestGapFirst() throws {
    var ben = Self.ben
    ben[path: "objective"] = ["kind": "loyalty", "priorities": ["ease", "profit", "expertise", "enjoy", "reach"]]
    ben[path: "niche.segment"] = "Inns"
    ben[path: "segments[1].ratings.ease"] = 2
    var anna = Self.anna
    anna[path: "segments[0].ratings.ease"] = 5
    let comparison = try compared(ben, anna)
    #expect(comparison.differ.map(\.gap) == [4, 4, 3, 1, 1])
    #expect(
      try lines(comparison).prefix(6) == [
        "You agree 12 times and differ 5 times (Anna against Ben), the largest gap first:",
        "  - the objective: “earn more from the same hours” against “keep my clients and grow with them”",
        "  - the clients to choose: bars against inns",
        "  - bars: 5 against 2 for ease",
        "  - profit among the priorities: place 1 against 2",
        "  - ease among the priorities: place 2 against 1",
      ])
    #expect(
      try lines(comparison, .fr)[0]
        == "Vous êtes d’accord sur 12 réponses, et pas sur 5 (Anna contre Ben). Le plus grand écart d’abord\u{A0}:")
    #expect(try lines(comparison, .fr)[4] == "  - la rentabilité parmi les priorités\u{A0}: place 1 contre 2")
  }

  /// Profit and ease tied share place 1.5.
  @Test func tiedPrioritiesShareTheirPlace() throws {
    var ben = Self.ben
    ben[path: "objective.priorities"] = [["profit", "ease"], "expertise", "enjoy", "reach"]
    let comparison = try compared(ben)
    #expect(comparison.differ.map(\.gap) == [0.5, 0.5])
    #expect(try lines(comparison)[1] == "  - profit among the priorities: place 1 against 1.5")
  }

  @Test func whatOnlyOneSaidIsNeitherAgreementNorGap() throws {
    var ben = Self.ben
    ben[path: "segments[2]"] = ["name": "clubs", "ratings": Self.ratings]
    ben[path: "segments[1].ratings.profit"] = nil
    ben[path: "segments[1].ratings.ease"] = nil
    ben[path: "dilemma.choice"] = "x"
    let comparison = try compared(ben)
    #expect(comparison.agree == 15 && comparison.differ.isEmpty)
    #expect(comparison.onlyA.map(\.key) == ["segments[0].ratings.profit", "segments[0].ratings.ease"])
    #expect(comparison.onlyB.map(\.key) == ["segments[2].name", "dilemma.choice"])
    let said = try lines(comparison)
    #expect(said[1] == "Only with Anna: 2 answers (bars).")
    #expect(said[2] == "Only with Ben: clubs, dilemma.choice.")
    #expect(try lines(comparison, .fr)[2] == "Seulement chez Ben\u{A0}: les clubs, dilemma.choice.")
    // Without profit and ease too little of Ben's weight for the bars is answered: only one is left to rank.
    #expect(comparison.leaders.mean == nil)
    #expect(said.last == "First by the mean of both scores: nobody can be ranked.")
  }

  @Test func nothingToCompare() throws {
    let comparison = try compared(["segments": [["name": "clubs"]]], ["business": ["voice": "i"]])
    #expect(try lines(comparison)[0] == "Anna and Ben answered nothing that could be compared yet.")
    #expect(comparison.leaders.a == nil && comparison.leaders.aWithRatingsOfB == nil)
    #expect(try lines(comparison, .fr)[0] == "Anna et Ben n’ont pas encore de réponses à comparer.")
  }

  @Test func asJSON() throws {
    var ben = Self.ben
    ben[path: "segments[1].ratings.profit"] = 2
    let json = try compared(ben).json
    #expect(json["agree"] == 16 && json["a"] == "Anna" && json["b"] == "Ben")
    #expect(
      json["differ"] == [
        ["key": "segments[0].ratings.profit", "segment": "bars", "a": 5, "b": 2, "gap": .number(3)]
      ])
    #expect(json["onlyA"] == [] && json["onlyB"] == [])
    #expect(
      json["leaders"] == [
        "a": ["bars"], "b": ["inns"], "aWithRatingsOfB": ["inns"], "bWithRatingsOfA": ["bars"], "mean": ["bars"],
      ])
  }
}
