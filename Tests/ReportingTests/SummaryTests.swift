import Language
import Testing

@testable import Reporting

@Suite struct SummaryTests {
  @Test func nothingAnsweredYet() throws {
    let report = Report(try Business.answering("{}"))
    #expect(report.sections.map(\.id) == [.sentence, .openQuestions])
    #expect(report[.sentence]?.blocks == [.paragraph(Line("The niche is not chosen yet."))])
    #expect(report.closing == "Last changed on 21 November 2026 at 18:40 · revision 12")
    guard case .list(let questions)? = report[.openQuestions]?.blocks.first else {
      Issue.record("no questions")
      return
    }
    #expect(questions.count == 5)
    #expect(questions[1] == Line("Who pays you: businesses, private people, or both?"))
    #expect(report[.openQuestions]?.blocks.count == 2)
  }

  @Test func theFirstAnswersOnly() throws {
    let report = Report(try Business.answering("business: {offer: des fours, voice: we}", .fr))
    #expect(report[.sentence]?.blocks == [.paragraph(Line("La niche n’est pas encore choisie."))])
    #expect(report[.why]?.heading == "Pourquoi nous")
    #expect(report[.why]?.blocks == [.list([Line("des fours", label: "Offre\u{A0}:")])])
    #expect(report.sections.map(\.id) == [.sentence, .why, .openQuestions])
  }

  @Test func aChoiceWithoutSentence() throws {
    let report = Report(try Business.answering(Self.bakeries, .en))
    #expect(
      report[.sentence]?.blocks == [
        .paragraph(Line("The choice: village bakeries. The sentence is still to be written."))
      ])
    #expect(
      report[.evidence]?.blocks == [
        .list([
          Line("the audience", label: "Assumed, to be checked:"),
          Line(
            "the need, the outcome, what they do today, the expertise and the proof", label: "Not known yet:"),
        ])
      ])
  }

  @Test func whatIsAssumedIsMarked() throws {
    let yaml = Self.bakeries + "\nstatement: {need: lose their best day to a cold oven, proof: Not one Saturday lost.}"
    let report = Report(try Business.answering(yaml, .en))
    let text = try report.markdown()
    #expect(text.contains("- They lose their best day to a cold oven. *(assumed)*"))
    #expect(text.contains("- **Assumed, to be checked:** the audience, the need and the proof\n"))
    #expect(report.closing.contains("partly assumed"))
  }

  /// However French typography changes what was typed.
  @Test(arguments: Language.allCases) func noBadClientIsEverNamed(_ language: Language) throws {
    let yaml = Self.bakeries + "\ncontrast: {worst: \"Monsieur Grincheux ; toujours en retard : jamais content !\"}"
    let report = Report(try Business.answering(yaml, language))
    for format in Report.Kind.summary.formats {
      #expect(!(try report.text(as: format)).contains("Grincheux"))
    }
    guard case .list(let flags)? = report[.noIf]?.blocks.first else {
      Issue.record("no red flags")
      return
    }
    #expect(flags.count == 1)
  }

  @Test func drawsAreSaidPlainly() throws {
    let yaml = Self.bakeries.replacing("enjoy: 3, profit: 3", with: "enjoy: 4, profit: 2")
      .replacing("expertise: 3", with: "expertise: 4")
    let report = Report(try Business.answering(yaml, .fr), .profile)
    #expect(
      report[.ranking]?.blocks.first
        == .paragraph(Line("Égalité entre les village bakeries et les pizzerias\u{A0}: les notes ne tranchent pas.")))
    // 100 (0.456667 · 1/4 + 0.256667 · 1/2 + 0.156667 · 3/4 + 0.09 · 3/4 + 0.04 · 1/2) = 44.75
    #expect(
      report[.runnerUp]?.blocks == [
        .paragraph(Line("À égalité\u{A0}: les pizzerias, avec 44,8 points aussi.")),
        .list([Line("Aucune note ne plaide contre ces clients.")]),
      ])
  }

  @Test func oneAloneIsNoWinner() throws {
    let yaml = Self.bakeries.replacing("ratings: {enjoy: 3, profit: 3, ease: 3, reach: 3", with: "ratings: {reach: 1")
    let report = Report(try Business.answering(yaml), .profile)
    #expect(
      report[.ranking]?.blocks.first
        == .paragraph(Line("Only village bakeries could be ranked: there is nothing to compare with yet.")))
    #expect(report[.runnerUp] == nil)
    #expect(try report.markdown().contains("| – | pizzerias | out of reach today |"))
  }

  static let bakeries = """
    business: {offer: ovens, model: b2b, voice: i}
    objective: {kind: margin, priorities: [profit, ease, expertise, enjoy, reach]}
    segments:
      - {name: village bakeries, served: 0, urgency: 3, ratings: {enjoy: 4, profit: 2, ease: 3, reach: 3, expertise: 4}}
      - {name: pizzerias, served: 2, urgency: 3, ratings: {enjoy: 3, profit: 3, ease: 3, reach: 3, expertise: 3}}
    niche: {segment: village bakeries}
    """
}
