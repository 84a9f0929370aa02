/// A value of JSON's data model.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])
}

extension JSON {
  /// The value a node stands for. Unquoted scalars are read by JSON's rules: `null`, `true`, `false`, and numbers,
  /// which are integers where they have neither fraction nor exponent and fit an `Int`. All else is a string.
  public init(_ node: Node) {
    switch node.content {
    case .null: self = .null
    case .plain(let text): self.init(plain: text)
    case .quoted(let text): self = .string(text)
    case .sequence(let items): self = .array(items.map(JSON.init))
    case .mapping(let entries):
      self = .object(Dictionary(entries.map { ($0.key, JSON($0.value)) }) { $1 })
    }
  }

  private init(plain text: String) {
    switch text {
    case "null": self = .null
    case "true": self = .bool(true)
    case "false": self = .bool(false)
    default: self = NumberGrammar.value(of: text) ?? .string(text)
    }
  }
}
