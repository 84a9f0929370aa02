import Foundation
import PseudoTerminal
import Testing

/// The way to the first niche, every byte on the screen as reviewed. `CLIENTELE_RECORD=1` writes them anew, and fails.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct TranscriptTests {
  @Test(arguments: ["en", "fr"])
  func aWholeInterviewByteForByte(language: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Atelier Nord")
    let turns = Walk.of(language).turns
    let starts = [0] + turns.indices.filter { Walk.beginnings.contains(turns[$0].key) } + [turns.count]
    let parts = try zip(starts, starts.dropFirst()).map { first, next in
      let session = try Conversation(workshop, "interview")
      for turn in turns[first..<next] { try session.reply(turn.question, turn.answer) }
      #expect(try session.ending() == 0)
      return session.screen
    }
    try compare(parts.joined(), "interview.\(language).txt")
  }

  /// Escape and carriage return are written as signs, so that the file can be read.
  private func compare(_ screen: String, _ name: String) throws {
    let text = screen.replacing("\r\n", with: "\n").replacing("\u{1B}", with: "␛").replacing("\r", with: "␍")
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
    guard ProcessInfo.processInfo.environment["CLIENTELE_RECORD"] == "1" else {
      #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(name)")
      return
    }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name): read it, then run again without CLIENTELE_RECORD")
  }
}
