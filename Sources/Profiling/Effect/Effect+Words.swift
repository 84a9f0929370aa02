import Interviewing
import Language
import Trees

extension Effect {
  /// What the niche rests on, before and after the conversations.
  var listening: Text {
    guard let chosen = answers.chosenSegment else {
      return Text(
        en: "These conversations will count once a niche is chosen.",
        fr: "Ces conversations compteront dès qu’une niche sera choisie.")
    }
    let (was, now) = (before.evidence(of: "niche.segment").ground, answers.evidence(of: "niche.segment").ground)
    let heard = answers.conversations(about: chosen)
    guard let summary = heard.summary, heard != before.conversations(about: chosen) || was != now else {
      return Text(
        en: "Nothing new about your niche: it rests on \(now[.en]), as before.",
        fr: "Rien de nouveau sur votre niche : elle repose sur \(now[.fr]), comme avant.")
    }
    let rests =
      was == now
      ? Text(en: "Your niche still rests on \(now[.en]).", fr: "Votre niche repose toujours sur \(now[.fr]).")
      : Text(
        en: "Your niche rested on \(was[.en]) and now rests on \(now[.en]).",
        fr: "Votre niche reposait sur \(was[.fr]), elle repose maintenant sur \(now[.fr]).")
    return Text(en: "\(rests[.en]) \(summary[.en])", fr: "\(rests[.fr]) \(summary[.fr])")
  }

  /// How many promises were made, and which falls due first.
  var relationship: Text {
    let promises = ["create", "develop", "maintain"].compactMap { phase -> (words: String, date: String?)? in
      let key = Path(components: [.key("relationship"), .key(phase)])
      let date = answers.text(Path(components: [.key("relationship"), .key(phase + "Date")]))
      return answers.text(key).map { ($0, date) }
    }
    guard !promises.isEmpty else {
      return Text(en: "No promise is noted yet.", fr: "Aucune promesse notée pour l’instant.")
    }
    let count = { (language: Language) in
      language.count(promises.count, Text(en: "promise", fr: "promesse"), Text(en: "promises", fr: "promesses"))
    }
    let dated = promises.filter { $0.date != nil }.min { ($0.date ?? "") < ($1.date ?? "") }
    guard let first = dated, let date = first.date else {
      return Text(
        en: "\(count(.en)) noted, none with a date yet: a promise without a day is a wish.",
        fr: "C’est noté : \(count(.fr)), encore sans date. Une promesse sans date est un vœu.")
    }
    return Text(
      en: "\(count(.en)) noted. First due, on \(Language.en.day(date)): \(first.words.stopped)",
      fr: "C’est noté : \(count(.fr)). La première échéance, le \(Language.fr.day(date)) : \(first.words.stopped)")
  }

  /// The first answer beside the last.
  var dilemma: Text {
    guard let first = company("dilemma.choice"), let last = company("dilemma.again") else {
      return Text(
        en: "The two answers cannot be compared: one is missing.",
        fr: "Impossible de comparer les deux réponses : il en manque une.")
    }
    return first == last
      ? Text(
        en: "You say \(first[.en]) again, as in the beginning.",
        fr: "Vous dites de nouveau \(first[.fr]), comme au début.")
      : Text(
        en: "You said \(first[.en]) in the beginning, now \(last[.en]).",
        fr: "Au début, vous disiez \(first[.fr]) ; maintenant, \(last[.fr]).")
  }

  private func company(_ key: Path) -> Text? {
    switch answers.text(key) {
    case "x": Text(en: "“company X”", fr: "« l’entreprise X »")
    case "y": Text(en: "“company Y”", fr: "« l’entreprise Y »")
    case "depends": Text(en: "“it depends”", fr: "« cela dépend »")
    default: nil
    }
  }
}

extension Evidence {
  /// As the end of "it rests on …" · « elle repose sur … »
  var ground: Text {
    switch self {
    case .guess: Text(en: "a guess", fr: "une supposition")
    case .experience: Text(en: "your experience", fr: "votre expérience")
    case .figures: Text(en: "figures", fr: "des chiffres")
    case .interviews: Text(en: "conversations", fr: "des conversations")
    }
  }
}
