import Interviewing
import Language
import Profiling
import Trees

/// The one-point call: the single answer that could overturn the choice, and five questions that would settle it.
struct CallSection {
  let subject: Subject

  var section: Section? {
    let call = subject.conclusions.ranking.flatMap { ranking in
      subject.conclusions.stability.flatMap { DecisiveCall(ranking, $0, subject.answers) }
    }
    guard let call else { return weakest }
    return section(
      [.paragraph(Line(stake(call))), .paragraph(Line(whom))]
        + call.point.criterion.questions.flatMap { [.quote(Line(subject.say($0))), .room(lines: 1)] })
  }

  private func section(_ blocks: [Block?]) -> Section? {
    Section(
      .call, subject.say(en: "The call that could change everything", fr: "L’appel qui peut tout changer"), blocks)
  }

  private func stake(_ call: DecisiveCall) -> String {
    let point = call.point
    let (segment, leader) = (subject.fitted(point.segment), subject.fitted(point.leader))
    let criterion = subject.say(point.criterion.inSentence)
    return subject.say(
      en: """
        One answer decides: \(segment), \(point.from) of 5 for \(criterion). With \(point.to), \
        \(point.segment == point.leader ? "they" : leader) would come first. Today it rests on: \
        \(foundation(call.evidence)[.en]).
        """,
      fr: """
        Une réponse décide : les \(segment), \(point.from) sur 5 pour \(criterion). Avec \(point.to), \
        \(point.segment == point.leader ? "ces clients" : "les \(leader)") passeraient en tête. Aujourd’hui, elle \
        repose sur : \(foundation(call.evidence)[.fr]).
        """)
  }

  private var whom: String {
    subject.say(
      en: "Ten minutes on the phone with one of them, and these five questions:",
      fr: "Dix minutes au téléphone avec l’un de ces clients, et ces cinq questions :")
  }

  /// Where no rating could overturn the choice, the claim of the niche that rests on least.
  private var weakest: Section? {
    guard let niche = subject.niche, let slot = niche.weakestClaim(subject.answers) else { return nil }
    let evidence = foundation(subject.answers.evidence(of: slot.key))
    let firm = subject.say(
      en: "No single rating could overturn the choice.", fr: "Aucune note, à elle seule, ne peut renverser le choix.")
    let draw = subject.say(
      en: "The ratings do not decide on their own, and no single one would.",
      fr: "Les notes ne tranchent pas à elles seules, et aucune ne le ferait.")
    let isFirm = subject.conclusions.ranking?.leaders.count == 1
    let start = subject.conclusions.ranking == nil ? "" : (isFirm ? firm : draw) + " "
    let claim = subject.say(
      en: "What rests on least (\(evidence[.en])): \(subject.claim(slot))",
      fr: "Ce qui repose sur le moins (\(evidence[.fr])) : \(subject.claim(slot))")
    return section([.paragraph(Line(start + claim)), .quote(Line(subject.say(slot.question))), .room(lines: 2)])
  }

  private func foundation(_ evidence: Evidence) -> Text {
    switch evidence {
    case .guess: Text(en: "a guess", fr: "une supposition")
    case .experience: Text(en: "your experience", fr: "votre expérience")
    case .figures: Text(en: "figures", fr: "des chiffres")
    case .interviews: Text(en: "interviews", fr: "des entretiens")
    }
  }
}
