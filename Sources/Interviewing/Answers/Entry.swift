public import Trees

/// What a line, or one cell of a row, says.
public enum Entry: Hashable, Sendable {
  case value(JSON)
  case unknown
  case notApplicable

  /// `?` is unknown and `-` does not apply, in rows, files and on a line of their own.
  static func mark(_ text: String) -> Entry? {
    switch text {
    case "?": .unknown
    case "-", "–", "—": .notApplicable
    default: nil
    }
  }
}

/// What was said to one question.
public enum Reading: Hashable, Sendable {
  case one(Entry)
  /// One entry for each item.
  case row([Entry])
}
