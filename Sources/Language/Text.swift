/// A sentence for people, in every language: one that is missing does not compile.
public struct Text: Hashable, Sendable {
  private let en: String
  private let fr: String

  public init(en: String, fr: String) {
    self.en = en
    self.fr = Typography.french(fr)
  }

  /// Words that are the same in every language: a name, a number, what somebody typed.
  public init(verbatim: String) {
    en = verbatim
    fr = verbatim
  }

  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .fr: fr
    }
  }

  /// The text with each `{name}` replaced by `value(name, language)`.
  public func filled(_ value: (String, Language) -> String) -> Text {
    Text(
      en: Placeholders.fill(en) { value($0, .en) },
      verbatimFrench: Placeholders.fill(fr) { value($0, .fr) }
    )
  }

  private init(en: String, verbatimFrench: String) {
    self.en = en
    fr = verbatimFrench
  }
}

extension Text {
  /// Words that somebody used, between the quotation marks of each language.
  public static func quoted(_ words: String) -> Text {
    Text(en: Language.en.quoted(words), fr: Language.fr.quoted(words))
  }
}
