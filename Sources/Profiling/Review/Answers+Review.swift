public import Interviewing
public import Language
import Trees

extension Answers {
  /// Begins a review: what is assumed and promised today becomes the items that are asked about.
  ///
  /// - Parameters:
  ///   - currency: ISO 4217, such as `EUR`.
  ///   - at: now, in ISO 8601.
  public mutating func beginReview(_ niche: Niche, _ language: Language, currency: String, at: String) {
    let note = Note(status: .answered, at: at)
    set(.string(String(at.prefix(10))), at: "review.begun", note: note)
    replace("review.happened", with: assumptions(niche, language, currency), note)
    replace("review.promises", with: promises(language), note)
  }

  /// Notes that a review was walked to its end: the next one is due a year later.
  public mutating func endReview(at: String) {
    set(.string(String(at.prefix(10))), at: "review.date", note: Note(status: .answered, at: at))
  }

  private mutating func replace(_ list: Path, with items: [JSON], _ note: Note) {
    for key in notes.keys where key.hasPrefix(list) { clear(key) }
    set(.array(items), at: list, note: note)
  }

  /// Every claim of the niche, and every figure of its market, that is a guess.
  private func assumptions(_ niche: Niche, _ language: Language, _ currency: String) -> [JSON] {
    let claims = Slot.allCases.filter { niche.assumptions.contains($0.key) }
      .compactMap { slot in text(slot.key).map { (slot.key, slot.label, language.quoted($0)) } }
    let figures = guessedFigures.map { key in
      (key, Market.label(key), Market.words(self[key]?.double ?? 0, at: key, language, currency))
    }
    return (claims + figures).map { key, label, words in
      var item: [String: JSON] = [
        "key": .string(key.description),
        "name": .string(Self.sentence(label[language].capitalisedStart, words, language)),
      ]
      item["since"] = (note(key)?.at).map { .string(String($0.prefix(10))) }
      return .object(item)
    }
  }

  /// The numbers of the market that rest on a guess.
  var guessedFigures: [Path] {
    Market.chain.filter { self[$0]?.double != nil && evidence(of: $0) == .guess }
  }

  private func promises(_ language: Language) -> [JSON] {
    Promise.all(self).map { promise in
      var item: [String: JSON] = [
        "key": .string(promise.key.description),
        "name": .string(language.quoted(promise.words) + Self.deadline(promise.due, language)),
      ]
      item["due"] = promise.due.map { .string($0.iso) }
      return .object(item)
    }
  }

  private static func sentence(_ label: String, _ words: String, _ language: Language) -> String {
    Text(en: "\(label): \(words).", fr: "\(label) : \(words).")[language]
  }

  private static func deadline(_ due: Day?, _ language: Language) -> String {
    guard let due else { return "." }
    return Text(en: ", by \(due.words(.en)).", fr: ", pour le \(due.words(.fr)).")[language]
  }
}
