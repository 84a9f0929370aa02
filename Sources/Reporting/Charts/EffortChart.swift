import Language
import Portfolio
import Trees

/// The hours of a month by level of effort.
struct EffortChart {
  let subject: Subject
  let totals: EffortTotals

  /// Nil where the hours are not shared out.
  var chart: Chart? {
    guard totals.missing == nil else { return nil }
    return Chart(
      .effort, subject.say(en: "Where the hours go", fr: "Où vont les heures"),
      words: [totals.summary].compactMap(\.self).map(subject.say).joined(), drawing, table, data, subject)
  }

  private var levels: [EffortLevel] { EffortLevel.allCases.reversed() }

  private var drawing: Drawing {
    BarRows(
      rows: levels.map { level in
        let (clients, hours) = (subject.clients(totals.counts[level] ?? 0), hours(totals.taken(by: level)))
        return BarRows.Row(
          name: subject.say(level.label), figure: "\(clients) · \(hours)",
          parts: [.init(value: totals.taken(by: level), tone: .first)].filter { $0.value > 0 })
      }, most: max(totals.capacity ?? 0, totals.load ?? 0, 1e-9)
    ).drawing
  }

  private func hours(_ value: Double) -> String { subject.language.number(value) + "\u{A0}h" }

  private var table: Table {
    let titles = [
      Text(en: "Effort", fr: "Effort"), Text(en: "Clients", fr: "Clients"),
      Text(en: "Hours a month", fr: "Heures par mois"),
    ]
    return Table(
      columns: subject.columns(titles, numbers: [1, 2]),
      rows: levels.map { level in
        let (clients, hours) = (totals.counts[level] ?? 0, totals.taken(by: level))
        return [
          Table.Cell(subject.say(level.label)), Table.Cell("\(clients)", value: Double(clients)),
          Table.Cell(subject.language.number(hours), value: hours),
        ]
      })
  }

  private var data: JSON {
    [
      "capacity": .rounded(totals.capacity), "load": .rounded(totals.load), "left": .rounded(totals.left),
      "levels": .array(
        levels.map {
          [
            "level": .string($0.rawValue), "clients": .integer(totals.counts[$0] ?? 0),
            "hours": .rounded(totals.taken(by: $0)),
          ]
        }),
    ]
  }
}
