import Interviewing
import Language
import Profiling
import Trees

/// A placeholder of a rule: `{leader}`; `{Leader}` begins with a capital; after a bar stands what is said instead.
struct Gap {
  let key: String
  let isCapital: Bool
  let fallback: String?

  init(_ text: String) {
    let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    isCapital = parts[0].first?.isUppercase ?? false
    key = parts[0].prefix(1).lowercased() + parts[0].dropFirst()
    fallback = parts.count > 1 ? parts[1] : nil
  }

  func words(_ situation: Situation, _ language: Language) -> String? {
    guard let words = Path(key).flatMap(situation.words)?[language] ?? fallback else { return nil }
    return isCapital ? words.prefix(1).uppercased() + words.dropFirst() : words
  }
}

extension Situation {
  /// A fact or an answer as it reads in the middle of a sentence; nil where it is missing.
  func words(of key: Path) -> Text? {
    if let fact = Fact.named(key) { return fact.reading(self)?.words() }
    if let slot = Slot.allCases.first(where: { $0.key == key }) { return words(of: slot) }
    guard let value = answers[key], let type = catalogue.field(key)?.itemType else { return nil }
    switch type {
    case .choice(.answers): return value.string.map(Text.segment)
    case .money: return value.double.map { Unit.money.words($0, currency) }
    case .number: return value.double.map { Unit.plain.words($0, currency) }
    case .percent: return value.double.map { Unit.percent.words($0, currency) }
    default: return Text(en: AnswerText(.en).text(value, type), fr: AnswerText(.fr).text(value, type))
    }
  }

  private func words(of slot: Slot) -> Text? {
    answers.text(slot.key).map { Text(en: slot.fitted($0, .en), fr: slot.fitted($0, .fr)) }
  }

  /// The text with every placeholder filled; nil where one cannot be, so that nothing is said with a gap.
  func filled(_ text: Text) -> Text? {
    var isWhole = true
    let filled = text.filled { name, language in
      let words = Gap(name).words(self, language)
      isWhole = isWhole && words != nil
      return words ?? ""
    }
    return isWhole ? filled : nil
  }
}
