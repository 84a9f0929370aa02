public import Language
import Trees

/// What came of a reply.
public enum Outcome: Hashable, Sendable {
  case accepted(Acceptance)
  case refused(Refusal)
  /// Queried once, in a friendly way; the same answer again is kept.
  case queried(Text)
  /// The walk stands somewhere else, nothing was written.
  case moved
  case alreadyAtStart
  case noSuchQuestion(String, nearest: String?)
  case nothingToAsk
}

/// An answer that was kept.
public struct Acceptance: Hashable, Sendable {
  public let step: Step
  /// What was kept, as it could be typed, for each item of a row or once.
  public let kept: [String]
  public let items: [String]
  public let changes: [Settlement.Change]
  /// The result where a sum was typed instead of a figure.
  public var reckoned: String?
}
