import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct QuestionnaireReaderTests {
  private func problems(_ text: String) -> [(Int, ContentFault.Problem)] {
    QuestionnaireReader(Content.yaml(text), source: "tea.yaml").faults.map { ($0.mark?.line ?? 0, $0.problem) }
  }

  private func question(_ fields: String) -> [(Int, ContentFault.Problem)] {
    problems(
      """
      id: tea
      title: {en: Tea, fr: Thé}
      questions:
        - id: tea.kind
          ask: {en: A, fr: A}
          why: {en: A, fr: A}
          example: {en: A, fr: A}
      \(fields.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
      """)
  }

  @Test func everythingIsRead() throws {
    let reader = QuestionnaireReader(
      Content.yaml(
        """
        id: tea
        title: {en: Tea, fr: Thé}
        intro: {en: A cup, fr: Une tasse}
        questions:
          - id: tea.kind
            type: choice
            required: true
            options: [green, {id: black, label: {en: black, fr: noir}, words: {en: [dark], fr: [foncé]}}]
            ask: {en: Which?, fr: Lequel ?}
            why: {en: Why, fr: Pourquoi}
            example: {en: green, fr: vert}
          - repeat: cups[]
            more: {en: Another?, fr: Encore ?}
            questions:
              - id: cups[].hot
                type: rating
                low: {en: cold, fr: froid}
                high: {en: hot, fr: chaud}
                when: tea.kind is black
                stem: {i: {en: I…, fr: Je…}, we: {en: We…, fr: Nous…}}
                help: {en: H, fr: H}
                check: impossible
                propose: leader
                ask: {en: A, fr: A}
                why: {en: A, fr: A}
                example: {en: A, fr: A}
        reserved:
          - {id: tea.price, type: money, limits: {least: 0, most: 9, whole: true}}
          - {id: "cups[].maker", type: row, of: choice, from: "cups[].name"}
        """), source: "prompts/tea.yaml")
    #expect(reader.faults.isEmpty)
    let tea = try #require(reader.questionnaire)
    #expect(tea.questions.map(\.key.description) == ["tea.kind", "cups[].hot"])
    #expect(tea.questions.map(\.isRequired) == [true, false])
    #expect(tea.questions[0].type.fixedOptions.map(\.id) == ["green", "black"])
    #expect(tea.questions[0].type.fixedOptions[1].words == ["dark", "foncé"])
    #expect(
      tea.questions[1].type == .rating(Scale(low: Text(en: "cold", fr: "froid"), high: Text(en: "hot", fr: "chaud"))))
    #expect(tea.questions[1].stem?.we[.fr] == "Nous…")
    #expect(tea.questions[1].mark == Mark(line: 15, column: 9))
    #expect(tea.reserved[0].type == .money(Limits(least: 0, most: 9, isWhole: true)))
    #expect(tea.reserved[1].type == .row(.choice(.answers("cups[].name"))))
  }

  @Test func faultsOfTheWhole() {
    #expect(problems("- a").map(\.1).first == .wrongForm("", expected: "mapping"))
    let missing = problems("titel: x").map(\.1)
    #expect(
      missing.contains(.missing("id")) && missing.contains(.missing("title")) && missing.contains(.missing("questions"))
    )
    #expect(missing.contains(.unknownField("titel", known: ["id", "title", "intro", "questions", "reserved"])))
    let other = problems("title: {en: A, fr: A}\nid: coffee\nquestions: []")
    #expect(other.map(\.1) == [.idIsNotFileName("coffee", file: "tea")])
    #expect(other.map(\.0) == [2])
    #expect(
      problems("id: tea\ntitle: {en: A, de: A}\nquestions: 3").map(\.1) == [
        .missingLanguage("fr", field: "title"), .unknownField("de", known: ["en", "fr"]),
        .wrongForm("questions", expected: "list"),
      ])
  }

  @Test(arguments: [
    ("type: txt", ContentFault.Problem.unknownValue("txt", field: "type", known: TypeReader.names)),
    ("type: choice", .missing("options")),
    ("type: row", .missing("of")),
    ("type: text\nrequired: maybe", .wrongForm("required", expected: "true or false")),
    ("type: text\nhelp: {en: A}", .missingLanguage("fr", field: "help")),
    ("type: text\nwhen: tea.kind are green", .malformedCondition("tea.kind are green")),
    ("type: text\npropose: guess", .unknownValue("guess", field: "propose", known: Proposal.names)),
    ("type: text\ncheck: spelling", .unknownValue("spelling", field: "check", known: SoftChecks.names)),
    ("type: number\nlimits: {least: 5, most: 1}", .wrongForm("limits", expected: "range")),
    ("type: number\nlimits: {least: few}", .wrongForm("least", expected: "number")),
    ("type: list\nitems: {least: 5, most: 1}", .wrongForm("items", expected: "range")),
    ("type: choice\nfrom: 9lives", .malformedKey("9lives")),
    ("type: text\nstem: {i: {en: A, fr: A}}", .missing("we")),
  ])
  func faultsOfAQuestion(fields: String, problem: ContentFault.Problem) {
    #expect(question(fields).map(\.1) == [problem])
  }

  @Test func everyFaultIsOnItsLine() {
    let faults = question("type: text\nwhy2: x\nwhen: nothing")
    #expect(faults.map(\.0) == [9, 10])
  }

  @Test func faultsOfAGroup() {
    let found = problems(
      "id: tea\ntitle: {en: A, fr: A}\nquestions:\n  - {repeat: cups[], for: best, questions: []}".replacing(
        "cups[]", with: "\"cups[]\""))
    #expect(found.map(\.1) == [.unknownValue("best", field: "for", known: Selection.names), .missing("questions")])
  }
}
