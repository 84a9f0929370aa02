/// Rows of as many cells as there are columns.
public struct Table: Hashable, Sendable {
  public let columns: [Column]
  public let rows: [[Cell]]

  public struct Column: Hashable, Sendable {
    public let title: String
    public let isNumber: Bool
  }

  public struct Cell: Hashable, Sendable {
    public let text: String
    /// The number behind the text, unrounded; nil for words.
    public let value: Double?
    /// A word of ours beside what the user typed.
    public let note: String?

    public init(_ text: String, value: Double? = nil, note: String? = nil) {
      self.text = text
      self.value = value
      self.note = note
    }
  }
}
