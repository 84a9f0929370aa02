import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct LintTests {
  /// The findings in a questionnaire `tea.yaml` of these questions, whose first stands on line 4.
  private func findings(_ questions: String, after earlier: String = "") -> [(line: Int, problem: ContentFault.Problem)]
  {
    let tea = Content.questionnaire("tea", Content.worded(questions))
    let water = Content.questionnaire("start", Content.worded(earlier))
    #expect(tea.faults.isEmpty && (earlier.isEmpty || water.faults.isEmpty))
    let all = [tea.questionnaire, earlier.isEmpty ? nil : water.questionnaire].compactMap(\.self)
    return Lint(Catalogue(all)).findings.map { ($0.fault.mark?.line ?? 0, $0.fault.problem) }
  }

  private func expect(
    _ line: Int, _ problem: ContentFault.Problem, in questions: String,
    _ place: SourceLocation = #_sourceLocation
  ) {
    let found = findings(questions)
    #expect(found.map(\.line) == [line], sourceLocation: place)
    #expect(found.map(\.problem) == [problem], sourceLocation: place)
  }

  @Test func aKeyAskedTwice() {
    expect(5, .duplicateID("tea.a", first: "tea.yaml:4"), in: "- {id: tea.a, type: text}\n- {id: tea.a, type: text}")
    expect(
      5, .duplicateID("tea.a.b", first: "tea.yaml:4"), in: "- {id: tea.a, type: text}\n- {id: tea.a.b, type: text}")
    let across = findings("- {id: tea.a, type: text}", after: "- {id: tea.a, type: date}")
    #expect(across.map(\.problem) == [.duplicateID("tea.a", first: "start.yaml:4")])
  }

  @Test func anIdThatIsNoKey() {
    expect(4, .malformedKey("tea[0].a"), in: "- {id: \"tea[0].a\", type: text}")
    expect(4, .malformedKey("tea[].a[].b"), in: "- {id: \"tea[].a[].b\", type: text}")
    expect(4, .malformedKey("tea[]"), in: "- {id: \"tea[]\", type: list}")
  }

  @Test func aConditionOnAnUnknownKey() {
    expect(
      5, .unknownKey("tea.kin", nearest: "tea.kind"),
      in: "- {id: tea.kind, type: text}\n- {id: tea.b, type: text, when: tea.kin is answered}")
  }

  @Test func aConditionOnALaterQuestion() {
    expect(
      4, .laterKey("tea.b"), in: "- {id: tea.a, type: text, when: tea.b is answered}\n- {id: tea.b, type: text}")
  }

  @Test func aConditionOnAnIllTypedQuestion() {
    expect(
      5, .illTyped(key: "tea.a", expected: "number"),
      in: "- {id: tea.a, type: text}\n- {id: tea.b, type: text, when: tea.a above 3}")
    let found = findings("- {id: tea.a, type: number}\n- {id: tea.b, type: text, when: tea.a is many}")
    #expect(found.first?.problem == .illTyped(key: "tea.a", expected: "word"))
  }

  @Test func aWordThatIsNoOption() {
    let kind = "- {id: tea.a, type: choice, options: [green, black]}\n"
    expect(
      5, .unknownOption("gren", key: "tea.a", known: ["green", "black"]),
      in: kind + "- {id: tea.b, type: text, when: tea.a is gren or black}")
    let yesno = findings("- {id: tea.a, type: yesno}\n- {id: tea.b, type: text, when: tea.a is not maybe}")
    #expect(yesno.map(\.problem) == [.unknownOption("maybe", key: "tea.a", known: ["yes", "no"])])
  }

  @Test func aCycle() {
    expect(4, .cycle(["tea.a", "tea.a"]), in: "- {id: tea.a, type: text, when: tea.a is answered}")
    expect(
      4, .cycle(["tea.a", "tea.c", "tea.b", "tea.a"]),
      in: """
        - {id: tea.a, type: text, when: tea.c is answered}
        - {id: tea.b, type: text, when: tea.a is answered}
        - {id: tea.c, type: text, when: tea.b is answered}
        """)
  }

  @Test(arguments: [
    "{all: [tea.a is green, tea.a is black]}", "{all: [tea.a is green, tea.a is not green]}",
    "{all: [tea.n above 5, tea.n below 3]}", "{all: [tea.n above 5, tea.n at most 5]}", "tea.n above 10",
    "{all: [tea.n above 4, tea.n below 5]}", "{all: [tea.a is answered, tea.a is unknown]}",
    "{not: {any: [tea.y is yes, tea.y is no, {not: tea.y is answered}]}}", "{all: [tea.r above 4, tea.r below 5]}",
    "{all: [every cups[].r is 5, cups[].r is 4]}", "{all: [tea.t is one, tea.t is two]}",
  ])
  func aConditionThatCannotHold(condition: String) {
    let text = """
      - {id: tea.a, type: choice, options: [green, black]}
      - {id: tea.n, type: number, limits: {least: 0, most: 10, whole: true}}
      - {id: tea.y, type: yesno}
      - {id: tea.r, type: rating}
      - {id: tea.t, type: text}
      - {id: "cups[].name", type: list}
      - {id: "cups[].r", type: row, of: rating}
      - id: tea.z
        ask: {en: A, fr: A}
        why: {en: A, fr: A}
        example: {en: A, fr: A}
        type: text
        when: \(Self.quotedItems(condition))
      """
    let found = findings(text)
    #expect(found.map(\.problem) == [.neverAsked("tea.z")])
    #expect(found.map(\.line) == [16])
  }

  @Test(arguments: [
    "{all: [tea.a is green, tea.b is black]}", "{all: [tea.n above 4, tea.n below 5]}", "tea.b is unknown",
    "{all: [cups[].r is 5, cups[].r is 4]}", "{not: tea.a is green}", "{all: [tea.c is red, tea.c is blue]}",
    "{any: [{all: [tea.a is green, tea.a is black]}, tea.b is black]}", "tea.t is not one",
  ])
  func aConditionThatCanHold(condition: String) {
    let text = """
      - {id: tea.a, type: choice, options: [green, black]}
      - {id: tea.b, type: choice, options: [green, black]}
      - {id: tea.c, type: choices, options: [red, blue]}
      - {id: tea.n, type: number}
      - {id: tea.t, type: text}
      - {id: "cups[].name", type: list}
      - {id: "cups[].r", type: row, of: rating}
      - {id: tea.z, type: text, when: PLACE}
      """
    let quoted = condition.hasPrefix("{") || !condition.contains("[") ? condition : "\"\(condition)\""
    #expect(findings(text.replacing("PLACE", with: Self.quotedItems(quoted))).isEmpty)
  }

  /// Brackets in a flow mapping need quotes.
  private static func quotedItems(_ condition: String) -> String {
    condition.replacing("every cups[].r is 5", with: "\"every cups[].r is 5\"").replacing(
      "[cups[].r is 5", with: "[\"cups[].r is 5\""
    ).replacing(
      "cups[].r is 4", with: "\"cups[].r is 4\"")
  }

  @Test func aQuestionBehindAShutDoor() {
    let found = findings(
      """
      - {id: tea.a, type: choice, options: [green, black]}
      - {id: tea.b, type: text, when: tea.a is green}
      - {id: tea.c, type: text, when: {all: [tea.b is answered, tea.a is black]}}
      - {id: tea.d, type: text, when: tea.c is answered}
      """)
    #expect(found.map(\.problem) == [.neverAsked("tea.c"), .neverAsked("tea.d")])
    #expect(found.map(\.line) == [6, 7])
  }

  @Test func aQuestionThatWaitsForAKeyNobodyAsks() throws {
    let tea = Content.questionnaire("tea", Content.worded("- {id: tea.a, type: text, when: milk.kind is answered}"))
    let milk = Content.yaml("id: milk\ntitle: {en: A, fr: A}\nreserved: [{id: milk.kind, type: text}]")
    let all = [tea.questionnaire, QuestionnaireReader(milk, source: "milk.yaml").questionnaire].compactMap(\.self)
    let findings = Lint(Catalogue(all)).findings
    #expect(findings.map(\.fault.problem) == [.neverAsked("tea.a")])
    #expect(findings.map(\.file) == ["tea.yaml"])
  }

  @Test func insideAGroupAConditionIsAboutOneItem() {
    let group = """
      - {id: "cups[].name", type: list}
      - {id: "cups[].size", type: row, of: choice, options: [small, large]}
      - repeat: cups[]
        questions:
          - {id: "cups[].a", type: text, when: {all: ["cups[].size is small", "cups[].size is large"]}}
      """
    expect(8, .neverAsked("cups[].a"), in: group)
    #expect(findings(group.replacing("is large\"]", with: "is not large\"]")).isEmpty)
  }

  @Test func aManyBranchedConditionIsGivenUpOn() {
    let kinds = (0..<12).map { "- {id: tea.a\($0), type: choice, options: [green, black]}\n" }.joined()
    let parts = (0..<12).map { "{any: [tea.a\($0) is green, tea.a\($0) is black]}" }.joined(separator: ", ")
    #expect(
      findings(kinds + "- {id: tea.z, type: text, when: {all: [\(parts), tea.a0 is green, tea.a0 is black]}}").isEmpty)
  }

  @Test func placeholdersThatNothingFills() {
    let text = """
      - id: tea.a
        ask: {en: "{tea.b} {name}", fr: "{tea.b} {name}"}
        why:
          en: "{tea.kin|x}"
          fr: "{tea.kin|y}"
        example: {en: "{item}", fr: "{item}"}
        type: text
      - {id: tea.b, type: text}
      - {id: tea.kind, type: text}
      """
    let found = findings(
      text.replacing("  type: text", with: "  TYPE").replacing("TYPE", with: "type: text"), raw: true)
    #expect(found.map(\.line) == [5, 5, 7, 8, 9, 9])
    #expect(
      found.map(\.problem) == [
        .unfilledPlaceholder("tea.b", nearest: nil), .unfilledPlaceholder("tea.b", nearest: nil),
        .unfilledPlaceholder("tea.kin", nearest: "tea.kind"), .unfilledPlaceholder("tea.kin", nearest: "tea.kind"),
        .unfilledPlaceholder("item", nearest: nil), .unfilledPlaceholder("item", nearest: nil),
      ])
  }

  /// Questions of which some have words of their own.
  private func findings(_ questions: String, raw: Bool) -> [(line: Int, problem: ContentFault.Problem)] {
    let lines = questions.split(separator: "\n").map { $0.hasPrefix("- {") ? Content.worded(String($0)) : $0 + "\n" }
    let tea = Content.questionnaire("tea", lines.joined())
    #expect(tea.faults.isEmpty)
    return Lint(Catalogue([tea.questionnaire].compactMap(\.self))).findings.map {
      ($0.fault.mark?.line ?? 0, $0.fault.problem)
    }
  }

  @Test func languagesWithDifferentPlaceholders() {
    let text = """
      - {id: tea.a, type: text}
      - id: tea.b
        ask:
          en: "{tea.a|some} tea"
          fr: "{tea.a} {name}"
        why: {en: A, fr: A}
        example: {en: A, fr: A}
        stem: {i: {en: "They", fr: "Les {tea.a}"}, we: {en: "They", fr: "Les {tea.a}"}}
        type: text
      """
    let found = findings(text, raw: true)
    #expect(found.map(\.line) == [7])
    #expect(found.map(\.problem) == [.placeholdersDiffer("ask", missing: "name", language: "en")])
  }

  @Test func placeholdersWhereNothingIsFilled() {
    let found = findings(
      "- {id: tea.a, type: choice, options: [{id: x, label: {en: \"{name\", fr: x}}, {id: y, label: {en: \"{y}\", fr: y}}]}"
    )
    #expect(found.map(\.problem).contains(.unfilledPlaceholder("y", nearest: nil)))
  }

  @Test func anItemOnlyInsideItsGroup() {
    let group = """
      - {id: "cups[].name", type: list}
      - repeat: cups[]
        questions:
          - id: cups[].a
            ask: {en: "{item}", fr: "{item}"}
            why: {en: A, fr: A}
            example: {en: A, fr: A}
            type: text
      """
    #expect(findings(group, raw: true).isEmpty)
  }

  @Test func aRowWithoutItsList() {
    expect(4, .rowWithoutList("cups[].name"), in: "- {id: \"cups[].a\", type: row, of: rating}")
    expect(
      4, .rowWithoutList("cups[].name"),
      in: "- {id: \"cups[].a\", type: row, of: rating}\n- {id: \"cups[].name\", type: list}")
    expect(4, .malformedKey("cups.a"), in: "- {id: cups.a, type: row, of: rating}")
  }

  @Test func aChoiceAmongAnswersThatComeLater() {
    expect(
      4, .laterKey("cups[].name"),
      in: "- {id: tea.a, type: choice, from: \"cups[].name\"}\n- {id: \"cups[].name\", type: list}")
    expect(4, .unknownKey("cups[].name", nearest: nil), in: "- {id: tea.a, type: choice, from: \"cups[].name\"}")
  }

  @Test func groupsAndTheirLists() {
    let group = "- {id: \"cups[].name\", type: list}\n- repeat: cups[]\n  questions:\n"
    expect(7, .keyOutsideGroup("tea.a", group: "cups[]"), in: group + "    - {id: tea.a, type: text}")
    expect(
      7, .unknownValue("row", field: "type", known: TypeReader.names.filter { $0 != "row" }),
      in: group + "    - {id: \"cups[].a\", type: row, of: rating}")
    expect(4, .keyOutsideGroup("cups[].a", group: "cups[]"), in: "- {id: \"cups[].a\", type: text}")
    expect(
      4, .rowWithoutList("cups[].name"), in: "- repeat: cups[]\n  questions:\n    - {id: \"cups[].a\", type: text}")
    expect(
      4, .malformedKey("cups"),
      in: "- repeat: cups\n  more: {en: A, fr: A}\n  questions:\n    - {id: cups.a, type: text}")
  }

  @Test func aWordThatPicksTwoOptions() {
    let options = "[{id: x, label: {en: big, fr: gros}}, {id: y, label: {en: Gros, fr: grand}}]"
    expect(4, .ambiguousWord("gros", options: ["x", "y"]), in: "- {id: tea.a, type: choice, options: \(options)}")
  }

  @Test func twoQuestionnairesOfOneName() {
    let first = Content.questionnaire("tea", Content.worded("- {id: tea.a, type: text}"))
    let text = "title: {en: A, fr: A}\nid: tea\nquestions:\n" + Content.worded("- {id: tea.b, type: text}")
    let second = QuestionnaireReader(Content.yaml(text), source: "home/tea.yaml")
    let findings = Lint(Catalogue([first, second].compactMap(\.questionnaire))).findings
    #expect(
      findings.map(\.fault) == [ContentFault(.duplicateID("tea", first: "tea.yaml"), at: Mark(line: 2, column: 1))])
    #expect(findings.map(\.file) == ["home/tea.yaml"])
  }

  @Test func keysKeptForLater() {
    let text = """
      id: later
      title: {en: A, fr: A}
      reserved:
        - {id: tea.a, type: text}
        - {id: tea.a, type: date}
        - {id: tea.b, type: choice, from: tea.c}
        - {id: "tea[]", type: text}
      """
    let later = QuestionnaireReader(Content.yaml(text), source: "later.yaml")
    let findings = Lint(Catalogue([later.questionnaire].compactMap(\.self))).findings
    #expect(findings.map { $0.fault.mark?.line } == [5, 6, 7])
    #expect(
      findings.map(\.fault.problem) == [
        .duplicateID("tea.a", first: "later.yaml"), .unknownKey("tea.c", nearest: "tea.a"), .malformedKey("tea[]"),
      ])
  }
}
