public import Interviewing
public import Language
import Trees

extension Answers {
  /// Begins a review: what is assumed and promised today becomes the items that are asked about.
  ///
  /// - Parameter at: now, in ISO 8601.
  public mutating func beginReview(_ niche: Niche, _ language: Language, at: String) {
    let note = Note(status: .answered, at: at)
    set(.string(String(at.prefix(10))), at: "review.begun", note: note)
    replace("review.happened", with: assumptions(niche, language), note)
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
  private func assumptions(_ niche: Niche, _ language: Language) -> [JSON] {
    let claims = Slot.allCases.filter { niche.assumptions.contains($0.key) }
      .compactMap { slot in text(slot.key).map { (slot.key, slot.label, $0) } }
    return claims.map { key, label, words in
      var item: [String: JSON] = [
        "key": .string(key.description),
        "name": .string(Self.sentence(label[language].capitalisedStart, language.quoted(words), language)),
      ]
      item["since"] = (note(key)?.at).map { .string(String($0.prefix(10))) }
      return .object(item)
    }
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
