import Language
import Profiling
import Trees

/// The nine boxes: attractiveness to the right, strength upwards, each segment where it stands.
struct MatrixChart {
  let subject: Subject
  let matrix: Matrix

  /// Nil where nobody has a place yet.
  var chart: Chart? {
    guard !placed.isEmpty else { return nil }
    return Chart(
      .matrix, subject.say(en: "Where to invest", fr: "Où investir"), words: words, drawing, table, data, subject)
  }

  private struct Place {
    let name: String
    let strength, appeal: Double
    let zone: Zone
  }

  private var placed: [Place] {
    matrix.positions.compactMap { position in
      guard let strength = position.strength.value, let appeal = position.attractiveness.value, let zone = position.zone
      else { return nil }
      return Place(name: position.name, strength: strength, appeal: appeal, zone: zone)
    }
  }

  private var words: String {
    let places = subject.language.list(placed.map { "\(subject.fitted($0.name)) (\(subject.say($0.zone.label)))" })
    return subject.say(
      en: "Upwards: your strengths; to the right: their appeal. In the boxes: \(places).",
      fr: "Vers le haut : vos forces ; vers la droite : leur attrait. Dans les cases : \(places).")
  }

  private static let (left, top, side) = (18.0, 4.0, 378.0)
  private static let height = 270.0

  private var drawing: Drawing {
    let dots = placed.map {
      (x: Self.left + $0.appeal / 100 * Self.side, y: Self.top + (1 - $0.strength / 100) * Self.height)
    }
    var labels = LabelPlaces(
      within: (Self.left, Self.top, Self.left + Self.side, Self.top + Self.height), around: dots.map { ($0.x, $0.y) })
    let names = placed.indices.compactMap { labels.place("\($0 + 1). \(placed[$0].name)", at: dots[$0]) }
    let axes: [Drawing.Shape] = [
      .label(.init(subject.say(en: "their appeal →", fr: "leur attrait →"), 396, 292, .small, anchor: .end)),
      .label(.init(subject.say(en: "↑ your strengths", fr: "↑ vos forces"), Self.left, 292, .small)),
    ]
    return Drawing(
      width: 400, height: 298,
      shapes: boxes + dots.map { .dot(.init($0.x, $0.y, radius: 7, .accent)) } + names.map { .label($0) } + axes)
  }

  private var boxes: [Drawing.Shape] {
    let zones: [[Zone]] = [
      [.selective, .invest, .invest], [.leave, .selective, .invest], [.leave, .leave, .selective],
    ]
    return zones.enumerated().flatMap { row, zones in
      zones.enumerated().flatMap { column, zone -> [Drawing.Shape] in
        let (width, height) = (Self.side / 3, Self.height / 3)
        let (x, y) = (Self.left + Double(column) * width, Self.top + Double(row) * height)
        return [
          .bar(.init(x, y, width, height, zone.tone)),
          .label(.init(subject.say(zone.label), x + width / 2, y + height - 8, zone.onTone, anchor: .middle)),
        ]
      }
    }
  }

  private var table: Table {
    let titles = [
      Text(en: "Clients", fr: "Clients"), Text(en: "Your strengths", fr: "Vos forces"),
      Text(en: "Their appeal", fr: "Leur attrait"), Text(en: "What to do", fr: "Que faire"),
    ]
    return Table(
      columns: subject.columns(titles, numbers: [1, 2]),
      rows: matrix.positions.map { position in
        [
          Table.Cell(position.name), cell(position.strength.value), cell(position.attractiveness.value),
          position.zone.map { Table.Cell(subject.say($0.label)) }
            ?? Table.Cell(subject.say(en: "too few answers", fr: "trop peu de réponses")),
        ]
      })
  }

  private func cell(_ value: Double?) -> Table.Cell {
    value.map { Table.Cell(subject.language.number($0), value: $0) } ?? .none
  }

  private var data: JSON {
    [
      "segments": .array(
        matrix.positions.map {
          [
            "name": .string($0.name), "strength": .rounded($0.strength.value),
            "attractiveness": .rounded($0.attractiveness.value), "zone": .optional($0.zone?.rawValue),
          ]
        })
    ]
  }
}

extension Zone {
  fileprivate var onTone: Drawing.Tone {
    switch self {
    case .invest: .onFourth
    case .selective: .onFifth
    case .leave: .small
    }
  }

  fileprivate var tone: Drawing.Tone {
    switch self {
    case .invest: .invest
    case .selective: .selective
    case .leave: .leave
    }
  }
}
