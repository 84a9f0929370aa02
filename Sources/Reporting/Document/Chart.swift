public import Trees

/// Numbers to look at: drawn, in words, and as a table, so that no format is without them.
public struct Chart: Hashable, Sendable {
  public let kind: Kind
  public let title: String
  /// What there is to see in it.
  public let words: String
  public let drawing: Drawing
  public let table: Table
  /// What opens the table where it is folded.
  public let tableTitle: String
  /// The numbers behind it, as in the profile's conclusions.
  public let data: JSON

  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case ranking, stability, matrix, classes, whale, effort
  }

  init(
    _ kind: Kind, _ title: String, words: String, _ drawing: Drawing, _ table: Table, _ data: JSON, _ subject: Subject
  ) {
    self.kind = kind
    self.title = title
    self.words = words
    self.drawing = drawing
    self.table = table
    tableTitle = subject.say(en: "The numbers", fr: "Les chiffres")
    self.data = data
  }
}
