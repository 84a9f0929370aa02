import Foundation
public import Language

/// Finds the cards that answer a question.
public struct CardSearch {
  private let cards: [Card]
  private let language: Language
  private let vocabulary: Vocabulary
  private let index: SearchIndex
  private let pairs: SearchIndex

  /// What the best card must score to count as an answer. This and the weights were chosen on the questions in
  /// `Tests/AdvisingTests/Questions`, as told there.
  static let threshold = 0.435
  /// How near another card must come to the best.
  static let nearness = 0.65
  /// How much each word that was asked weighs on the score: at 1 a long story could never be answered, at 0 a single
  /// known word would be enough.
  static let demand = 0.6
  /// What a question is taken to ask beyond its words, so that a single common word is not enough.
  static let unsaid = 1.0
  /// What two words side by side add, beside what each of them counts.
  static let pairing = 0.4

  /// How much better the first paragraph answers, which says what the title asks.
  static let opening = 1.5

  /// - Parameter cards: of one language.
  public init(_ cards: [Card], _ language: Language, _ synonyms: Synonyms) {
    var vocabulary = Vocabulary(language, synonyms)
    let headings = cards.map { [$0.title] + $0.keywords }
    let words = headings.map { $0.flatMap { vocabulary.index($0) } }
    let texts = cards.map { $0.paragraphs.flatMap { vocabulary.index($0) } }
    index = SearchIndex([
      SearchIndex.Field(documents: words, b: 0.3),
      SearchIndex.Field(documents: texts, weight: 0.4, isTelling: false),
    ])
    pairs = SearchIndex([SearchIndex.Field(documents: headings.map { $0.flatMap(vocabulary.pairs) }, b: 0)])
    self.cards = cards
    self.language = language
    self.vocabulary = vocabulary
  }

  /// The cards that answer, best first, with the passage that does.
  public func reply(to question: String, atMost limit: Int = 3) -> Reply {
    let asked = vocabulary.asked(question)
    let together = Set(vocabulary.pairs(question)).filter(pairs.knows).sorted()
    let ranked = cards.indices.map { (score: score($0, asked, together), place: $0) }
      .filter { $0.score > 0 }
      .sorted { ($0.score, $1.place) > ($1.score, $0.place) }
    let best = ranked.first?.score ?? 0
    let least = best < Self.threshold ? .infinity : best * Self.nearness
    let answers = ranked.filter { $0.score >= least }.prefix(limit).map { hit in
      Reply.Answer(card: cards[hit.place], score: hit.score, passage: passage(of: cards[hit.place], asked))
    }
    let nearest = ranked.first { !answers.isEmpty || relevance(asked, of: $0.place, in: index) > 0 }
    return Reply(question: question, language: language, answers: answers, nearest: nearest.map { cards[$0.place] })
  }

  /// How well a card answers, 0 to 1: BM25F against what was asked in all, so that words which no card knows count
  /// against it. Pairs of words that no card knows do not.
  private func score(_ place: Int, _ asked: [Vocabulary.Asked], _ together: [String]) -> Double {
    let rarities = together.map { Self.pairing * pairs.rarity($0) }
    let whole = asked.reduce(Self.unsaid) { $0 + rarity($1) } + rarities.reduce(0, +)
    let paired = zip(together, rarities).reduce(0) { $0 + $1.1 * pairs.strength($1.0, in: place) }
    let answered = (relevance(asked, of: place, in: index) + paired) / pow(whole, Self.demand)
    return answered / (1 + answered)
  }

  private func relevance(_ asked: [Vocabulary.Asked], of place: Int, in index: SearchIndex) -> Double {
    asked.reduce(0) { sum, word in
      let strength = word.terms.map { index.strength($0, in: place) }.max() ?? 0
      return sum + word.trust * rarity(word) * strength
    }
  }

  /// Among all cards, also where passages are compared.
  private func rarity(_ word: Vocabulary.Asked) -> Double { word.terms.map(index.rarity).max() ?? 0 }

  /// The paragraph that has most of what was asked; the first where none has anything. Examples and tasks, which open
  /// in bold, illustrate and do not answer.
  private func passage(of card: Card, _ asked: [Vocabulary.Asked]) -> String {
    let explaining = card.paragraphs.filter { !$0.hasPrefix("**") }
    let paragraphs = SearchIndex([SearchIndex.Field(documents: explaining.map(vocabulary.indexed), b: 0.3)])
    let relevances = explaining.indices.map { place in
      relevance(asked, of: place, in: paragraphs) * (place == 0 ? Self.opening : 1)
    }
    let best = relevances.indices.max { (relevances[$0], $1) < (relevances[$1], $0) }
    return best.map { explaining[$0] } ?? card.paragraphs.first ?? ""
  }
}
