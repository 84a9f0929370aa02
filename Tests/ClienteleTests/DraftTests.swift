import Foundation
import PseudoTerminal
import Testing
import Trees

/// What was typed for a question is there again at the next start, however the last one ended.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct DraftTests {
  private static let draft = "home/profiles/atelier-nord/draft.json"

  /// At the question about the client to clone, with text on the line.
  private func typing(_ text: String, in workshop: Workshop, terminal: String = "xterm-256color") throws -> Conversation
  {
    let session = try Conversation(workshop, "interview", with: ["TERM": terminal])
    try session.hear("> ")
    try session.type(text)
    try session.hear(text)
    return session
  }

  private func expectBack(_ text: String, in workshop: Workshop, terminal: String = "xterm-256color") throws {
    let session = try Conversation(workshop, "interview", with: ["TERM": terminal])
    let isFrench = workshop.language == "fr"
    try session.hear(
      isFrench ? "Ce que vous aviez tapé ici est de retour." : "What you had typed here is on the line again.",
      isFrench
        ? "Corrigez puis appuyez sur Entrée ; Ctrl-U vide la ligne."
        : "Change it and press Enter; Ctrl-U empties the line.",
      "> ")
    try session.hear(text)
    try session.type("!\r")
    try session.hear(
      isFrench ? "De quel type est le client que vous aimeriez cloner" : "What kind is the client you would clone?")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"]?.string == text + "!")
    #expect(throws: (any Error).self) { try workshop.bytes(Self.draft) }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT], ["xterm-256color", "dumb"])
  func aSignalKeepsIt(signal: Int32, terminal: String) throws {
    let workshop = try Workshop.begun()
    let session = try typing("le Moulin créé", in: workshop, terminal: terminal)
    kill(session.process, signal)
    #expect(try session.ending() == -signal)
    #expect(session.isSane)
    try expectBack("le Moulin créé", in: workshop, terminal: terminal)
  }

  @Test func aClosedWindowKeepsIt() throws {
    let workshop = try Workshop.begun("fr")
    let session = try typing("le Moulin créé", in: workshop)
    session.close()
    #expect(try session.ending() == -SIGHUP)
    try expectBack("le Moulin créé", in: workshop)
  }

  @Test(arguments: ["\u{3}", "yes\r"], ["xterm-256color", "dumb"])
  func stoppingKeepsIt(answer: String, terminal: String) throws {
    let workshop = try Workshop.begun()
    let session = try typing("le Moulin", in: workshop, terminal: terminal)
    try session.type("\u{3}")
    try session.hear("Stop here?")
    try session.type(answer)
    #expect(try session.ending() == (answer == "\u{3}" ? 130 : 0))
    #expect(session.isSane)
    try expectBack("le Moulin", in: workshop, terminal: terminal)
  }

  /// Even where the program is killed: a refused answer is on the disk before it is asked for again.
  @Test func aRefusedAnswerIsKept() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview", "--from", "segments[].served")
    try session.hear("3 0 0")
    try session.type("\u{15}12 3\r")
    try session.hear("2 values for 3 names.", "Ctrl-U empties the line.")
    kill(session.process, SIGKILL)
    #expect(try session.ending() == -SIGKILL)
    let again = try Conversation(workshop, "interview", "--from", "segments[].served")
    try again.hear("What you had typed here is on the line again.", "12 3")
    try again.type(" 7\r")
    try again.hear("Noted: bars 12, inns 3, clubs 7.")
  }

  /// The hint about Ctrl-U is given once in a session.
  @Test func theHintComesOnce() throws {
    let session = try Conversation(Workshop.begun(), "interview", "--from", "segments[].served")
    try session.hear("3 0 0")
    try session.type("\u{15}12 3\r")
    try session.hear("2 values for 3 names.", "> 12 3")
    try session.type(" 4 5\r")
    try session.hear("4 values for 3 names.", "> 12 3 4 5")
    #expect(session.screen.components(separatedBy: "Ctrl-U empties the line.").count == 2)
  }

  /// What stands on the line stays while something else is asked for there.
  @Test func aCommandBehindARefusedAnswerLeavesIt() throws {
    let session = try Conversation(Workshop.begun(), "interview", "--from", "segments[].served")
    try session.hear("3 0 0")
    try session.type("\u{15}12 3\r")
    try session.hear("2 values for 3 names.", "> 12 3")
    try session.type("/why\r")
    try session.hear("How many clients of each", "> 12 3")
    try session.type("\u{3}")
    try session.reply("Stop here?", "")
    try session.hear("> 12 3")
    try session.type("/example\r")
    try session.hear("How many clients of each", "> 12 3")
  }

  @Test func nobodyElseReadsIt() throws {
    let workshop = try Workshop.begun()
    let session = try typing("SECRET", in: workshop)
    kill(session.process, SIGTERM)
    #expect(try session.ending() == -SIGTERM)
    let path = workshop.folder.appending(path: Self.draft).path
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(String(decoding: try workshop.bytes(Self.draft), as: UTF8.self).contains("SECRET"))
    for words in [["show", "--json"], ["show", "answers"], ["export", "--output", "-"]] {
      let outcome = try workshop.run([Workshop.program] + words)
      #expect(!outcome.output.contains("SECRET"), "\(words)")
    }
    try workshop.run("copy", "Atelier Nord", "Atelier Sud")
    let copied = try workshop.tree().filter { $0.key.contains("sud") }
    #expect(copied.values.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("SECRET") })
  }

  @Test func nothingIsWrittenWhileSomebodyTypes() throws {
    let workshop = try Workshop.begun()
    let before = try workshop.tree()
    let session = try typing("a long answer", in: workshop)
    #expect(try workshop.tree() == before)
    try session.type("\u{15}\u{4}")
    #expect(try session.ending() == 0)
    #expect(try workshop.tree() == before)
  }
}
