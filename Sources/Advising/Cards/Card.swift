public import Language

/// One page of knowledge, in one language.
public struct Card: Hashable, Sendable {
  /// The name of the file without language, like `whale-curve`.
  public let id: String
  public let language: Language
  public let title: String
  public let theme: Theme
  public let keywords: [String]
  public let sources: [CardSource]
  /// Ids of other cards.
  public let related: [String]
  /// Paragraphs with `**bold**` openings and terms, each on one line; the items of a list stand below the paragraph
  /// that announces them, a line each.
  public let paragraphs: [String]
}
