import Language
import Testing
import Trees

@testable import Interviewing

/// Questions of earlier questionnaires that are asked once more.
@Suite struct AgainTests {
  private let catalogue: Catalogue = {
    let texts = "ask: {en: A, fr: A}, why: {en: A, fr: A}, example: {en: A, fr: A}"
    let shop = Content.questionnaire(
      "shop", "  - {id: shop.kind, type: text, \(texts)}\n  - {id: shop.size, type: number, \(texts)}\n")
    let look = Content.questionnaire(
      "zlook", "  - {id: look.day, type: date, \(texts)}\n  - {since: look.day, again: [shop.size, shop.kind]}\n")
    return Catalogue([shop, look].compactMap(\.questionnaire))
  }()

  private func look(size: String = "2026-01-01T08") throws -> Interview {
    var answers = Answers()
    answers.set("baker", at: "shop.kind", note: Note(status: .answered, at: "2026-01-01T08"))
    answers.set(40, at: "shop.size", note: Note(status: .answered, at: size))
    answers.set("2026-06-01", at: "look.day", note: Note(status: .answered, at: "2026-06-01T09"))
    let scope = try #require(catalogue.questionnaire("zlook"))
    return Interview(of: scope, answers, in: Content.setting(catalogue: catalogue))
  }

  @Test func theyComeInTheirOrderWithTheirAnswers() throws {
    var interview = try look()
    #expect(interview.prompt?.step.key == "shop.size")
    #expect(interview.prompt?.current == "40")
    #expect(interview.prompt?.questionnaire.id == "zlook")
    #expect(interview.prompt?.progress.position == 2)
    #expect(interview.prompt?.progress.count == 3)
    _ = interview.answer("50", at: "2026-06-01T10")
    #expect(interview.answers["shop.size"] == 50)
    #expect(interview.prompt?.step.key == "shop.kind")
  }

  @Test func enterSaysTodayWhatWasSaidBefore() throws {
    var interview = try look()
    guard case .accepted = interview.answer("", at: "2026-06-01T10") else {
      Issue.record("not accepted, so not saved")
      return
    }
    #expect(interview.answers["shop.size"] == 40)
    #expect(interview.answers.note("shop.size") == Note(status: .answered, at: "2026-06-01T10"))
    _ = interview.putAside(.skipped, at: "2026-06-01T11")
    #expect(interview.answers.note("shop.kind") == Note(status: .answered, at: "2026-06-01T11"))
    #expect(interview.prompt == nil)
  }

  @Test func whoeverStoppedGoesOnWhereTheyWere() throws {
    let interview = try look(size: "2026-06-01T10")
    #expect(interview.prompt?.step.key == "shop.kind")
  }

  @Test func theyAreNotPartOfWhatIsOpen() throws {
    let interview = try look()
    #expect(interview.setting.settlement.stages(interview.answers).last?.untouched == 0)
  }

  @Test func aQuestionThatNobodyAskedBeforeIsAFault() throws {
    let reader = Content.questionnaire("late", "  - {since: shop.opened, again: [shop.kind, shop.sise]}\n")
    let questionnaires = try [catalogue.questionnaires[0], #require(reader.questionnaire)]
    let faults = Lint(Catalogue(questionnaires)).findings.map(\.fault.problem)
    // "late" comes before "shop": what it asks again is asked later.
    #expect(
      faults == [
        .unknownKey("shop.opened", nearest: nil), .laterKey("shop.kind"),
        .unknownKey("shop.sise", nearest: "shop.size"),
      ])
  }
}
