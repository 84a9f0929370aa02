import Foundation
import PseudoTerminal
import Testing
import Trees

/// `fit`, at a terminal, with piped answers, and from the assistant.
@Suite struct FitTests {
  private func workshop(_ language: String) throws -> Workshop {
    try #require(Business.all.first { $0.description == "industrial-maintenance.\(language)" }).workshop()
  }

  @Test(arguments: [
    (
      "en", "Go, with these terms: a small first order and payment in advance.",
      "So that it goes well on both sides, this is what we suggest: - a small first order"
    ),
    (
      "fr", "Allez-y, à ces conditions : une petite première commande et un paiement d’avance.",
      "Pour que tout se passe bien de part et d’autre, voici ce que nous vous proposons : - une petite première commande"
    ),
  ])
  func pipedAnswersAreKept(language: String, verdict: String, letter: String) throws {
    let workshop = try workshop(language)
    let outcome = try workshop.run("fit", "Dairy", "of", "Vallon", input: "y\n?\noui\nnon\nno\nn\n")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.flat.contains(verdict))
    #expect(outcome.output.flat.contains(letter))
    #expect(outcome.output.hasSuffix("\n\nAtelier Nord\n"))
    let prospect = try #require(try workshop.profile()["answers"]?["prospects"]?[0])
    #expect(prospect["name"] == "Dairy of Vallon" && prospect["terms"] == ["trial", "advance"])
    #expect(
      prospect["answers"]?.array?.map { $0["answer"]?.string } == ["yes", "unknown", "yes", "no", "no", "no"])
    #expect(try workshop.run("check").code == 0)
    let list = try workshop.run("fit").output.flat
    #expect(list.hasPrefix("Dairy of Vallon, ") && list.hasSuffix(verdict))
  }

  @Test func theSameNameIsPrefilledAndReplaced() throws {
    let workshop = try workshop("en")
    try workshop.run("fit", "Vallon", input: "y\ny\ny\nn\ny\ny\n")
    let again = try workshop.run("fit", "vallon", input: "\n\n\n\n\nno\n")
    #expect(again.output.hasPrefix("You asked about Vallon before ("))
    #expect(again.output.flat.contains("): Go. The new answers replace these."))
    #expect(again.output.contains("yes, no, or ? where you do not know. Enter keeps: yes\n"))
    let prospects = try workshop.profile()["answers"]?["prospects"]?.array
    #expect(prospects?.count == 1)
    #expect(prospects?[0]["name"] == "vallon" && prospects?[0]["terms"] == ["deposit"])
    #expect(prospects?[0]["answers"]?[3]?["answer"] == "no")
  }

  @Test(arguments: [
    ("en", "Line 2: “maybe” is no answer here: yes, no or “?”. Nothing was kept."),
    ("fr", "Ligne 2 : « maybe » ne convient pas ici : oui, non ou « ? ». Rien n’a été gardé."),
  ])
  func aRefusedAnswerSaysWhatIsRight(language: String, sentence: String) throws {
    let workshop = try workshop(language)
    let before = try workshop.tree()
    let outcome = try workshop.run("fit", "Vallon", input: "y\nmaybe\ny\ny\ny\ny\n")
    #expect(outcome.code == 65)
    #expect(outcome.errors.flat == sentence)
    #expect(try workshop.tree() == before)
  }

  @Test(arguments: ["y\n/stop\n", "y\ny\n"])
  func leavingKeepsNothing(input: String) throws {
    let workshop = try workshop("fr")
    let before = try workshop.tree()
    let outcome = try workshop.run("fit", "Vallon", input: input)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasSuffix("Il n’y a pas encore de conclusion sur Vallon.\n"))
    #expect(try workshop.tree() == before)
  }

  @Test(arguments: [
    (
      "en",
      "There is no ideal client to compare with yet: niche.segment is missing. interview goes on with the questions."
    ),
    (
      "fr",
      "Il n’y a pas encore de client idéal à qui comparer : il manque niche.segment. interview reprend les questions."
    ),
  ])
  func withoutIdealClientItSaysWhatIsMissing(language: String, sentence: String) throws {
    let outcome = try Workshop.begun(language).run("fit", "Vallon", input: "y\ny\ny\ny\ny\ny\n")
    #expect(outcome.code == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.flat == sentence)
  }

  @Test func aConversationWithWhyBackAndControlC() throws {
    let workshop = try workshop("en")
    let session = try Conversation(workshop)
    try session.reply("clientele> ", "fit Vallon Dairy")
    try session.reply("Is that true of Vallon Dairy?", "/why")
    try session.hear("Without this the work cannot go well: a no here is a kind no. It rests on statement.need.")
    try session.reply("> ", "y")
    try session.reply("2 of 6", "/back")
    try session.reply("1 of 6", "perhaps")
    try session.hear("“perhaps” is no answer here: yes, no or “?”. /back, /why and /stop are there too.")
    try session.reply("> ", "/help")
    try session.hear("yes, no, or ? where you do not know. /back goes one question back, /why says why it is asked")
    try session.type("no\u{3}")
    try session.hear("Stop here? Your answers wait for the next time. Enter goes on, Ctrl-C again stops. ")
    try session.type("\r")
    try session.hear("no")
    try session.type("\r")
    for place in 2...6 { try session.reply("\(place) of 6", "/unknown") }
    try session.hear("Say no, kindly.", "The need is not there.", "A letter to adapt", "Hello,", "clientele> ")
    try session.type("fit Other\r")
    try session.hear("1 of 6")
    try session.type("\u{4}")
    try session.hear("There is no conclusion about Other yet.", "clientele> ")
    try session.type("quit\r")
    #expect(try session.ending() == 0)
    #expect(try workshop.profile()["answers"]?["prospects"]?.array?.map { $0["name"] } == ["Vallon Dairy"])
  }

  @Test func aSecondControlCLeavesWith130() throws {
    let workshop = try workshop("fr")
    let before = try workshop.tree()
    let session = try Conversation(workshop, "fit", "Vallon")
    try session.hear("1 sur 6")
    try session.type("\u{3}")
    try session.hear("Arrêter ici ? Vos réponses vous attendront. Entrée pour continuer, Ctrl-C encore pour arrêter. ")
    try session.type("\u{3}")
    try session.hear("Arrêté ; tout est enregistré.")
    #expect(try session.ending() == 130)
    #expect(try workshop.tree() == before)
  }

  @Test func prospectsComeFromAFileOfAnswersToo() throws {
    let workshop = try workshop("en")
    let file = "prospects: [{name: Vallon, date: 2026-11-21, verdict: no, terms: [], answers: []}]"
    #expect(try workshop.run("interview", "--answers", "-", "--no-input", input: file).code == 0)
    #expect(try workshop.run("fit").output == "Vallon, 21 November 2026: Say no, kindly.\n")
    let wrong = try workshop.run("interview", "--answers", "-", "--no-input", input: "prospects: [{verdict: maybe}]")
    #expect(wrong.code == 65)
  }
}
