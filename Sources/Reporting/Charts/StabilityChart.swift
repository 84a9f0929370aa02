import Language
import Profiling
import Trees

/// In how many orders of the priorities each segment comes first.
struct StabilityChart {
  let subject: Subject
  let ranking: Ranking
  let stability: Stability

  /// Nil where there is nobody to compare with.
  var chart: Chart? {
    guard ranking.scored.count > 1 else { return nil }
    return Chart(
      .stability, subject.say(en: "Who would come first", fr: "Qui arriverait en tête"), words: words, drawing, table,
      data, subject)
  }

  private struct First {
    let name: String
    let place, wins, shares: Int
  }

  /// Those that are first most often on top.
  private var first: [First] {
    let all = ranking.standings.enumerated().filter { $0.element.status == .scored }.map { place, standing in
      First(
        name: standing.name, place: place, wins: stability.winsIn[place], shares: stability.sharesIn[place])
    }
    return all.sorted { ($1.wins, $1.shares, $0.place) < ($0.wins, $0.shares, $1.place) }
  }

  private var words: String {
    let isShared = first.contains { $0.shares > 0 }
    let shared =
      isShared
      ? Text(
        en: " A lighter end is a first place that is shared.", fr: " Un bout plus clair : première place partagée.")
      : Text(verbatim: "")
    return subject.say(
      en: """
        The five priorities can be put in \(stability.orders) orders. Each bar is the part of them in which these clients \
        come first.\(shared[.en])
        """,
      fr: """
        Les cinq priorités peuvent se ranger dans \(stability.orders) ordres. Chaque barre est la part de ceux où ces \
        clients arrivent en tête.\(shared[.fr])
        """)
  }

  private var drawing: Drawing {
    BarRows(
      rows: first.map { one in
        BarRows.Row(
          name: one.name,
          figure: subject.say(
            en: "\(one.wins) of \(stability.orders)", fr: "\(one.wins) sur \(stability.orders)"),
          parts: [
            .init(value: Double(one.wins), tone: .first), .init(value: Double(one.shares), tone: .fourth),
          ].filter { $0.value > 0 })
      }, most: Double(stability.orders)
    ).drawing
  }

  private var table: Table {
    let titles = [
      Text(en: "Clients", fr: "Clients"), Text(en: "First alone", fr: "Seuls en tête"),
      Text(en: "First with others", fr: "En tête avec d’autres"),
    ]
    return Table(
      columns: subject.columns(titles, numbers: [1, 2]),
      rows: first.map { one in
        [Table.Cell(one.name)] + [one.wins, one.shares].map { Table.Cell("\($0)", value: Double($0)) }
      })
  }

  private var data: JSON {
    [
      "orders": .integer(stability.orders), "verdict": .optional(stability.verdict?.rawValue),
      "segments": .array(
        first.map { ["name": .string($0.name), "winsIn": .integer($0.wins), "sharesIn": .integer($0.shares)] }),
    ]
  }
}
