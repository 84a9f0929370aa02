/// A value as read from JSON or YAML, with its place. Nothing is resolved yet: `no`, `18:30` and `0123` are text.
public struct Node: Sendable {
  public let mark: Mark
  public let content: Content

  public enum Content: Sendable {
    /// JSON's `null`; in YAML also `~` and nothing at all.
    case null
    /// What stood without quotes: a number, `true`, a YAML word.
    case plain(String)
    /// What stood in quotes, or in a YAML block (`|`, `>`).
    case quoted(String)
    case sequence([Node])
    /// Entries in the order of the file; no key stands twice.
    case mapping([Entry])
  }

  /// A key, the place of the key, and its value.
  public struct Entry: Sendable {
    public let key: String
    public let mark: Mark
    public let value: Node

    public init(key: String, mark: Mark, value: Node) {
      self.key = key
      self.mark = mark
      self.value = value
    }
  }

  public init(mark: Mark, content: Content) {
    self.mark = mark
    self.content = content
  }
}

extension Node {
  /// The value under a key of a mapping.
  public subscript(key: String) -> Node? { entries?.first { $0.key == key }?.value }

  /// The text of a scalar, quoted or not; nil for null.
  public var text: String? {
    switch content {
    case .plain(let text), .quoted(let text): text
    default: nil
    }
  }

  /// The items of a sequence; nil for anything else.
  public var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries of a mapping, in the order of the file; nil for anything else.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }
}
