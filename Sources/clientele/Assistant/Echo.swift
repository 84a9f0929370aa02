import Interviewing
import Language

/// What is said back after an answer.
enum Echo {
  /// A row with its names, a proposal with its words; nothing where the line itself says it all.
  static func text(_ acceptance: Acceptance, _ answers: Answers) -> Text? {
    if !acceptance.items.isEmpty, acceptance.items.count == acceptance.kept.count {
      let words = { (language: Language) in
        zip(acceptance.items, acceptance.kept).map { "\($0) \(cell($1)[language])" }.joined(separator: ", ")
      }
      return Text(en: "Noted: \(words(.en)).", fr: "Noté : \(words(.fr)).")
    }
    if let kept = acceptance.reckoned { return Text(en: "That makes \(kept).", fr: "Cela fait \(kept).") }
    guard answers.note(acceptance.step.key)?.status == .proposed, let kept = acceptance.kept.first else { return nil }
    return Text(en: "Noted: \(kept)", fr: "Noté : \(kept)")
  }

  private static func cell(_ kept: String) -> Text {
    switch kept {
    case "?": Text(en: "unknown", fr: "inconnu")
    case "-": Text(en: "does not apply", fr: "sans objet")
    default: Text(verbatim: kept)
    }
  }

  /// Questions that went or came back with an answer.
  static func changes(_ changes: [Settlement.Change], _ catalogue: Catalogue) -> Text? {
    var parked = 0
    var resumed = 0
    for change in changes {
      if case .parked = change { parked += 1 }
      if case .resumed = change { resumed += 1 }
    }
    if parked > 0 {
      return Text(
        en: "\(Language.en.count(parked, .answer, .answers)) put aside: they come back if this changes again.",
        fr: "Mis de côté : \(Language.fr.count(parked, .answer, .answers)). Tout reviendra si cela change encore.")
    }
    guard resumed > 0 else { return nil }
    return Text(
      en: "\(Language.en.count(resumed, .answer, .answers)) from before are back.",
      fr: "De retour : \(Language.fr.count(resumed, .answer, .answers)) d’avant.")
  }
}

extension Text {
  static let answer = Text(en: "answer", fr: "réponse")
  static let answers = Text(en: "answers", fr: "réponses")
  static let notUTF8 = Text(en: "this is not UTF-8 text.", fr: "ce n’est pas du texte UTF-8.")
  static let lineTooLong = Text(en: "the line is longer than 1 MiB.", fr: "la ligne dépasse 1 Mio.")

  func followed(by other: Text?) -> Text {
    guard let other else { return self }
    return Text(en: "\(self[.en])\n\(other[.en])", fr: "\(self[.fr])\n\(other[.fr])")
  }
}

extension Evidence {
  var label: Text {
    switch self {
    case .guess: Text(en: "a guess", fr: "une supposition")
    case .experience: Text(en: "from experience", fr: "l’expérience")
    case .figures: Text(en: "from figures", fr: "des chiffres")
    case .interviews: Text(en: "from talking with clients", fr: "des entretiens avec des clients")
    }
  }
}
