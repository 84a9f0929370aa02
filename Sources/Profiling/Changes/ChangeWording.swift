public import Interviewing
public import Language
public import Trees

/// What changed, in the words and units of the user.
public struct ChangeWording {
  let catalogue: Catalogue
  /// ISO 4217, such as `EUR`.
  let currency: String
  private let longest: Int?

  /// - Parameter longest: how many characters of what somebody wrote are told; nil for all.
  public init(_ catalogue: Catalogue, currency: String, longest: Int? = nil) {
    self.catalogue = catalogue
    self.currency = currency
    self.longest = longest
  }

  /// "village bakeries, profit" · « boulangeries de village, rentabilité »
  public func subject(_ change: AnswerChange) -> Text {
    let label = AnswerLabel.text(change.key, catalogue)
    guard let about = change.about else { return label }
    return .each { "\(about), \(label[$0])" }
  }

  /// "profit: from 2 to 5" · « rentabilité : de 2 à 5 »; words: "urgency: unknown, instead of 3".
  public func sentence(_ change: AnswerChange) -> Text {
    let (subject, from, to) = (subject(change), words(change.from, change), words(change.to, change))
    switch change.kind {
    case .given: return Text(en: "\(subject[.en]): \(to[.en])", fr: "\(subject[.fr]) : \(to[.fr])")
    case .takenBack:
      return Text(
        en: "\(subject[.en]): taken back (\(from[.en]))", fr: "\(subject[.fr]) : réponse retirée (\(from[.fr]))")
    case .changed:
      return change.from.isNumber && change.to.isNumber
        ? Text(
          en: "\(subject[.en]): from \(from[.en]) to \(to[.en])", fr: "\(subject[.fr]) : de \(from[.fr]) à \(to[.fr])")
        : Text(
          en: "\(subject[.en]): \(to[.en]), instead of \(from[.en])",
          fr: "\(subject[.fr]) : \(to[.fr]), au lieu de \(from[.fr])")
    }
  }

  /// What stood or stands there; nothing where nothing did.
  public func words(_ said: AnswerChange.Said, _ change: AnswerChange) -> Text {
    switch said {
    case .nothing: Text(verbatim: "")
    case .unknown: Text(en: "unknown", fr: "inconnu")
    case .notApplicable: Text(en: "does not apply", fr: "sans objet")
    case .later: Text(en: "put off", fr: "remis à plus tard")
    case .value(let value): .each { words(value, change.type, $0) }
    }
  }

  /// What an answer is about, and what was answered: "How many there are", "400".
  public func words(of key: Path, _ value: JSON) -> (label: Text, value: Text) {
    let type = catalogue.field(key)?.itemType ?? .anything
    return (AnswerLabel.text(key, catalogue).capitalised, .each { words(value, type, $0) })
  }

  /// The question that an answer is given to.
  public func question(of key: Path) -> Text? { catalogue.words(of: key) }

  private func words(_ value: JSON, _ type: AnswerType, _ language: Language) -> String {
    switch (type, value) {
    case (.money, _): value.double.map { language.money($0, currency) } ?? ""
    case (.percent, _): value.double.map { language.percent($0 / 100, decimals: 1) } ?? ""
    case (.number, _): value.double.map { language.number($0, decimals: 2) } ?? ""
    case (.date, .string(let day)): language.day(day)
    case (.text, .string(let text)): language.quoted(cut(text))
    case (.choice, _), (.choices, _): language.quoted(AnswerText(language).text(value, type))
    case (.list, .array(let items)): language.list(items.compactMap(\.string))
    case (.table(let columns, _), .object(let cells)): row(cells, columns, language)
    case (.table(let columns, _), .array(let rows)):
      language.series(rows.map { row($0.object ?? [:], columns, language) })
    default: AnswerText(language).text(value, type)
    }
  }

  private func cut(_ text: String) -> String {
    guard let longest, text.count > longest else { return text }
    return String(text.prefix(longest - 1)).trimmed + "…"
  }

  private func row(_ cells: [String: JSON], _ columns: [Column], _ language: Language) -> String {
    let words = columns.compactMap { column in
      cells[column.id].map { "\(column.label[language]) \(self.words($0, column.type, language))" }
    }
    return words.joined(separator: ", ")
  }
}

extension AnswerChange.Said {
  fileprivate var isNumber: Bool {
    if case .value(let value) = self { value.double != nil } else { false }
  }
}

extension Text {
  /// Words made the same way in each language.
  package static func each(_ words: (Language) -> String) -> Text { Text(en: words(.en), fr: words(.fr)) }
}
