public import Language

/// An ideal client in words: for which objective, the portrait, then when to say yes and when to be careful.
public struct IdealClientExplanation {
  private let client: IdealClient

  public init(_ client: IdealClient) { self.client = client }

  /// "For a new market:" · « Objectif : un nouveau marché »; nil without objective.
  public var title: Text? {
    client.objective.map { Text(en: "For \($0.label[.en]):", fr: "Objectif : \($0.label[.fr])") }
  }

  /// One thing each, to be wrapped by whoever shows them.
  public func lines(_ language: Language) -> [String] {
    [client.portrait[language]]
      + section(Text(en: "What they are like:", fr: "Qui sont ces clients :"), client.traits, language)
      + section(Text(en: "Yes if:", fr: "Oui si :"), client.mustHave, language)
      + section(Text(en: "Careful if:", fr: "Prudence si :"), client.redFlags, language)
      + section(Text(en: "On these terms:", fr: "À ces conditions :"), [client.terms].compactMap(\.self), language)
  }

  private func section(_ title: Text, _ lines: [Text], _ language: Language) -> [String] {
    lines.isEmpty ? [] : [title[language]] + lines.map { "  - " + $0[language] }
  }
}
