import Language
import Testing
import Trees

@testable import Interviewing

/// Rows that ask about some items of a list only: positioning, for the chosen kind of clients and the runner-up.
@Suite struct ChosenItemsTests {
  /// Bars are chosen; cafés and inns follow with 50 and 25 of 100.
  private func positioning(_ pairs: [(Path, JSON)] = [], voice: JSON = "we") throws -> Interview {
    var answers = Answers()
    answers.setNames(["inns", "bars", "cafés"], of: "segments", note: Note(status: .answered))
    for (index, points) in [2, 4, 3].enumerated() {
      for criterion in ["enjoy", "profit", "ease", "reach", "expertise"] {
        let key = Path(components: [.key("segments"), .index(index), .key("ratings"), .key(criterion)])
        answers.set(.integer(points), at: key, note: Note(status: .answered))
      }
    }
    let priorities: JSON = ["profit", "ease", "reach", "expertise", "enjoy"]
    for (key, value) in [
      ("business.voice", voice), ("objective.priorities", priorities), ("niche.segment", "bars"),
    ] + pairs {
      answers.set(value, at: key, note: Note(status: .answered))
    }
    let scope = try #require(Content.catalogue.questionnaire("positioning"))
    return Interview(of: scope, answers, in: Content.setting())
  }

  @Test func theChosenComesFirstThenTheRunnerUp() throws {
    var interview = try positioning()
    #expect(interview.prompt?.step.key == "segments[].strengths.expertise")
    #expect(interview.prompt?.items == ["bars", "cafés"])
    guard case .accepted(let acceptance) = interview.answer("5 2", at: "now") else {
      Issue.record("refused")
      return
    }
    #expect(acceptance.items == ["bars", "cafés"])
    #expect(interview.answers["segments[1].strengths.expertise"] == 5)
    #expect(interview.answers["segments[2].strengths.expertise"] == 2)
    #expect(!interview.answers.isTouched("segments[0].strengths.expertise"))
    #expect(interview.prompt?.step.key == "segments[].strengths.brand")
  }

  @Test func whatWasRatedBeforeIsProposedItemByItem() throws {
    var interview = try positioning()
    #expect(interview.prompt?.proposal?.value == [4, 3])
    _ = interview.answer("", at: "now")
    #expect(interview.answers["segments[1].strengths.expertise"] == 4)
    #expect(interview.answers.note("segments[2].strengths.expertise")?.status == .proposed)
    // The proposal that was taken follows; an answer of one's own would stay.
    _ = interview.go(to: "segments[].ratings.expertise")
    _ = interview.answer("2 5 3", at: "now")
    #expect(interview.answers["segments[1].strengths.expertise"] == 5)
  }

  @Test func nothingIsProposedWhereARatingIsUnknown() throws {
    var interview = try positioning()
    _ = interview.go(to: "segments[].ratings.expertise")
    _ = interview.answer("2 ? 3", at: "now")
    #expect(interview.prompt?.step.key == "segments[].strengths.expertise")
    #expect(interview.prompt?.proposal == nil)
  }

  @Test func theyCanBeAskedOneByOne() throws {
    var interview = try positioning()
    _ = interview.oneByOne()
    #expect(interview.prompt?.items == ["bars"])
    _ = interview.answer("5", at: "now")
    #expect(interview.prompt?.items == ["cafés"])
    _ = interview.answer("", at: "now")
    #expect(interview.answers["segments[1].strengths.expertise"] == 5)
    #expect(interview.answers["segments[2].strengths.expertise"] == 3)
    #expect(interview.prompt?.step.key == "segments[].strengths.brand")
  }

  @Test func aRowOfTheWrongLengthNamesTheItems() throws {
    var interview = try positioning()
    #expect(interview.answer("5 2 3", at: "now") == .refused(.rowLength(got: 3, items: ["bars", "cafés"])))
  }

  @Test func whoeverWorksAloneHasNoSalesForce() throws {
    let keys = { (voice: JSON) in try positioning(voice: voice).steps.map(\.key) }
    #expect(try keys("we").contains("segments[].strengths.salesforce"))
    #expect(try !keys("i").contains("segments[].strengths.salesforce"))
  }

  @Test func onlyWhatIsAskedStaysOpen() throws {
    var interview = try positioning()
    _ = interview.answer("? 4", at: "now")
    #expect(
      interview.setting.settlement.openQuestions(interview.answers).contains("segments[1].strengths.expertise"))
    #expect(
      !interview.setting.settlement.openQuestions(interview.answers).contains("segments[0].strengths.expertise"))
  }

  @Test func aSelectionBelongsToARow() {
    let reader = Content.questionnaire(
      "shop",
      """
        - id: shop.size
          type: number
          for: chosen
          ask: {en: A, fr: A}
          why: {en: A, fr: A}
          example: {en: A, fr: A}
      """)
    #expect(reader.faults.map(\.problem) == [.wrongForm("type", expected: "row")])
    #expect(reader.faults.first?.mark?.line == 6)
  }
}
