import Language
import Portfolio
import Profiling
import Trees

/// Profit added up client by client, the most profitable first. Nobody is named.
struct WhaleChart {
  let subject: Subject
  let all: PortfolioConclusions
  let curve: WhaleCurve

  var chart: Chart {
    let picture = WhalePicture(all.summary, currency: subject.profile.currency)
    return Chart(
      .whale, subject.say(en: "Profit, client after client", fr: "Le profit, client après client"),
      words: (picture?.facts ?? []).map(subject.say).joined(separator: " "), drawing, table, data, subject)
  }

  private static let (left, right, top, bottom) = (6.0, 394.0, 30.0, 236.0)

  private var drawing: Drawing {
    let heights = curve.points.map(\.cumulated.value) + [0]
    let (low, high) = (heights.min() ?? 0, heights.max() ?? 0)
    func y(_ value: Double) -> Double {
      high > low ? Self.bottom - (value - low) / (high - low) * (Self.bottom - Self.top) : Self.bottom
    }
    func x(_ rank: Int) -> Double { Self.left + Double(rank) / Double(curve.clients) * (Self.right - Self.left) }
    let all = [(x: Self.left, y: y(0))] + curve.points.map { (x: x($0.rank), y: y($0.cumulated.value)) }
    let rising = all.prefix { $0.x <= x(curve.peakClients) + 1e-9 }
    let falling = all.suffix(all.count - max(0, rising.count - 1))
    let (peak, end) = ((x: x(curve.peakClients), y: y(curve.peak.value)), (x: Self.right, y: y(curve.total.value)))
    let hasTail = curve.peakClients < curve.clients
    return Drawing(
      width: 400, height: Self.bottom + 44,
      shapes: [
        .curve(.init([(Self.left, y(0)), (Self.right, y(0))], .grid)),
        .curve(.init(Array(rising), .first)),
      ] + (hasTail ? [.curve(.init(Array(falling), .faint))] : [])
        + labels(peak, end, hasTail: hasTail) + [.dot(.init(end.x, end.y, radius: 4.5, .accent))] + ticks(x))
  }

  private func labels(_ peak: (x: Double, y: Double), _ end: (x: Double, y: Double), hasTail: Bool) -> [Drawing.Shape] {
    let top = money(curve.peak.value)
    let total = Drawing.Shape.label(
      .init(
        money(curve.total.value), Self.right, hasTail ? min(end.y + 20, Self.bottom + 14) : end.y - 10, .strong,
        anchor: .end))
    guard hasTail, curve.peakClients > 0 else { return [total] }
    let place = min(max(peak.x, top.units / 2), Self.right - top.units / 2)
    return [
      .label(.init(top, place, peak.y - 10, .strong, anchor: .middle)),
      .dot(.init(peak.x, peak.y, radius: 4.5, .accent)),
      total,
    ]
  }

  private func ticks(_ x: (Int) -> Double) -> [Drawing.Shape] {
    let y = Self.bottom + 36
    let last = Drawing.Shape.label(.init(subject.clients(curve.clients), Self.right, y, .small, anchor: .end))
    let peak = x(curve.peakClients)
    let isFree = curve.peakClients > 0 && peak > 40 && peak < Self.right - subject.clients(curve.clients).units - 24
    return [.label(.init("0", Self.left, y, .small)), last]
      + (isFree ? [.label(.init("\(curve.peakClients)", peak, y, .small, anchor: .middle))] : [])
  }

  private func money(_ amount: Double) -> String { subject.language.money(amount, subject.profile.currency) }

  /// At most a dozen steps of the curve, the peak and the end among them.
  private var steps: [WhaleCurve.Point] {
    let all = curve.points
    guard all.count > 12 else { return all }
    let places = Set((0..<11).map { $0 * (all.count - 1) / 10 })
    return all.indices.filter { places.contains($0) || all[$0].rank == curve.peakClients }.map { all[$0] }
  }

  private var table: Table {
    let titles = [
      Text(en: "Clients so far", fr: "Clients jusque-là"), Text(en: "Profit so far", fr: "Profit cumulé"),
    ]
    return Table(
      columns: titles.map { Table.Column(title: subject.say($0), isNumber: true) },
      rows: steps.map { step in
        let note = step.rank == curve.peakClients ? subject.say(en: "the peak", fr: "le sommet") : nil
        return [
          Table.Cell(subject.language.number(Double(step.rank)), value: Double(step.rank)),
          Table.Cell(money(step.cumulated.value), value: step.cumulated.value, note: note),
        ]
      })
  }

  private var data: JSON {
    [
      "basis": .string(all.profit.basis.rawValue), "clients": .integer(curve.clients),
      "peak": .rounded(curve.peak.value), "peakClients": .integer(curve.peakClients),
      "peakPercent": .rounded(curve.peakPercent), "total": .rounded(curve.total.value),
      "points": .array(
        curve.points.map { ["rank": .integer($0.rank), "cumulated": .rounded($0.cumulated.value)] }),
    ]
  }
}
