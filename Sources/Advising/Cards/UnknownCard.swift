/// A name that is no card's, or the beginning of several.
public struct UnknownCard: Error, Hashable, Sendable {
  public let name: String
  /// Ids: the cards that begin so, else the one that was probably meant; may be empty.
  public let near: [String]
}
