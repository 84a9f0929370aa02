import Language
import Profiling

/// The part of the summary that says who else was considered, and why not.
struct RunnerUpSection {
  let subject: Subject

  var section: Section? {
    guard let ranking = subject.conclusions.ranking,
      let chosen = subject.niche.flatMap({ ranking.standing($0.segment) }),
      let other = ranking.scored.filter({ $0.name != chosen.name }).min(by: { ($0.rank ?? 0) < ($1.rank ?? 0) })
    else { return nil }
    return Section(
      .runnerUp, subject.say(en: "The runner-up, and why not", fr: "L’autre piste, et pourquoi pas elle"),
      [
        .paragraph(Line(introduction(other, chosen))),
        .lines([weaker(other, chosen), stronger(other, chosen), compromise(chosen)]),
      ])
  }

  private func introduction(_ other: Ranking.Standing, _ chosen: Ranking.Standing) -> String {
    let name = subject.fitted(other.name)
    let score = subject.language.number(other.score ?? 0)
    guard let rank = chosen.rank, let reference = chosen.score.map({ subject.language.number($0) }) else {
      return subject.say(en: "Next: \(name), with \(score) points.", fr: "Ensuite : les \(name), avec \(score) points.")
    }
    if other.rank == rank {
      return subject.say(
        en: "Level: \(name), with \(score) points as well.", fr: "À égalité : les \(name), avec \(score) points aussi.")
    }
    return (other.rank ?? 0) < rank
      ? subject.say(
        en: "Ahead: \(name), with \(score) points to \(reference).",
        fr: "Devant : les \(name), avec \(score) points contre \(reference).")
      : subject.say(
        en: "Behind: \(name), with \(score) points to \(reference).",
        fr: "Derrière : les \(name), avec \(score) points contre \(reference).")
  }

  private func weaker(_ other: Ranking.Standing, _ chosen: Ranking.Standing) -> Line {
    comparison(other, chosen, <).map { Line($0, label: subject.say(en: "Weaker:", fr: "Moins bien :")) }
      ?? Line(subject.say(en: "No rating speaks against them.", fr: "Aucune note ne plaide contre ces clients."))
  }

  private func stronger(_ other: Ranking.Standing, _ chosen: Ranking.Standing) -> Line? {
    comparison(other, chosen, >).map { Line($0, label: subject.say(en: "Stronger:", fr: "Mieux :")) }
  }

  private func comparison(
    _ other: Ranking.Standing, _ chosen: Ranking.Standing, _ isPicked: (Int, Int) -> Bool
  ) -> String? {
    let items = Criterion.allCases.compactMap { criterion -> String? in
      guard let left = other.segment[criterion].points, let right = chosen.segment[criterion].points,
        isPicked(left, right)
      else { return nil }
      let noun = subject.say(criterion.inSentence)
      return subject.say(en: "\(noun) (\(left) against \(right))", fr: "\(noun) (\(left) contre \(right))")
    }
    return items.isEmpty ? nil : subject.language.list(items)
  }

  private func compromise(_ chosen: Ranking.Standing) -> Line? {
    guard let compromise = subject.conclusions.compromise, compromise.dream != chosen.name else { return nil }
    let name = subject.fitted(compromise.dream)
    return Line(
      subject.say(
        en: "\(name), who would come first if reach did not count.",
        fr: "les \(name), qui seraient en tête si l’accès ne comptait pas."),
      label: subject.say(en: "Hard to reach today:", fr: "Difficile d’accès aujourd’hui :"))
  }
}
