import Foundation
import PseudoTerminal
import Testing
import Trees

/// The program is killed as soon as it asks the next question, after every answer of the way to the first niche.
@Suite struct KillTests {
  @Test(arguments: ["en", "fr"])
  func everyAcceptedAnswerIsThereAtTheNextStart(language: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Atelier Nord")
    let turns = Walk.of(language).turns
    for (turn, next) in zip(turns, turns.dropFirst()) {
      let session = try Conversation(workshop)
      if !Walk.beginnings.contains(turn.key) { try session.reply("clientele> ", "") }
      try session.take(turn)
      try session.hear(Walk.beginnings.contains(next.key) ? "clientele> " : next.question)
      kill(session.process, SIGKILL)
      #expect(try session.ending() == -SIGKILL)
      try expectKept(turn, in: workshop.profile())
    }
    #expect(try workshop.run("list").code == 0)
    #expect(try workshop.tree().keys.allSatisfy { !$0.contains("tmp") })
  }

  private func expectKept(_ turn: Turn, in profile: JSON) throws {
    let key = turn.key
    let value = try #require(Path(key).flatMap { profile["answers"]?[path: $0] }, "\(key)")
    if turn.answer.contains(" "), !key.hasPrefix("segments") { #expect(value.string == turn.answer) }
    #expect(profile["notes"]?[key]?["status"]?.string == (turn.answer.isEmpty ? "proposed" : "answered"), "\(key)")
  }
}
