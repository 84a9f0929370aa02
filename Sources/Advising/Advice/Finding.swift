public import Language
public import Trees

/// One piece of advice: what does not fit, why it matters, and what to do about it.
public struct Finding: Hashable, Sendable {
  public let id: String
  public let severity: Severity
  public let says: Text
  public let reason: Text
  /// The keys of the answers it rests on, missing ones included.
  public let because: [Path]
  /// A command or a question to put to oneself.
  public let next: Rule.Step
  /// The id of the card that explains it.
  public let card: String
  /// Whether clients are called by name in it: not for other eyes.
  public let namesClients: Bool

  /// As it stands under `conclusions.advice`.
  public func json(_ language: Language) -> JSON {
    [
      "id": .string(id), "severity": .string(severity.rawValue), "says": .string(says[language]),
      "reason": .string(reason[language]), "because": .array(because.map { .string($0.description) }),
      "next": .string(next.words[language]), "card": .string(card),
    ]
  }
}

extension Rule.Step {
  /// The command as it is typed, or the question.
  public var words: Text {
    switch self {
    case .command(let command): Text(verbatim: command)
    case .question(let text): text
    }
  }
}
