public import Language

/// What Tab may do with the text before the cursor.
public struct Offer: Equatable, Sendable {
  /// One way to go on.
  public struct Candidate: Equatable, Sendable {
    /// What is put on the line.
    public let text: String
    /// What is listed.
    public let label: String
    /// What follows where it is the only one: a space, a closing quote.
    public let ending: String

    public init(_ text: String, label: String? = nil, ending: String = "") {
      self.text = text
      self.label = label ?? text
      self.ending = ending
    }
  }

  /// The text that stays; candidates stand behind it.
  public let kept: String
  public let candidates: [Candidate]
  /// Said below the line, whatever the candidates are; where it is nil, they are listed.
  public let words: String?
  public let language: Language

  public init(_ candidates: [Candidate], after kept: String = "", language: Language = .en) {
    self.kept = kept
    self.candidates = candidates
    self.language = language
    words = nil
  }

  /// Words instead of a list, and what the line then holds.
  public init(saying words: Text, keeping line: String, language: Language) {
    kept = line
    candidates = []
    self.language = language
    self.words = words[language]
  }
}
