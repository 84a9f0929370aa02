/// Something said, with what it is about and what it rests on.
public struct Line: Hashable, Sendable {
  /// A few words in front, the colon included: "Proof:".
  public let label: String?
  public let text: String
  public let mark: Mark?

  public init(_ text: String, label: String? = nil, mark: Mark? = nil) {
    self.label = label
    self.text = text
    self.mark = mark
  }
}
