import Language
import Portfolio
import Profiling

extension ChangesSections {
  private static let most = 50

  /// The clients that changed class, the first fifty.
  var clients: Section? {
    let moves = changes.clients
    guard !moves.isEmpty else { return nil }
    let columns = [
      teller.say(en: "Client", fr: "Client"), teller.say(en: "Before", fr: "Avant"),
      teller.say(en: "Now", fr: "Maintenant"),
    ]
    let rows = moves.prefix(Self.most).map { [Table.Cell($0.name), cell($0.from), cell($0.to)] }
    let more = moves.count - rows.count
    return Section(
      .clientMoves, teller.say(en: "Clients that moved", fr: "Les clients qui ont bougé"),
      [
        .table(Table(columns: columns.map { Table.Column(title: $0, isNumber: false) }, rows: Array(rows))),
        more > 0 ? .paragraph(Line(teller.say(en: "And \(more) more.", fr: "Et \(more) de plus."))) : nil,
      ])
  }

  private func cell(_ standing: ClientMove.Standing) -> Table.Cell {
    switch standing {
    case .absent: Table.Cell(teller.say(en: "not there", fr: "absent"))
    case .present(nil): Table.Cell(teller.say(en: "no class", fr: "sans classe"))
    case .present(let one?): Table.Cell(one.rawValue, note: teller.say(one.meaning))
    }
  }
}
