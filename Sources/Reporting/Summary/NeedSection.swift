import Interviewing
import Language
import Profiling
import Trees

/// Their need: what it is, and in the words of those who were heard.
struct NeedSection {
  let subject: Subject

  private static let mostQuotes = 2

  var section: Section? {
    guard subject.niche != nil else { return nil }
    let title =
      subject.heard.isEmpty
      ? Text(en: "What they need", fr: "Ce qu’il leur faut")
      : Text(en: "What they need, in their own words", fr: "Ce qu’il leur faut, avec leurs mots")
    let isUnheard = subject.niche?.parts[.need] != nil && subject.heard.isEmpty
    let unheard = subject.say(
      i: Text(
        en: "These are my words; theirs are still to be heard.",
        fr: "Ce sont mes mots ; les leurs restent à entendre."),
      we: Text(
        en: "These are our words; theirs are still to be heard.",
        fr: "Ce sont nos mots ; les leurs restent à entendre."))
    return Section(
      .need, subject.say(title),
      subject.heard.prefix(Self.mostQuotes).map { .quote(Line(subject.language.quoted($0))) }
        + [.lines(lines + [isUnheard ? Line(unheard, mark: Mark(.guess, subject.language)) : nil])])
  }

  private var lines: [Line?] {
    guard let parts = subject.niche?.parts else { return [] }
    return [
      parts[.need].map { Line(subject.say(en: "They \($0).", fr: "Ces clients \($0)."), mark: subject.mark(.need)) },
      parts[.outcome].map {
        Line(subject.say(en: "They want to \($0).", fr: "Leur but : \($0)."), mark: subject.mark(.outcome))
      },
      parts[.alternative].map {
        Line(
          $0, label: subject.say(en: "Today they make do with:", fr: "Pour l’instant, ces clients font avec :"),
          mark: subject.mark(.alternative))
      },
    ]
  }
}

extension Subject {
  /// What the chosen clients said themselves, first those who support the idea. Nobody is named.
  var heard: [String] {
    let held = (answers["interviews"]?.array ?? []).filter {
      $0["segment"]?.string == niche?.segment && !($0["words"]?.string ?? "").trimmed.isEmpty
    }
    let supporting = held.filter { $0["verdict"] == "supports" }
    let others = held.filter { $0["verdict"] != "supports" }
    return (supporting + others).compactMap { $0["words"]?.string }
  }
}
