import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct InterviewPromptTests {
  private func answers(_ pairs: [(Path, JSON)]) -> Answers {
    var answers = Answers()
    answers.setNames(["bars", "cafés, salons"], of: "segments", note: Note(status: .answered))
    for (key, value) in pairs { answers.set(value, at: key, note: Note(status: .answered)) }
    return answers
  }

  private func interview(_ pairs: [(Path, JSON)], _ text: String, _ language: Language = .en) throws -> Interview {
    let reader = Content.questionnaire(
      "tea",
      """
      - id: tea.a
        type: text
        ask: {en: "\(text)", fr: "\(text)"}
        why: {en: A, fr: A}
        example: {en: A, fr: A}
        stem: {i: {en: "I {name}…", fr: "Je…"}, we: {en: We…, fr: Nous…}}
      """)
    let tea = try #require(reader.questionnaire)
    let catalogue = Catalogue(Content.catalogue.questionnaires + [tea])
    return Interview(of: tea, answers(pairs), in: Content.setting(language, catalogue: catalogue))
  }

  @Test(arguments: [
    ("{name}", "Atelier Nord"), ("{niche.segment|them}", "bars"), ("{statement.need|a need}", "a need"),
    ("{statement.need}", "…"), ("{segments[].name}", "bars and cafés, salons"), ("{business.model}", "businesses"),
    ("{objective.priorities}", "profit = ease, reach"), ("{market.spend}", "12.5"), ("{strange}", "…"),
    ("{item}", "…"), ("a {b", "a {b"),
  ])
  func placeholdersAreFilled(text: String, filled: String) throws {
    let interview = try interview(
      [
        ("niche.segment", "bars"), ("business.model", "b2b"), ("market.spend", 12.5),
        ("objective.priorities", [["profit", "ease"], "reach"]),
      ], text)
    #expect(interview.prompt?.ask[.en] == filled)
    #expect(interview.filled(Text(verbatim: text))[.en] == filled)
  }

  @Test func eachLanguageHasItsWords() throws {
    let interview = try interview(
      [("business.model", "b2b"), ("market.spend", 12.5)], "{business.model} {market.spend}", .fr)
    #expect(interview.prompt?.ask[.fr] == "entreprises 12,5")
  }

  @Test func stemsSpeakAsTheBusinessDoes() throws {
    #expect(try interview([], "a").prompt?.stem?[.en] == "I Atelier Nord…")
    #expect(try interview([("business.voice", "we")], "a").prompt?.stem?[.fr] == "Nous…")
  }

  @Test func theItemOfAGroup() throws {
    let setting = Content.setting(catalogue: Maze.catalogue)
    let known = answers([("niche.segment", "bars"), ("segments[0].maze.size", "small")])
    var interview = Interview(of: try #require(Maze.reader.questionnaire), known, in: setting)
    _ = interview.go(to: "segments[0].maze.why")
    #expect(interview.prompt?.ask[.en] == "Why bars?")
  }

  @Test func currentAnswersCanBeTypedAgain() throws {
    let niche = try #require(Content.catalogue.questionnaire("niche"))
    let known = answers([
      ("segments[0].served", 12), ("niche.segment", "bars"), ("objective.priorities", ["profit", ["ease", "reach"]]),
    ])
    var interview = Interview(of: niche, known, in: Content.setting(.fr))
    var current: [String?] = []
    for key in ["segments[].name", "segments[].served", "niche.segment", "objective.priorities"] {
      _ = interview.go(to: key)
      current.append(interview.prompt?.current)
    }
    #expect(current == ["bars; cafés, salons", "12", "bars", "rentabilité, facilité = accès"])
  }

  @Test func theOptionsOfAChoiceAmongAnswers() throws {
    let niche = try #require(Content.catalogue.questionnaire("niche"))
    var interview = Interview(of: niche, answers([]), in: Content.setting())
    _ = interview.go(to: "niche.segment")
    #expect(interview.prompt?.options.map(\.id) == ["bars", "cafés, salons"])
  }
}

@Suite struct AnswerTextTests {
  private static let values: [(JSON, String)] = [
    (["a; b", "c, d"], "a; b\nc, d"), (["a, b", "c"], "a, b; c"), (["a", "b"], "a, b"), ("x", "x"), (true, "yes"),
    (1.5, "1.5"), (3, "3"), (.null, ""),
  ]

  @Test(arguments: values) func asItCouldBeTyped(value: JSON, text: String) {
    #expect(AnswerText(.en).text(value, .text) == text)
  }

  @Test func inFrench() {
    #expect(AnswerText(.fr).text(1.5, .number(Limits())) == "1,5")
    #expect(AnswerText(.fr).text(false, .yesno) == "non")
  }
}
