import Language
import Trees

/// Checks that questionnaires make sense together, which no file shows on its own.
///
///     for finding in Lint(catalogue).findings { print(finding.file, finding.fault.message) }
public struct Lint {
  let catalogue: Catalogue
  /// Every question in the order it is asked.
  let places: [Place]
  private let first: [Path: Place]
  /// The ids of all cards; nil where they do not matter.
  let cards: Set<String>?

  /// A question and where it is asked.
  struct Place {
    let position: Int
    let question: Question
    let group: Questionnaire.Group?
    let questionnaire: Questionnaire
  }

  /// Something wrong, and the file it stands in.
  public struct Finding: Hashable, Sendable {
    /// The `source` of the questionnaire.
    public let file: String
    public let fault: ContentFault
  }

  /// - Parameter cards: the ids of the cards that questions may name; nil looks at none.
  public init(_ catalogue: Catalogue, cards: Set<String>? = nil) {
    self.catalogue = catalogue
    self.cards = cards
    let asked = catalogue.questionnaires.flatMap { questionnaire in
      questionnaire.items.flatMap { item -> [(Question, Questionnaire.Group?, Questionnaire)] in
        switch item {
        case .question(let question): [(question, nil, questionnaire)]
        case .group(let group): group.questions.map { ($0, group, questionnaire) }
        case .again: []
        }
      }
    }
    places = asked.enumerated().map {
      Place(position: $0, question: $1.0, group: $1.1, questionnaire: $1.2)
    }
    first = Dictionary(places.map { ($0.question.key, $0) }) { first, _ in first }
  }

  /// Everything found, in the order of the questionnaires and of their lines.
  public var findings: [Finding] {
    let questions = places.flatMap { place in
      faults(of: place).map { Finding(file: place.questionnaire.source, fault: $0) }
    }
    let others = catalogue.questionnaires.flatMap { questionnaire in
      whole(questionnaire).map { Finding(file: questionnaire.source, fault: $0) }
    }
    let order = Dictionary(catalogue.questionnaires.enumerated().map { ($1.source, $0) }) { first, _ in first }
    return (questions + unreached + others).sorted {
      (order[$0.file] ?? 0, $0.fault.mark?.line ?? 0) < (order[$1.file] ?? 0, $1.fault.mark?.line ?? 0)
    }
  }

  private func faults(of place: Place) -> [ContentFault] {
    let question = place.question
    let keys = shape(of: place) + repetition(of: place) + conditions(of: place)
    return keys + placeholders(of: place) + options(of: question.type, question.origin) + card(of: question)
  }

  /// The card that a question names, when there is none of that id.
  private func card(of question: Question) -> [ContentFault] {
    guard let cards, let card = question.card, !cards.contains(card) else { return [] }
    let nearest = card.nearest(in: cards.sorted())
    return [ContentFault(.unknownCard(card, nearest: nearest), at: question.origin.mark(of: "card"))]
  }

  /// Where a key is asked first.
  func place(of key: Path) -> Place? { first[key.template] }

  /// The same, or kept although nobody asks for it: what the program itself puts there.
  func isKnown(_ key: Path, before position: Int) -> Bool {
    isAsked(key, before: position) || (place(of: key) == nil && catalogue.field(key) != nil)
  }

  /// Whether a key is asked before a question.
  func isAsked(_ key: Path, before position: Int) -> Bool {
    place(of: key).map { $0.position < position } ?? false
  }
}
