import Language
import Portfolio
import Trees

/// The clients by ease, to the right, and margin rate, upwards; two lines part the four classes. Nobody is named.
struct ClassesChart {
  let subject: Subject
  let all: PortfolioConclusions

  /// Nil where no client has a class.
  var chart: Chart? {
    guard let picture = ClassesPicture(all.summary) else { return nil }
    return Chart(
      .classes, subject.say(en: "Classes A to D", fr: "Les classes A à D"),
      words: picture.facts.map(subject.say).joined(separator: " "), drawing, table, data, subject)
  }

  private typealias Point = (one: ClientClass, ease: Double, rate: Double)

  private var points: [Point] {
    all.portfolio.clients.mapFigures { client -> Point? in
      guard let one = all.classes.ofClients[client.index].clientClass, let ease = all.ease.ofClients[client.index],
        let profit = all.profit.ofClients[client.index]?.value, let revenue = client.revenue?.value, revenue > 0
      else { return nil }
      return (one, ease, profit / revenue)
    }.compactMap(\.self)
  }

  private static let (left, right, top, bottom) = (46.0, 392.0, 26.0, 256.0)

  private var drawing: Drawing {
    let points = points
    let scale = Scale(points.map(\.rate), limit: all.classes.profitableFrom ?? 0)
    let (line, edge) = (scale.y(all.classes.profitableFrom ?? 0), Self.x(all.classes.easeFrom))
    let limits: [Drawing.Shape] = [
      .bar(.init(Self.left, Self.top, Self.right - Self.left, Self.bottom - Self.top, .faint)),
      .curve(.init([(Self.left, line), (Self.right, line)], .grid)),
      .curve(.init([(edge, Self.top), (edge, Self.bottom)], .grid)),
      .label(.init(rate(all.classes.profitableFrom ?? 0), Self.left - 5, line + 4, .small, anchor: .end)),
      .label(.init(subject.language.number(all.classes.easeFrom), edge, Self.bottom + 31, .small, anchor: .middle)),
      .label(.init(subject.say(en: "ease →", fr: "facilité →"), Self.right, Self.bottom + 31, .small, anchor: .end)),
      .label(.init(subject.say(en: "↑ margin", fr: "↑ marge"), 0, Self.bottom + 31, .small)),
    ]
    return Drawing(width: 400, height: Self.bottom + 38, shapes: limits + dots(points, scale) + corners)
  }

  /// How many clients stand where, on a grid of four units: as large as there are many.
  private func dots(_ points: [Point], _ scale: Scale) -> [Drawing.Shape] {
    let cells = points.reduce(into: [Cell: Int]()) { cells, point in
      let (x, y) = (Self.x(point.ease), scale.y(point.rate))
      cells[Cell(x: Int((x / 4).rounded()), y: Int((y / 4).rounded())), default: 0] += 1
    }
    return cells.sorted { ($0.key.y, $0.key.x) < ($1.key.y, $1.key.x) }.map { cell, count in
      .dot(
        .init(Double(cell.x) * 4, Double(cell.y) * 4, radius: min(9, 2.8 + 1.2 * Double(count).squareRoot()), .faint))
    }
  }

  private struct Cell: Hashable { let x, y: Int }

  private var corners: [Drawing.Shape] {
    let places: [(ClientClass, Double, Double, Drawing.Label.Anchor)] = [
      (.b, Self.left, Self.top - 8, .start), (.a, Self.right, Self.top - 8, .end),
      (.d, Self.left, Self.bottom + 15, .start), (.c, Self.right, Self.bottom + 15, .end),
    ]
    return places.map { one, x, y, anchor in
      let count = subject.clients(all.classes.counts[one] ?? 0)
      return .label(
        .init(
          subject.say(en: "\(one.rawValue): \(count)", fr: "\(one.rawValue) : \(count)"), x, y, .strong, anchor: anchor)
      )
    }
  }

  private static func x(_ ease: Double) -> Double { left + ease / 100 * (right - left) }

  /// Margin rates from the lowest to the highest, between a loss of all the revenue and all of it earned.
  private struct Scale {
    let low, high: Double

    init(_ rates: [Double], limit: Double) {
      let shown = (rates + [limit, 0]).map { min(1, max(-1, $0)) }
      low = (shown.min() ?? 0) - 0.03
      high = (shown.max() ?? 1) + 0.03
    }

    func y(_ rate: Double) -> Double {
      bottom - (min(1, max(-1, rate)) - low) / (high - low) * (bottom - top)
    }
  }

  private func rate(_ share: Double) -> String { subject.language.percent(share, decimals: 1) }

  private var table: Table {
    let titles = [
      Text(en: "Class", fr: "Classe"), Text(en: "What it means", fr: "Ce que cela veut dire"),
      Text(en: "Clients", fr: "Clients"),
    ]
    let rows = ClientClass.allCases.map { one -> [Table.Cell] in
      let count = all.classes.counts[one] ?? 0
      return [
        Table.Cell(one.rawValue), Table.Cell(subject.say(one.meaning)), Table.Cell("\(count)", value: Double(count)),
      ]
    }
    let left = all.classes.unclassified
    let others: [Table.Cell] = [
      .none, Table.Cell(subject.say(en: "not classified", fr: "sans classe")),
      Table.Cell("\(left)", value: Double(left)),
    ]
    return Table(
      columns: subject.columns(titles, numbers: [2]),
      rows: rows + (left > 0 ? [others] : []))
  }

  private var data: JSON {
    var data: [String: JSON] = [
      "unclassified": .integer(all.classes.unclassified), "profitFrom": .rounded(all.classes.profitFrom),
      "easeFrom": .rounded(all.classes.easeFrom),
      "points": .array(
        points.map { ["class": .string($0.one.rawValue), "ease": .rounded($0.ease), "marginRate": .rounded($0.rate)] }),
    ]
    for one in ClientClass.allCases { data[one.rawValue] = .integer(all.classes.counts[one] ?? 0) }
    return .object(data)
  }
}

extension Subject {
  /// "1 client", "3 clients"
  func clients(_ count: Int) -> String {
    language.count(count, Text(en: "client", fr: "client"), Text(en: "clients", fr: "clients"))
  }
}
