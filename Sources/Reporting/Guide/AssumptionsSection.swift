import Interviewing
import Language
import Profiling
import Trees

/// Every claim of the niche that is still a guess, with the question that would settle it.
struct AssumptionsSection {
  let subject: Subject

  var section: Section? {
    guard let niche = subject.niche else { return nil }
    let open = Slot.allCases.filter { niche.assumptions.contains($0.key) && niche.parts[$0] != nil }
    let nothing =
      subject.heard.isEmpty
      ? subject.say(
        en: "Nothing in your sentence is a mere guess, but the words are yours. Listen for theirs.",
        fr: "Rien dans votre phrase n’est une simple supposition, mais les mots sont les vôtres. Écoutez les leurs.")
      : subject.say(
        en: "Nothing in your sentence is a mere guess. Listen for what has changed since.",
        fr: "Rien dans votre phrase n’est une simple supposition. Écoutez ce qui a changé depuis.")
    return Section(
      .assumptions, subject.say(en: "Assumptions to test", fr: "Suppositions à vérifier"),
      open.isEmpty
        ? [.paragraph(Line(nothing))]
        : open.flatMap { slot -> [Block?] in
          [
            .paragraph(Line(subject.claim(slot), label: subject.say(en: "You assume:", fr: "Vous supposez :"))),
            .quote(Line(subject.say(slot.question))), .room(lines: 1),
          ]
        })
  }
}

extension Subject {
  /// A part of the niche as a statement that may turn out to be wrong.
  func claim(_ slot: Slot) -> String {
    let part = niche?.parts[slot] ?? ""
    switch slot {
    case .audience: return say(en: "your clients are \(part).", fr: "vos clients sont les \(part).")
    case .need: return say(en: "they \(part).", fr: "ces clients \(part).")
    case .outcome: return say(en: "they want to \(part).", fr: "leur but : \(part).")
    case .alternative:
      return say(en: "today they make do with: \(part).", fr: "aujourd’hui, ces clients font avec : \(part).")
    case .expertise: return say(en: "this counts for them: \(part).", fr: "ceci compte pour eux : \(part).")
    case .proof:
      return say(
        en: "this convinces them: \(language.quoted(part))", fr: "ceci les convainc : \(language.quoted(part))")
    }
  }
}
