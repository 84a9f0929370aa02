import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct DecisiveCallTests {
  /// All 3 but the inns' ease: bars lead by 25 · 0.256667 = 6.42 points. One point of profit is worth 11.42, so less for
  /// the bars or more for the inns puts the inns first; no other single point does it alone.
  private static let tree: JSON = {
    let three: JSON = ["enjoy": 3, "profit": 3, "ease": 3, "reach": 3, "expertise": 3]
    var tree: JSON = [
      "objective": ["priorities": ["profit", "ease", "expertise", "enjoy", "reach"]],
      "segments": [
        ["name": "bars", "served": 4, "ratings": three], ["name": "inns", "served": 0, "ratings": three],
      ],
    ]
    tree[path: "segments[1].ratings.ease"] = 2
    return tree
  }()

  private func call(_ tree: JSON = tree, notes: [Path: Note] = [:]) throws -> DecisiveCall? {
    let answers = Workshop.answers(tree, notes: notes)
    let ranking = try #require(answers.ranking)
    return DecisiveCall(ranking, Stability(ranking), answers)
  }

  @Test func whatRestsOnLeastComesFirst() throws {
    let call = try #require(try call())
    #expect(call.point.segment == "inns" && call.point.criterion == .profit && call.point.to == 4)
    #expect(call.evidence == .guess)
    let notes: [Path: Note] = ["segments[1].ratings.profit": Note(status: .answered, evidence: .interviews)]
    let other = try #require(try self.call(notes: notes))
    #expect(other.point.segment == "bars" && other.point.to == 2 && other.evidence == .experience)
  }

  /// Reach 2 instead of ease: the lead is 25 · 0.04 = 1 point, which any other criterion of either overturns.
  @Test func thenWhatWeighsMost() throws {
    var tree = Self.tree
    tree[path: "segments[1].ratings.ease"] = 3
    tree[path: "segments[1].ratings.reach"] = 2
    tree[path: "segments[1].served"] = 1
    let call = try #require(try call(tree))
    #expect(call.point.segment == "bars" && call.point.criterion == .profit)
  }

  @Test func whereNoPointDecidesThereIsNone() throws {
    var tree = Self.tree
    tree[path: "segments[1].ratings.profit"] = 1
    #expect(try call(tree) == nil)
  }

  @Test func everyCriterionHasFiveQuestionsOfItsOwn() {
    let all = Criterion.allCases.map(\.questions)
    #expect(all.allSatisfy { $0.count == 5 })
    for language in Language.allCases {
      let words = all.joined().map { $0[language] } + Slot.allCases.map { $0.question[language] }
      #expect(Set(words).count == 31)
      #expect(words.allSatisfy { $0.hasSuffix("?") })
    }
  }
}
