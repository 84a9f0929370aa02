public import Interviewing
public import Language
import Trees

/// The three ways of saying a niche, in the words of the business.
public struct Frames: Hashable, Sendable {
  /// I help … · nil where a part is missing.
  public let short: String?
  public let positioning: String?
  public let pitch: String?

  public init(_ answers: Answers, name: String, language: Language) {
    self.init(Parts(answers, language), answers, name: name, language: language)
  }

  init(_ parts: Parts, _ answers: Answers, name: String, language: Language) {
    let isWe = answers.text("business.voice") == "we"
    short = parts.short(isWe)?[language].evenApostrophes
    positioning = parts.positioning(isWe, name)?[language].evenApostrophes
    pitch = parts.pitch(isWe)?[language].evenApostrophes
  }

  /// By number: 1 short, 2 positioning, 3 pitch.
  public func variant(_ number: Int) -> String? {
    switch number {
    case 1: short
    case 2: positioning
    case 3: pitch
    default: nil
    }
  }
}

extension Parts {
  fileprivate func short(_ isWe: Bool) -> Text? {
    guard let audience, let outcome else { return nil }
    return Text(
      en: "\(isWe ? "We" : "I") help \(audience) \(outcome.stopped)",
      fr: "\(isWe ? "Nous aidons" : "J'aide") les \(audience) à \(outcome.stopped)")
  }

  fileprivate func positioning(_ isWe: Bool, _ name: String) -> Text? {
    guard let audience, let need, let outcome, let makeDo, let expertise else { return nil }
    return Text(
      en: """
        \(name) is for \(audience) who \(need.stopped) Most \(makeDo[.en]) \
        With \(expertise), \(isWe ? "we" : "I") help them \(outcome.stopped)
        """,
      fr: """
        \(isWe ? "Chez \(name), nous travaillons" : "Je travaille") avec les \(audience) qui \(need.stopped) \
        Aujourd'hui, la plupart \(makeDo[.fr]) \
        \(isWe ? "Nous nous appuyons" : "Je m'appuie") sur \(expertise) pour les aider à \(outcome.stopped)
        """)
  }

  fileprivate func pitch(_ isWe: Bool) -> Text? {
    guard let audience, let need, let outcome, let makeDo, let expertise else { return nil }
    let end = proof.map { " \($0)" } ?? ""
    return Text(
      en: """
        You know how \(audience) \(need)? Most \(makeDo[.en]) \
        \(isWe ? "We" : "I") bring \(expertise) and help them \(outcome.stopped)\(end)
        """,
      fr: """
        Vous voyez les \(audience) qui \(need) ? La plupart \(makeDo[.fr]) \
        \(isWe ? "Nous, nous nous appuyons" : "Moi, je m'appuie") sur \(expertise), \
        et \(isWe ? "nous les aidons" : "je les aide") à \(outcome.stopped)\(end)
        """)
  }
}

extension String {
  /// Where the curled apostrophe was typed, all are curled: a sentence keeps to one kind.
  var evenApostrophes: String { unicodeScalars.contains("’") ? String(map { $0 == "'" ? "’" : $0 }) : self }
}
