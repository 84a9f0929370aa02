/// Bars under their names, one row each, on one scale from zero; the parts of a bar stand side by side.
struct BarRows {
  let rows: [Row]
  /// What the whole width stands for.
  let most: Double
  var legend: [(tone: Drawing.Tone, text: String)] = []

  struct Row {
    let name: String
    /// What stands at the end of the name's line.
    let figure: String
    let parts: [Part]
  }

  struct Part {
    let value: Double
    let tone: Drawing.Tone
    /// Written into the part where there is room.
    var text = ""
  }

  static let width = 400.0
  static let tones: [Drawing.Tone] = [.first, .second, .third, .fourth, .fifth]
  private static let onTones: [Drawing.Tone: Drawing.Tone] = [
    .first: .onFirst, .second: .onSecond, .third: .onThird, .fourth: .onFourth, .fifth: .onFifth,
  ]

  var drawing: Drawing {
    let (keys, top) = legendShapes
    let pitch = 46.0
    let bars = rows.enumerated().flatMap { place, row in shapes(row, at: top + Double(place) * pitch) }
    return Drawing(width: Self.width, height: top + Double(rows.count) * pitch, shapes: keys + bars)
  }

  private func shapes(_ row: Row, at y: Double) -> [Drawing.Shape] {
    let room = Self.width - row.figure.units * 1.08 - 12
    var x = 0.0
    let parts = row.parts.flatMap { part -> [Drawing.Shape] in
      let width = most > 0 ? part.value / most * Self.width : 0
      defer { x += width }
      let bar = Drawing.Shape.bar(.init(x, y + 20, width, 16, part.tone, value: part.value))
      guard let tone = Self.onTones[part.tone], !part.text.isEmpty, part.text.units + 6 < width else { return [bar] }
      return [bar, .label(.init(part.text, x + width / 2, y + 32, tone, anchor: .middle))]
    }
    return [
      .label(.init(row.name, 0, y + 13, .name, room: room)),
      .label(.init(row.figure, Self.width, y + 13, .figure, anchor: .end)),
      .bar(.init(0, y + 20, Self.width, 16, .faint)),
    ] + parts + (x > 0 ? [.bar(.init(0, y + 20, x, 16, .frame))] : [])
  }

  /// The keys of the parts, in as many lines as they take, and where the rows begin below them.
  private var legendShapes: ([Drawing.Shape], Double) {
    guard !legend.isEmpty else { return ([], 0) }
    var (x, y) = (0.0, 0.0)
    let shapes = legend.flatMap { key -> [Drawing.Shape] in
      let width = 16 + key.text.units + 14
      if x > 0, x + width - 14 > Self.width { (x, y) = (0, y + 20) }
      defer { x += width }
      return [
        .bar(.init(x, y + 2, 11, 11, key.tone)), .bar(.init(x, y + 2, 11, 11, .frame)),
        .label(.init(key.text, x + 16, y + 12, .small)),
      ]
    }
    return (shapes, y + 30)
  }
}
