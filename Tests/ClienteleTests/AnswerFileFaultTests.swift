import Testing

/// An answers file with a fault in it is refused whole, with the line, the key and what would be right.
@Suite struct AnswerFileFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let content: String
    let sentence: String
    let name: String

    init(_ content: String, _ sentence: String, in name: String = "answers.yaml") {
      self.content = content
      self.sentence = sentence
      self.name = name
    }

    var testDescription: String { content.flat }
  }

  @Test(arguments: english) func itIsSaidInEnglish(fault: Case) throws {
    try expect(fault, "Nothing was changed.", language: "en")
  }

  @Test(arguments: french) func itIsSaidInFrench(fault: Case) throws {
    try expect(fault, "Rien n’a été modifié.", language: "fr")
  }

  private func expect(_ fault: Case, _ end: String, language: String) throws {
    let workshop = try Workshop.begun(language)
    let before = try workshop.tree()
    try workshop.put(fault.content, fault.name)
    let outcome = try workshop.run("interview", "--answers", fault.name, "--no-input")
    #expect(outcome.code == 65)
    #expect(outcome.output.isEmpty)
    let said = outcome.errors.flat.replacing(/\ \((line|ligne) [0-9]+\)/, with: "")
    #expect(said == fault.sentence + " " + end)
    #expect(try workshop.tree() == before)
  }

  private static let english = [
    Case(
      "business: {ofer: x}", "answers.yaml:1: business.ofer: No question has this key. Did you mean business.offer?"),
    Case(
      "segments:\n- {name: bars}\n- {name: Bars}", "answers.yaml:2: segments: “Bars” is there twice. Once is enough."),
    Case(
      "segments:\n- {name: bars}", "answers.yaml:2: segments: 1 is not enough. Give at least 2, separated by commas."),
    Case(
      "segments:\n" + (1...40).map { "- {name: bars \($0)}\n" }.joined(),
      "answers.yaml:2: segments: 40 is too many. Keep the 8 that matter most."),
    Case(
      "segments:\n- {name: bars, ratings: {profit: 7}}\n- {name: inns}",
      "answers.yaml:2: segments[0].ratings.profit: “7” is not a rating. Give a whole number from 1 to 5."),
    Case(
      "segments:\n- {name: bars, served: few}\n- {name: inns, served: 1.5}",
      "answers.yaml:2: segments[0].served: “few” is not a number. Write it in digits, like 1,500 or 12.5. "
        + "answers.yaml:3: segments[1].served: “1.5” is not a whole number. Round it up or down."),
    Case(
      "business:\n  model: b3b",
      "answers.yaml:2: business.model: “b3b” is not one of the choices. Answer by number or by word: businesses, private "
        + "people or both."),
    Case(
      "business:\n  offer: [1, 2]",
      "answers.yaml:2: business.offer: One value is expected here, not a list or a group of values."),
    Case(
      #"{"business": {"offer": {"x": 1}}}"#,
      "answers.json:1: business.offer: One value is expected here, not a list or a group of values.", in: "answers.json"
    ),
    Case(
      "objective:\n  priorities: [profit, ease]",
      "answers.yaml:2: objective.priorities: Still missing: enjoyment, reach and expertise. Give them all, most important "
        + "first."),
  ]

  private static let french = [
    Case(
      "business: {ofer: x}",
      "answers.yaml:1 : business.ofer : Aucune question ne porte cette clé. Vouliez-vous dire business.offer ?"),
    Case(
      "segments:\n- {name: bars, ratings: {profit: 7}}\n- {name: inns}",
      "answers.yaml:2 : segments[0].ratings.profit : « 7 » n’est pas une note. Donnez un nombre entier de 1 à 5."),
    Case(
      "segments:\n- {name: bars}",
      "answers.yaml:2 : segments : 1, ce n’est pas assez. Donnez-en au moins 2, séparés par des virgules."),
  ]

  @Test(arguments: [
    ("a: [b", "answers.yaml:2: This is not YAML (did not find expected ',' or ']') in what begins on line 1."),
    ("", "answers.yaml: The file is empty."),
    ("business:\n  offer: x\n  offer: y", "answers.yaml:3: “offer” stands twice here. Keep one of the two."),
    ("a: &x b\nc: *x", "answers.yaml:1: "),
    ("\u{1}", "answers.yaml:1: "),
  ])
  func whatIsNoYAMLIsRefused(content: String, beginning: String) throws {
    let workshop = try Workshop.begun()
    let before = try workshop.tree()
    try workshop.put(content, "answers.yaml")
    let outcome = try workshop.run("interview", "--answers", "answers.yaml", "--no-input")
    #expect(outcome.code == 65)
    #expect(outcome.errors.flat.hasPrefix(beginning), "\(outcome.errors)")
    #expect(try workshop.tree() == before)
  }

  @Test func theLineIsSaidOnce() throws {
    let outcome = try Workshop.begun().run("interview", "--answers", "-", "--no-input", input: "business: {ofer: x}")
    #expect(!outcome.errors.flat.contains("(line 1)"))
  }

  @Test func aMistypedGroupGetsTheNearestOne() throws {
    let outcome = try Workshop.begun().run("interview", "--answers", "-", "--no-input", input: "busines: {offer: x}")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("Did you mean business"))
  }

  @Test func oneValueWhereAGroupBelongsIsNamedAsSuch() throws {
    let outcome = try Workshop.begun().run("interview", "--answers", "-", "--no-input", input: "business: 3")
    #expect(outcome.code == 65)
    #expect(!outcome.errors.contains("One value is expected here"))
  }
}
