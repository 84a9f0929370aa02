import Interviewing
import Language
import Profiling
import Trees

/// Who comes first, by how much and how firmly, in words and in pictures.
struct RankingSections {
  let subject: Subject
  private let ranking: Ranking
  private let stability: Stability

  /// Nil where there is nothing to compare yet.
  init?(subject: Subject) {
    guard let ranking = subject.conclusions.ranking, let stability = subject.conclusions.stability else { return nil }
    self.subject = subject
    self.ranking = ranking
    self.stability = stability
  }

  var sections: [Section?] { [points, firmness] }

  private var points: Section? {
    let chart = RankingChart(subject: subject, ranking: ranking)
    return Section(
      .ranking, subject.say(en: "The ranking", fr: "Le classement"),
      [
        .paragraph(Line([verdict, firstPlace, choice].compactMap(\.self).joined(separator: " "))), priorities,
        chart.chart.map { .chart($0) } ?? .table(RankingTable(subject: subject, ranking: ranking).table(with: [])),
      ])
  }

  private var firmness: Section? {
    let chart = StabilityChart(subject: subject, ranking: ranking, stability: stability).chart
    return Section(
      .stability, subject.say(en: "How firm it is", fr: "Est-ce solide ?"),
      [
        chart.map { .chart($0) },
        .lines(ChangeOfMind(subject: subject).lines.map { Line($0) }),
      ])
  }

  private var verdict: String {
    let names = ranking.leaders.map { subject.fitted($0.name) }
    guard let leader = names.first else {
      return subject.say(
        en: "Nobody can be ranked yet: too many answers are missing.",
        fr: "Rien ne peut encore être classé : il manque trop de réponses.")
    }
    if names.count > 1 {
      return subject.say(
        en: "A draw between \(Language.en.list(names)): the ratings do not decide.",
        fr: "Égalité entre les \(names.joined(separator: " et les ")) : les notes ne tranchent pas.")
    }
    if ranking.scored.count == 1 {
      return subject.say(
        en: "Only \(leader) could be ranked: there is nothing to compare with yet.",
        fr: "Seuls clients classés : les \(leader). Rien à comparer pour l’instant.")
    }
    return stability.verdict == .close
      ? subject.say(
        en: "Close: \(leader) come first, but a single point could change that.",
        fr: "Serré : les \(leader) arrivent en tête, mais un seul point suffirait à tout changer.")
      : subject.say(
        en: "Clear: \(leader) come first, and no single point would change that.",
        fr: "Net : les \(leader) arrivent en tête, et un point de plus ou de moins n’y changerait rien.")
  }

  /// How many orders of the priorities leave a sole leader first.
  private var firstPlace: String? {
    guard ranking.leaders.count == 1, ranking.scored.count > 1,
      let place = ranking.standings.firstIndex(where: { $0.rank == 1 })
    else {
      return nil
    }
    let (wins, orders) = (stability.winsIn[place], stability.orders)
    return subject.say(
      en: "The first place holds in \(wins) of the \(orders) possible orders of priorities.",
      fr: "Cette première place tient dans \(wins) des \(orders) ordres de priorités possibles.")
  }

  /// Said only where somebody else comes first.
  private var choice: String? {
    guard let segment = subject.niche?.segment, !ranking.leaders.isEmpty,
      !ranking.leaders.contains(where: { $0.name == segment }),
      let place = ranking.standings.firstIndex(where: { $0.name == segment })
    else { return nil }
    let (name, wins) = (subject.fitted(segment), stability.winsIn[place])
    let end =
      wins == 0
      ? Text(verbatim: ".") : Text(en: ", first in \(wins) of them.", fr: ", en tête dans \(wins) d’entre eux.")
    return subject.say(
      i: Text(en: "I chose \(name) all the same\(end[.en])", fr: "J’ai pourtant choisi les \(name)\(end[.fr])"),
      we: Text(en: "We chose \(name) all the same\(end[.en])", fr: "Nous avons pourtant choisi les \(name)\(end[.fr])"))
  }

  private var priorities: Block? {
    guard let priorities = subject.answers.priorities else { return nil }
    let places = priorities.map { group in
      let names = subject.language.list(group.map { subject.say($0.inSentence) })
      return group.count == 1 ? names : subject.say(en: "\(names) alike", fr: "\(names) à égalité")
    }
    return .paragraph(
      Line(
        places.joined(separator: subject.say(en: ", then ", fr: ", puis ")),
        label: subject.say(en: "What counts, in this order:", fr: "Ce qui compte, dans cet ordre :")))
  }
}
