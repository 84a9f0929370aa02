public import Language
public import Trees

/// What the cards say to a question.
public struct Reply: Hashable, Sendable {
  public let question: String
  /// The language it was asked in, and that of the cards.
  public let language: Language
  /// Best first; empty where the cards know nothing about it.
  public let answers: [Answer]
  /// The card that comes nearest, answer or not; nil where no word of the question is known.
  public let nearest: Card?

  /// A card that answers.
  public struct Answer: Hashable, Sendable {
    public let card: Card
    /// 0 to 1.
    public let score: Double
    /// The paragraph that answers, with its `**bold**`.
    public let passage: String
  }

  /// `{"question", "language", "cards": [{"id", "score", "passage"}]}`
  public var json: JSON {
    let cards = answers.map { answer -> JSON in
      [
        "id": .string(answer.card.id), "score": .number((answer.score * 1_000_000).rounded() / 1_000_000),
        "passage": .string(answer.passage.unemphasised),
      ]
    }
    return ["question": .string(question), "language": .string(language.rawValue), "cards": .array(cards)]
  }
}
