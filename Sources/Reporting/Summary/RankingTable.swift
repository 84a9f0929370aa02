import Language
import Profiling

/// The ranking as a table, the first on top, those without a rank at the end.
struct RankingTable {
  let subject: Subject
  let ranking: Ranking

  var table: Table {
    let ranked = ranking.standings.filter { $0.rank != nil }
      .enumerated().sorted { ($0.element.rank ?? 0, $0.offset) < ($1.element.rank ?? 0, $1.offset) }.map(\.element)
    let standings = ranked + ranking.standings.filter { $0.rank == nil }
    return Table(columns: columns, rows: standings.map(row))
  }

  /// Coverage is said only where something is missing.
  private var saysCoverage: Bool {
    ranking.standings.contains { $0.status != .excluded && ($0.coverage ?? 0) < 1 - 1e-9 }
  }

  private var columns: [Table.Column] {
    let coverage = Table.Column(title: subject.say(en: "Answered", fr: "Renseigné"), isNumber: true)
    return [
      Table.Column(title: subject.say(en: "Rank", fr: "Rang"), isNumber: true),
      Table.Column(title: subject.say(en: "Clients", fr: "Clients"), isNumber: false),
      Table.Column(title: subject.say(en: "Points of 100", fr: "Points sur 100"), isNumber: true),
    ] + (saysCoverage ? [coverage] : [])
  }

  private func row(_ standing: Ranking.Standing) -> [Table.Cell] {
    let isChosen = standing.name == subject.niche?.segment
    let coverage = standing.coverage.map { Table.Cell(subject.language.percent($0), value: $0) } ?? Table.Cell("–")
    return [
      standing.rank.map { Table.Cell("\($0)", value: Double($0)) } ?? Table.Cell("–"),
      Table.Cell(standing.name, note: isChosen ? subject.say(en: "chosen", fr: "choix retenu") : nil),
      score(standing),
    ] + (saysCoverage ? [coverage] : [])
  }

  private func score(_ standing: Ranking.Standing) -> Table.Cell {
    switch standing.status {
    case .scored: Table.Cell(subject.language.number(standing.score ?? 0), value: standing.score)
    case .insufficient: Table.Cell(subject.say(en: "too few answers", fr: "trop peu de réponses"))
    case .excluded: Table.Cell(subject.say(en: "out of reach today", fr: "hors de portée aujourd’hui"))
    }
  }
}
