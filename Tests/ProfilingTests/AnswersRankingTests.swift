import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What the ranking reads from the answers.
@Suite struct AnswersRankingTests {
  private static let order: JSON = ["profit", "ease", "reach", "expertise", "enjoy"]
  private static let tree: JSON = [
    "objective": ["kind": "margin", "priorities": order],
    "segments": [
      ["name": "bars", "ratings": ["enjoy": 3, "profit": 5, "ease": 2, "reach": 3]],
      ["name": "inns", "ratings": ["enjoy": 9, "profit": 3, "ease": 5, "reach": 4]],
    ],
    "niche": ["segment": "inns"],
  ]

  @Test func ratingsAreReadWithWhatIsUnknownAndWhatDoesNotApply() {
    let answers = Workshop.answers(
      Self.tree,
      notes: [
        "segments[0].ratings.expertise": Note(status: .notApplicable),
        "segments[1].ratings.expertise": Note(status: .unknown),
      ])
    let rated = answers.ratedSegments
    #expect(rated.map(\.name) == ["bars", "inns"])
    #expect(rated[0][.profit] == .points(5))
    #expect(rated[0][.expertise] == .notApplicable)
    #expect(rated[1][.expertise] == .unknown)
    // A rating that only a file edited by hand can hold.
    #expect(rated[1][.enjoy] == .unknown)
  }

  @Test func prioritiesMayBeTied() {
    let answers = Workshop.answers(["objective": ["priorities": [["profit", "ease"], "reach", "expertise", "enjoy"]]])
    #expect(answers.priorities == [[.profit, .ease], [.reach], [.expertise], [.enjoy]])
  }

  @Test(arguments: [
    ["profit", "ease", "reach", "expertise"], ["profit", "profit", "reach", "expertise", "enjoy"],
    ["profit", "ease", "reach", "expertise", "charm"],
  ])
  func prioritiesThatAreNotTheFiveAreNone(order: [String]) {
    #expect(Workshop.answers(["objective": ["priorities": .array(order.map { .string($0) })]]).priorities == nil)
  }

  @Test func aRankingTakesPrioritiesAndTwoSegments() throws {
    #expect(Workshop.answers(Self.tree).ranking != nil)
    var without = Self.tree
    without[path: "objective.priorities"] = nil
    #expect(Workshop.answers(without).ranking == nil)
    var alone = Self.tree
    alone[path: "segments"] = [["name": "bars"]]
    #expect(Workshop.answers(alone).ranking == nil)
  }

  @Test func objectiveAndChosenSegment() {
    let answers = Workshop.answers(Self.tree)
    #expect(answers.objective == .margin)
    #expect(answers.chosenSegment == 1)
    #expect(Workshop.answers(["niche": ["segment": "inns"]]).chosenSegment == nil)
  }
}
