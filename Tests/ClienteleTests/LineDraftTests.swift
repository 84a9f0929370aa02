import Foundation
import PseudoTerminal
import Testing
import Trees

/// What was typed where no answer is expected, the assistant's line, the first name, a prospect's questions, is there
/// again at the next start.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct LineDraftTests {
  private static let draft = "home/draft.json"

  private func hearsItIsBack(_ session: Conversation, _ language: String) throws {
    try session.hear(
      language == "fr"
        ? "Ce que vous aviez tapé ici est de retour." : "What you had typed here is on the line again.")
  }

  @Test(arguments: ["en", "fr"], [SIGTERM, SIGHUP, SIGINT])
  func anUnfinishedCommand(language: String, signal: Int32) throws {
    let workshop = try Workshop.begun(language)
    let session = try Conversation(workshop)
    try session.hear("clientele> ")
    try session.type("answer contrast.best le créé")
    try session.hear("créé")
    kill(session.process, signal)
    if signal == SIGINT {
      try session.hear("clientele> ", "créé")
      try session.type("\u{3}")
    }
    #expect(try session.ending() == (signal == SIGINT ? 130 : -signal))
    let mode = try FileManager.default.attributesOfItem(atPath: workshop.folder.path + "/" + Self.draft)
    #expect(mode[.posixPermissions] as? Int == 0o600)
    let again = try Conversation(workshop)
    try hearsItIsBack(again, language)
    try again.hear("clientele> ", "answer contrast.best le créé")
    try again.type("!\r")
    try again.hear("clientele> ")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "le créé!")
    #expect(throws: (any Error).self) { try workshop.bytes(Self.draft) }
  }

  @Test(arguments: ["en", "fr"], [SIGTERM, SIGHUP, SIGINT])
  func theFirstName(language: String, signal: Int32) throws {
    let workshop = try Workshop(language)
    let question = language == "fr" ? "Comment s’appelle votre entreprise ?" : "What is your business called?"
    let session = try Conversation(workshop, "interview")
    try session.hear(question)
    try session.type("Atelier Créé")
    try session.hear("Créé")
    kill(session.process, signal)
    if signal == SIGINT {
      try session.hear(question, "Créé")
      try session.type("\u{3}")
    }
    #expect(try session.ending() == (signal == SIGINT ? 130 : -signal))
    let again = try Conversation(workshop, "interview")
    try hearsItIsBack(again, language)
    try again.hear(question, "Atelier Créé")
    try again.type(" Nord\r")
    try again.hear(language == "fr" ? "1 sur 3" : "1 of 3")
    #expect(try workshop.profile("atelier-cree-nord")["name"] == "Atelier Créé Nord")
    #expect(throws: (any Error).self) { try workshop.bytes(Self.draft) }
  }

  /// Answers already given come back too, as text to be confirmed; those about another prospect do not.
  @Test(arguments: ["en", "fr"], [SIGTERM, SIGHUP, SIGINT])
  func questionsAboutAProspect(language: String, signal: Int32) throws {
    let workshop = try #require(Business.all.first { $0.description == "industrial-maintenance.\(language)" })
      .workshop()
    let (of, yes) = language == "fr" ? ("sur", "oui") : ("of", "yes")
    let session = try Conversation(workshop, "fit", "Vallon")
    try session.reply("1 \(of) 6", yes)
    try session.reply("2 \(of) 6", "?")
    try session.hear("3 \(of) 6", "> ")
    try session.type("perha")
    try session.hear("perha")
    kill(session.process, signal)
    if signal == SIGINT {
      try session.hear(language == "fr" ? "Vos réponses vous attendront." : "Your answers wait for the next time.")
      try session.type("\u{3}")
    }
    #expect(try session.ending() == (signal == SIGINT ? 130 : -signal))
    let other = try Conversation(workshop, "fit", "Other")
    try other.hear("1 \(of) 6", "> ")
    try other.type("\u{4}")
    _ = try other.ending()
    #expect(!other.screen.contains("> \(yes)"))
    let again = try Conversation(workshop, "fit", "vallon")
    try again.hear("1 \(of) 6", "> \(yes)")
    try again.type("\r")
    try again.hear("2 \(of) 6")
    try again.expect("> ?")
    try again.type("\r")
    try again.hear("3 \(of) 6", "> perha")
    try again.type("\u{15}\(yes)\r")
    for place in 4...6 { try again.reply("\(place) \(of) 6", yes) }
    #expect(try again.ending() == 0)
    #expect(try workshop.tree().keys.allSatisfy { !$0.contains("draft") })
    let replies = try workshop.profile()["answers"]?["prospects"]?[0]?["answers"]?.array?.map { $0["answer"]?.string }
    #expect(replies == ["yes", "unknown", "yes", "yes", "yes", "yes"])
  }

  /// Ctrl-D where it is asked whether pasted lines are one: it asks whether to stop, with the lines kept.
  @Test func pastedLinesAreKeptAtTheQuestionAboutThem() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview")
    try session.hear("> ")
    try session.type("le Moulin\rpaie bien\rtoujours\r")
    try session.hear("3 lines came at once")
    try session.type("\u{4}")
    try session.hear("Stop here?")
    try session.type("\u{4}")
    #expect(try session.ending() == 0)
    let again = try Conversation(workshop, "interview")
    try again.hear("What you had typed here is on the line again.", "> le Moulin")
    try again.type("\r")
    try again.hear("What kind is the client you would clone")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "le Moulin\npaie bien\ntoujours")
  }
}
