package import Language

/// Names of segments are plural and typed without article, so a sentence can give them theirs.
extension Text {
  /// "cheese dairies" · « les fromageries »
  package static func segment(_ name: String) -> Text { segments([name]) }

  /// "cheese dairies and sawmills" · « les fromageries et les scieries »
  package static func segments(_ names: [String]) -> Text {
    Text(
      en: Language.en.list(names.map { Slot.audience.fitted($0, .en) }),
      fr: Language.fr.list(names.map { "les " + Slot.audience.fitted($0, .fr) }))
  }

  /// "74.5 of 100" · « 74,5 sur 100 »
  static func score(_ score: Double) -> Text {
    Text(en: "\(Language.en.number(score)) of 100", fr: "\(Language.fr.number(score)) sur 100")
  }

  /// "profit and ease" · « rentabilité et facilité »
  static func labels(_ criteria: [Criterion]) -> Text {
    Text(
      en: Language.en.list(criteria.map { $0.label[.en] }), fr: Language.fr.list(criteria.map { $0.label[.fr] }))
  }

  /// The same with a capital at the start.
  package var capitalised: Text { Text(en: self[.en].capitalisedStart, fr: self[.fr].capitalisedStart) }
}
