import Interviewing
import Language
import Profiling
import Trees

/// The parts of the summary that say the niche.
struct NicheSections {
  let subject: Subject

  var sentence: Section? {
    if let statement = subject.niche?.statement { return Section(.sentence, nil, [.quote(Line(statement))]) }
    let audience = subject.niche.map { subject.fitted($0.segment) }
    let words =
      audience.map {
        Text(
          en: "The choice: \($0). The sentence is still to be written.",
          fr: "Le choix : les \($0). La phrase reste à écrire.")
      } ?? Text(en: "The niche is not chosen yet.", fr: "La niche n’est pas encore choisie.")
    return Section(.sentence, nil, [.paragraph(Line(subject.say(words)))])
  }

  /// Without the portrait in prose: the need, the aim and today's solution are said once, where they bear their marks.
  var portrait: Section? {
    guard let client = subject.idealClient else { return nil }
    let audience = subject.niche?.parts[.audience] ?? client.segment
    return Section(
      .portrait, subject.say(en: "Who they are", fr: "Qui sont ces clients"),
      [
        .lines(
          [Line(audience, label: subject.say(en: "Clients:", fr: "Clients :"), mark: subject.mark(.audience))]
            + client.traits.prefix(3).map { Line(subject.say($0)) })
      ])
  }

  var yesIf: Section? {
    let conditions = (subject.idealClient?.mustHave ?? []).map { Line(subject.say($0)) }
    return Section(.yesIf, subject.say(en: "Yes, if", fr: "Oui, si"), [.lines(conditions)])
  }

  /// Whatever repeats what was said about a bad client stays in the profile: it may hold a name.
  var noIf: Section? {
    let worst = subject.answers.text("contrast.worst")?.letters ?? ""
    let flags = (subject.idealClient?.redFlags ?? []).map(subject.say).filter {
      worst.isEmpty || !$0.letters.contains(worst)
    }
    return Section(.noIf, subject.say(en: "No, if", fr: "Non, si"), [.lines(flags.map { Line($0) })])
  }

  var need: Section? {
    guard let parts = subject.niche?.parts else { return nil }
    return Section(
      .need, subject.say(en: "What they need", fr: "Ce qu’il leur faut"),
      [
        .lines([
          parts[.need].map {
            Line(subject.say(en: "They \($0).", fr: "Ces clients \($0)."), mark: subject.mark(.need))
          },
          parts[.outcome].map {
            Line(subject.say(en: "They want to \($0).", fr: "Leur but : \($0)."), mark: subject.mark(.outcome))
          },
          parts[.alternative].map {
            Line(
              $0, label: subject.say(en: "Today they make do with:", fr: "Pour l’instant, ces clients font avec :"),
              mark: subject.mark(.alternative))
          },
        ])
      ])
  }

  var why: Section? {
    let parts = subject.niche?.parts
    return Section(
      .why,
      subject.say(i: Text(en: "Why me", fr: "Pourquoi moi"), we: Text(en: "Why us", fr: "Pourquoi nous")),
      [
        .lines([
          subject.answers.text("business.offer").map { Line($0, label: subject.say(en: "Offer:", fr: "Offre :")) },
          parts?[.expertise].map {
            Line($0, label: subject.say(en: "Expertise:", fr: "Savoir-faire :"), mark: subject.mark(.expertise))
          },
          parts?[.proof].map {
            Line($0, label: subject.say(en: "Proof:", fr: "Preuve :"), mark: subject.mark(.proof))
          },
        ])
      ])
  }

  /// The variants that were not chosen.
  var variants: Section? {
    let chosen = subject.answers["statement.variant"]?.int
    let others = (1...3).filter { $0 != chosen }.compactMap { subject.niche?.frames.variant($0) }
      .filter { $0 != subject.niche?.statement }
    return Section(
      .variants, subject.say(en: "Other ways to say it", fr: "Autres façons de le dire"),
      [.lines(others.map { Line($0) })])
  }
}

extension String {
  /// Letters and figures only: the same however spaces and punctuation were set.
  fileprivate var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
