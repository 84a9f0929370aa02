public import Interviewing
public import Language
import Trees

/// A comparison in sentences.
public struct ComparisonExplanation {
  private let comparison: Comparison
  private let catalogue: Catalogue

  /// - Parameter catalogue: where the words of questions and options stand.
  public init(_ comparison: Comparison, _ catalogue: Catalogue) {
    self.comparison = comparison
    self.catalogue = catalogue
  }

  public func lines(_ language: Language) -> [String] {
    let gaps = comparison.differ.count > 1 ? comparison.differ.map { Text.bullet(said($0)) } : []
    let only = [only(comparison.a, comparison.onlyA), only(comparison.b, comparison.onlyB)].compactMap(\.self)
    return ([opening] + gaps + only + LeadersExplanation(comparison).lines).map { $0[language] }
  }

  private var opening: Text {
    let (agree, differ) = (comparison.agree, comparison.differ)
    let (a, b) = (comparison.a, comparison.b)
    guard agree + differ.count > 0 else {
      return Text(
        en: "\(a) and \(b) answered nothing that could be compared yet.",
        fr: "\(a) et \(b) n’ont pas encore de réponses à comparer.")
    }
    if differ.isEmpty {
      return Text(
        en: "You agree on everything that both answered (\(agree)).",
        fr: "Vous êtes d’accord sur tout ce que vous avez répondu l’un et l’autre (\(agree)).")
    }
    guard differ.count > 1 else {
      let gap = said(differ[0])
      return Text(
        en: "You agree except on \(gap[.en]) (\(a) against \(b)).",
        fr: "Vous êtes d’accord, sauf sur \(gap[.fr]) (\(a) contre \(b)).")
    }
    return Text(
      en:
        "You agree \(times(agree)[.en]) and differ \(times(differ.count)[.en]) (\(a) against \(b)), the largest gap first:",
      fr: """
        Vous êtes d’accord sur \(times(agree)[.fr]), et pas sur \(differ.count) (\(a) contre \(b)). \
        Le plus grand écart d’abord :
        """)
  }

  private func times(_ count: Int) -> Text {
    Text(en: count == 1 ? "once" : "\(count) times", fr: "\(count) \(count < 2 ? "réponse" : "réponses")")
  }

  /// One difference, without a verb: "school kitchens: 5 against 2 for profit".
  private func said(_ gap: Comparison.Difference) -> Text {
    let values = (words(gap.a, gap.matter), words(gap.b, gap.matter))
    let against = Text(en: "\(values.0[.en]) against \(values.1[.en])", fr: "\(values.0[.fr]) contre \(values.1[.fr])")
    switch gap.matter {
    case .priority(let criterion):
      let name = criterion.inSentence
      return Text(
        en: "\(name[.en]) among the priorities: place \(against[.en])",
        fr: "\(name[.fr]) parmi les priorités : place \(against[.fr])")
    case .segment(let segment, let key):
      let (who, what) = (Text.segment(segment), subject(key))
      return Text(
        en: "\(who[.en]): \(against[.en]) for \(what[.en])", fr: "\(who[.fr]) : \(against[.fr]) pour \(what[.fr])")
    case .choice(let key):
      let what = subject(key)
      return Text(en: "\(what[.en]): \(against[.en])", fr: "\(what[.fr]) : \(against[.fr])")
    }
  }

  private func words(_ value: JSON, _ matter: Matter) -> Text {
    guard let field = catalogue.field(matter.key), value.double == nil else {
      let number = value.double ?? 0
      return Text(en: Language.en.number(number), fr: Language.fr.number(number))
    }
    if matter.key == "niche.segment", let name = value.string { return .segment(name) }
    let label = { (language: Language) in language.quoted(AnswerText(language).text(value, field.itemType)) }
    return Text(en: label(.en), fr: label(.fr))
  }

  /// What a key is about, as part of a sentence.
  private func subject(_ key: Path) -> Text {
    if case .key(let last)? = key.components.last, key.components.contains(.key("ratings")),
      let criterion = Criterion(rawValue: last)
    {
      return criterion.inSentence
    }
    switch key.template {
    case "objective.kind": return Text(en: "the objective", fr: "l’objectif")
    case "niche.segment": return Text(en: "the clients to choose", fr: "les clients à choisir")
    case "dilemma.choice": return Text(en: "company X or Y", fr: "l’entreprise X ou Y")
    case "segments[].urgency": return Text(en: "urgency", fr: "l’urgence")
    case "segments[].volume": return Text(en: "volume", fr: "le volume")
    case "segments[].arrangement": return Text(en: "the arrangement", fr: "la formule")
    default: return question(key)
    }
  }

  private func question(_ key: Path) -> Text {
    guard let ask = catalogue.words(of: key) else {
      return Text(verbatim: key.template.description)
    }
    return Text(en: Language.en.quoted(ask[.en]), fr: Language.fr.quoted(ask[.fr]))
  }

  private func only(_ name: String, _ singles: [Comparison.Single]) -> Text? {
    guard !singles.isEmpty else { return nil }
    let named = singles.filter(\.isSegment).compactMap(\.segment)
    let others = singles.filter { $0.segment == nil }.map(\.key.description)
    var about: [String] = []
    for segment in singles.filter({ !$0.isSegment }).compactMap(\.segment) where !about.contains(segment) {
      about.append(segment)
    }
    let parts = { (language: Language) in
      let counts = about.map { segment in
        let count = singles.count { $0.segment == segment && !$0.isSegment }
        return "\(language.count(count, .answer, .answers)) (\(segment))"
      }
      return ([Text.segments(named)[language]] + counts + others).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return Text(en: "Only with \(name): \(parts(.en)).", fr: "Seulement chez \(name) : \(parts(.fr)).")
  }
}

extension Text {
  fileprivate static let answer = Text(en: "answer", fr: "réponse")
  fileprivate static let answers = Text(en: "answers", fr: "réponses")

  fileprivate static func bullet(_ text: Text) -> Text { Text(en: "  - " + text[.en], fr: "  - " + text[.fr]) }
}
