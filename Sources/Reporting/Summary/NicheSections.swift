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

  var yesIf: Section? {
    let conditions = (subject.idealClient?.mustHave ?? []).map { Line(subject.say($0)) }
    return Section(.yesIf, subject.say(en: "Yes, if", fr: "Oui, si"), [.lines(conditions)])
  }

  var noIf: Section? {
    let flags = (subject.idealClient?.redFlags ?? []).map(subject.say).filter { !subject.isAboutTheWorst($0) }
    return Section(.noIf, subject.say(en: "No, if", fr: "Non, si"), [.lines(flags.map { Line($0) })])
  }

  /// How to serve them: by the volume they buy.
  var terms: Section? {
    Section(
      .terms, subject.say(en: "On these terms", fr: "À ces conditions"),
      [.lines([subject.idealClient?.terms.map { Line(subject.say($0)) }])])
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
