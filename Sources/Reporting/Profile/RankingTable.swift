import Language
import Profiling
import Trees

/// The ranking as a table, the first on top, those without a rank at the end.
struct RankingTable {
  let subject: Subject
  let ranking: Ranking

  /// With a column for what each of the criteria adds to the points.
  func table(with criteria: [Criterion]) -> Table {
    let parts = criteria.map { Table.Column(title: subject.say($0.label), isNumber: true) }
    return Table(
      columns: columns + parts + (saysCoverage ? [coverage] : []),
      rows: ranking.inOrder.map { standing in
        row(standing) + criteria.map { part(standing.contributions[$0]) }
          + (saysCoverage ? [coverage(standing)] : [])
      })
  }

  /// Coverage is said only where something is missing.
  private var saysCoverage: Bool {
    ranking.standings.contains { $0.status != .excluded && ($0.coverage ?? 0) < 1 - 1e-9 }
  }

  private var columns: [Table.Column] {
    [
      Table.Column(title: subject.say(en: "Rank", fr: "Rang"), isNumber: true),
      Table.Column(title: subject.say(en: "Clients", fr: "Clients"), isNumber: false),
      Table.Column(title: subject.say(en: "Points of 100", fr: "Points sur 100"), isNumber: true),
    ]
  }

  private var coverage: Table.Column {
    Table.Column(title: subject.say(en: "Answered", fr: "Renseigné"), isNumber: true)
  }

  private func row(_ standing: Ranking.Standing) -> [Table.Cell] {
    let isChosen = standing.name == subject.niche?.segment
    return [
      standing.rank.map { Table.Cell("\($0)", value: Double($0)) } ?? .none,
      Table.Cell(standing.name, note: isChosen ? subject.say(en: "chosen", fr: "choix retenu") : nil),
      score(standing),
    ]
  }

  private func coverage(_ standing: Ranking.Standing) -> Table.Cell {
    standing.coverage.map { Table.Cell(subject.language.percent($0), value: $0) } ?? .none
  }

  private func part(_ points: Double?) -> Table.Cell {
    points.map { Table.Cell(subject.language.number($0), value: $0) } ?? .none
  }

  private func score(_ standing: Ranking.Standing) -> Table.Cell {
    switch standing.status {
    case .scored: Table.Cell(subject.language.number(standing.score ?? 0), value: standing.score)
    case .insufficient: Table.Cell(subject.say(en: "too few answers", fr: "trop peu de réponses"))
    case .excluded: Table.Cell(subject.say(en: "out of reach today", fr: "hors de portée aujourd’hui"))
    }
  }
}

extension Table.Cell {
  /// Where there is nothing to say.
  static let none = Table.Cell("–")
}
