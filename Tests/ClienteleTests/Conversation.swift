import Foundation
import Language
import PseudoTerminal

/// A question as it shows on the screen, and what is answered.
struct Turn: Sendable {
  let question: String
  let answer: String
  /// The answer's key in the profile.
  let key: String

  init(_ question: String, _ answer: String, _ key: String) {
    self.question = question
    self.answer = answer
    self.key = key
  }
}

/// The program on a terminal, in a workshop's folder; so wide that no sentence is wrapped.
final class Conversation: Session {
  private let workshop: Workshop

  convenience init(
    _ workshop: Workshop, _ words: String..., with more: [String: String] = [:], without less: [String] = []
  ) throws {
    try self.init(workshop, words, with: more, without: less)
  }

  init(_ workshop: Workshop, _ words: [String], with more: [String: String], without less: [String] = []) throws {
    self.workshop = workshop
    let inFolder = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, workshop.folder.path, try Workshop.program]
    let environment = workshop.environment(more).filter { !less.contains($0.key) }.map { "\($0)=\($1)" }
    try super.init(inFolder + words, environment: environment, columns: 400)
  }

  /// Waits for all of these on the screen, in this order.
  func hear(_ words: String...) throws {
    for word in words { try expect(workshop.language == "fr" ? Typography.french(word) : word) }
  }

  /// Waits for words on the screen and for the cursor behind them, then types a line.
  func reply(_ words: String, _ line: String) throws {
    try hear(words)
    try type(line + "\r")
  }

  /// Waits until keys are read, then types them.
  func type(_ keys: String) throws {
    try becomesRaw()
    send(keys)
  }

  /// Answers a question; where it begins a questionnaire, Enter at the assistant's prompt leads there.
  func take(_ turn: Turn) throws {
    if Walk.beginnings.contains(turn.key) { try reply("clientele> ", "") }
    try reply(turn.question, turn.answer)
  }
}
