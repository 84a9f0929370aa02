public import Language

/// Finds the cards that answer a question.
public struct CardSearch {
  private let cards: [Card]
  private let language: Language
  private let vocabulary: Vocabulary
  private let index: SearchIndex

  /// How much of what was asked a card must be about to count as an answer. This and the weights of the fields were
  /// chosen on one half of the questions in the tests.
  static let threshold = 0.25
  /// How near another card must come to the best.
  static let nearness = 0.5
  /// What a question is taken to ask beyond its words, so that a single common word is not enough.
  static let unsaid = 1.0

  /// Examples and tasks, which open in bold, answer less well than what explains.
  static let illustration = 0.6

  /// - Parameter cards: of one language.
  public init(_ cards: [Card], _ language: Language, _ synonyms: Synonyms) {
    var vocabulary = Vocabulary(language, synonyms)
    let titles = cards.map { vocabulary.index($0.title) }
    let keywords = cards.map { vocabulary.index($0.keywords.joined(separator: " ")) }
    let texts = cards.map { vocabulary.index($0.paragraphs.joined(separator: " ")) }
    index = SearchIndex([
      SearchIndex.Field(documents: titles, weight: 2, b: 0),
      SearchIndex.Field(documents: keywords, weight: 4, b: 0),
      SearchIndex.Field(documents: texts, weight: 0.5, b: 0.5),
    ])
    self.cards = cards
    self.language = language
    self.vocabulary = vocabulary
  }

  /// The cards that answer, best first, with the passage that does.
  public func reply(to question: String, atMost limit: Int = 3) -> Reply {
    let asked = vocabulary.asked(question)
    let ranked = cards.indices.map { (score: score($0, asked), place: $0) }
      .filter { $0.score > 0 }
      .sorted { ($0.score, $1.place) > ($1.score, $0.place) }
    let least = max(Self.threshold, (ranked.first?.score ?? 0) * Self.nearness)
    let answers = ranked.filter { $0.score >= least }.prefix(limit).map { hit in
      Reply.Answer(card: cards[hit.place], score: hit.score, passage: passage(of: cards[hit.place], asked))
    }
    return Reply(
      question: question, language: language, answers: answers, nearest: ranked.first.map { cards[$0.place] })
  }

  /// The part of what was asked that a card is about, 0 to 1: BM25F over the highest value it could have, so that words
  /// which no card knows count against it.
  private func score(_ place: Int, _ asked: [Vocabulary.Asked]) -> Double {
    let whole = asked.reduce(Self.unsaid) { $0 + rarity($1) }
    return relevance(asked, of: place, in: index) / whole
  }

  private func relevance(_ asked: [Vocabulary.Asked], of place: Int, in index: SearchIndex) -> Double {
    asked.reduce(0) { sum, word in
      let strength = word.terms.map { index.strength($0, in: place) }.max() ?? 0
      return sum + word.trust * rarity(word) * strength
    }
  }

  /// Among all cards, also where passages are compared.
  private func rarity(_ word: Vocabulary.Asked) -> Double { word.terms.map(index.rarity).max() ?? 0 }

  /// The paragraph that has most of what was asked; the first where none has anything.
  private func passage(of card: Card, _ asked: [Vocabulary.Asked]) -> String {
    let paragraphs = SearchIndex([SearchIndex.Field(documents: card.paragraphs.map(vocabulary.indexed), b: 0.3)])
    let relevances = card.paragraphs.enumerated().map { place, text in
      relevance(asked, of: place, in: paragraphs) * (text.hasPrefix("**") ? Self.illustration : 1)
    }
    let best = relevances.indices.max { (relevances[$0], $1) < (relevances[$1], $0) }
    return best.map { card.paragraphs[$0] } ?? ""
  }
}
