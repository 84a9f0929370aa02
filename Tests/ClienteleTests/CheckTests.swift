import Foundation
import PseudoTerminal
import Testing
import Trees

/// `check`, and the user's own questionnaires.
@Suite struct CheckTests {
  @Test(arguments: [("en", "No fault found.\n"), ("fr", "Aucune erreur.\n")])
  func whatComesWithTheProgramIsClean(language: String, sentence: String) throws {
    let outcome = try Workshop.begun(language).run("check")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output == sentence)
  }

  private static let sound = """
    id: coach
    title: {en: From your coach, fr: De votre coach}
    questions:
      - id: coach.fear
        type: text
        required: true
        ask: {en: What keeps you awake?, fr: Qu’est-ce qui vous empêche de dormir ?}
        why: {en: It is the first thing to change., fr: C’est la première chose à changer.}
        example: {en: an empty order book in March, fr: un carnet vide en mars}
      - id: coach.again
        type: yesno
        when: coach.fear is answered
        ask: {en: Was it so last year?, fr: Était-ce déjà vrai l’an dernier ?}
        why: {en: What comes back has a cause., fr: Ce qui revient a une cause.}
        example: {en: "yes", fr: oui}

    """

  @Test func aQuestionnaireOfOnesOwnIsWalked() throws {
    let workshop = try Workshop.begun()
    try workshop.put(Self.sound, "home/prompts/coach.yaml")
    let check = try workshop.run("check")
    #expect(check.code == 0, "\(check.output)")
    let session = try Conversation(workshop, "interview", "coach")
    try session.hear("From your coach")
    try session.reply("What keeps you awake?", "an empty order book")
    try session.reply("Was it so last year?", "no")
    #expect(try session.ending() == 0)
    #expect(try workshop.profile()["answers"]?["coach"] == ["again": false, "fear": "an empty order book"])
    #expect(try workshop.run("answer", "coach.fear", "rain").code == 0)
    let wrong = try workshop.run("interview", "nope").errors.flat
    #expect(wrong.hasSuffix("relationship, dilemma-again, review or coach."))
  }

  @Test func itsAnswersStayWhenItIsTakenAway() throws {
    let workshop = try Workshop.begun()
    try workshop.put(Self.sound, "home/prompts/coach.yaml")
    #expect(try workshop.run("answer", "coach.fear", "rain").code == 0)
    try FileManager.default.removeItem(atPath: workshop.home + "/prompts/coach.yaml")
    #expect(try workshop.run("answer", "business.offer", "beer").code == 0)
    #expect(try workshop.profile()["answers"]?["coach"]?["fear"] == "rain")
  }

  @Test func aBuiltInQuestionnaireIsReplacedById() throws {
    let workshop = try Workshop.begun()
    try workshop.put(Self.sound.replacing("id: coach\n", with: "id: dilemma\n"), "home/prompts/dilemma.yaml")
    let session = try Conversation(workshop, "interview", "dilemma")
    try session.hear("What keeps you awake?")
  }

  /// A fault planted in the sound questionnaire: what is replaced, by what, and the line that must be named.
  static let faults: [(String, String, Int, String)] = [
    (", fr: C’est la première chose à changer.", "", 8, "fr"),
    ("    why: {en: What comes back has a cause., fr: Ce qui revient a une cause.}\n", "", 10, "why"),
    ("coach.again", "coach.fear", 10, "coach.fear"),
    ("when: coach.fear", "when: coach.feer", 12, "coach.fear"),
    ("when: coach.fear is answered", "when: coach.again is answered", 12, "coach.again"),
    ("when: coach.fear is answered", "when: coach.fear above 3", 12, "coach.fear"),
    ("type: yesno", "type: yesnoo", 11, "yesno"),
    ("What keeps you awake?", "\"What keeps {coach.nobody} awake?\"", 7, "coach.nobody"),
    ("required: true", "requird: true", 6, "requird"),
    ("id: coach\n", "id: coach\n  id: x\n", 2, "YAML"),
  ]

  @Test(arguments: faults.indices)
  func aFaultIsNamedWithFileAndLine(index: Int) throws {
    let (old, new, line, word) = Self.faults[index]
    let workshop = try Workshop("en")
    try #require(Self.sound.contains(old))
    try workshop.put(Self.sound.replacing(old, with: new), "home/prompts/coach.yaml")
    let outcome = try workshop.run("check")
    #expect(outcome.code == 65)
    let place = "home/prompts/coach.yaml:\(line):"
    #expect(outcome.output.squeezed.contains(place), "\(outcome.output)")
    #expect(outcome.output.contains(word), "\(outcome.output)")
    let alone = try workshop.run("check", "home/prompts/coach.yaml")
    #expect(alone.code == 65 && alone.output.squeezed.contains(place), "\(alone.output)")
  }

  @Test func aFaultyQuestionnaireStopsNothingElse() throws {
    let workshop = try Workshop.begun()
    try workshop.put("id: coach\nquestions: 3\n", "home/prompts/coach.yaml")
    #expect(try workshop.run("answer", "business.offer", "beer").code == 0)
    #expect(try workshop.run("interview", "coach").code == 64)
  }

  @Test func aFaultInAProfileIsNamedWithItsLine() throws {
    let workshop = try Workshop.begun()
    let text = String(decoding: try workshop.bytes(workshop.profilePath()), as: UTF8.self)
    try workshop.put(text.replacing(#""served": 3"#, with: #""served": "many""#), workshop.profilePath())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = (lines.firstIndex { $0.contains(#""served": 3"#) } ?? 0) + 1
    let outcome = try workshop.run("check")
    #expect(outcome.code == 65)
    #expect(outcome.output.squeezed.contains("profile.json:\(line):"), "\(outcome.output)")
    #expect(outcome.output.contains("segments[0].served"))
  }
}
