public import Interviewing
public import Trees

/// One answer that is no longer what it was.
public struct AnswerChange: Hashable, Sendable {
  /// As the later side has it; as the earlier one had it where the answer is gone.
  public let key: Path
  /// Which item of a list it is about: a kind of clients, somebody talked to, a line of a table.
  public let about: String?
  public let type: AnswerType
  public let from: Said
  public let to: Said

  /// What stood there.
  public enum Said: Hashable, Sendable {
    case nothing
    case value(JSON)
    case unknown, notApplicable, later
  }

  public enum Kind: Hashable, Sendable {
    case given, changed, takenBack
  }

  public var kind: Kind { from == .nothing ? .given : to == .nothing ? .takenBack : .changed }
}

extension AnswerChange.Said {
  init(_ answers: Answers, _ key: Path) {
    if let value = answers[key] {
      self = .value(value)
      return
    }
    switch answers.note(key)?.status {
    case .unknown: self = .unknown
    case .notApplicable: self = .notApplicable
    case .later: self = .later
    default: self = .nothing
    }
  }

  /// The value; `?` for unknown, `-` for what does not apply, null for what is put off or missing.
  var json: JSON {
    switch self {
    case .nothing, .later: .null
    case .value(let value): value
    case .unknown: "?"
    case .notApplicable: "-"
    }
  }
}

extension AnswerChange {
  /// `what`, `key`, `about`, `from`, `to`: as all changes are written.
  public var json: JSON {
    [
      "what": "answer", "key": .string(key.description), "about": .optional(about), "from": from.json, "to": to.json,
    ]
  }
}
