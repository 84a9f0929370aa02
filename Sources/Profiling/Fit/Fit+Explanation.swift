public import Language
import Trees

extension Fit {
  /// The verdict, what decided, and what is still to be asked, a line each.
  public func explanation(_ language: Language) -> [String] {
    let reasons = verdict == .go ? [agreement] : deciding.map { $0.reason.bulleted }
    let asked = open.isEmpty || verdict == .no ? [] : [Self.before] + open.map { $0.toAsk.bulleted }
    return ([conclusion] + reasons + asked + [sources, gaps].compactMap(\.self)).map { $0[language] }
  }

  private var sources: Text? {
    let keys = questions.map(\.from).joined().filter { !missing.contains($0) }.map(\.description)
    guard !keys.isEmpty else { return nil }
    return Text(
      en: "Asked because of your answers: \(keys.joined(separator: ", ")).",
      fr: "Questions tirées de vos réponses : \(keys.joined(separator: ", ")).")
  }

  private var gaps: Text? {
    guard !missing.isEmpty else { return nil }
    let keys = missing.map(\.description).joined(separator: ", ")
    return Text(
      en: "With these answers the questions would be more your own: \(keys).",
      fr: "Avec ces réponses, les questions vous ressembleraient davantage : \(keys).")
  }

  private static let before = Text(en: "Ask before you quote:", fr: "À demander avant le devis :")

  private var conclusion: Text { Self.conclusion(verdict, terms) }

  /// The verdict in one sentence.
  static func conclusion(_ verdict: Verdict?, _ terms: [FitTerm]) -> Text {
    switch verdict {
    case .go: Text(en: "Go.", fr: "Allez-y.")
    case .terms:
      Text(
        en: "Go, with these terms: \(Language.en.list(terms.map { $0.words[.en] })).",
        fr: "Allez-y, à ces conditions : \(Language.fr.list(terms.map { $0.words[.fr] })).")
    case .no: Text(en: "Say no, kindly.", fr: "Dites non, avec tact.")
    case nil: Text(en: "Too early to say: ask first.", fr: "Trop tôt pour le dire : demandez d’abord.")
    }
  }

  private var agreement: Text {
    let count = favourable.count
    guard count < questions.count else {
      return Text(en: "Every answer speaks for \(name).", fr: "Toutes les réponses parlent pour \(name).")
    }
    return Text(
      en: "\(count) of \(questions.count) answers \(count == 1 ? "speaks" : "speak") for \(name), none against.",
      fr:
        "\(count) \(count == 1 ? "réponse parle" : "réponses parlent") pour \(name), sur \(questions.count) ; aucune contre."
    )
  }
}

extension Prospect {
  /// The verdict that was reached, in one sentence.
  public var conclusion: Text { Fit.conclusion(verdict, terms) }
}

extension Text {
  fileprivate var bulleted: Text { Text(en: "  - " + self[.en], fr: "  - " + self[.fr]) }
}
