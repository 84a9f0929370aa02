/// Finds room for names beside their dots: to the right, to the left, above or below, and never over another.
struct LabelPlaces {
  private typealias Box = (left: Double, top: Double, right: Double, bottom: Double)
  private let bounds: Box
  private var taken: [Box]

  init(within bounds: (Double, Double, Double, Double), around dots: [(Double, Double)]) {
    self.bounds = bounds
    taken = dots.map { ($0.0 - 8, $0.1 - 8, $0.0 + 8, $0.1 + 8) }
  }

  /// The whole name where there is room for it, else as much of it as fits; nil where nothing does.
  mutating func place(_ name: String, at dot: (x: Double, y: Double)) -> Drawing.Label? {
    for most in [1000.0, 150, 110, 80, 24] {
      for label in candidates(name, dot, room: most) {
        let box = box(label)
        guard box.left >= bounds.left, box.right <= bounds.right, box.top >= bounds.top, box.bottom <= bounds.bottom,
          !taken.contains(where: { overlap($0, box) })
        else { continue }
        taken.append(box)
        return label
      }
    }
    return nil
  }

  private func candidates(_ name: String, _ dot: (x: Double, y: Double), room: Double) -> [Drawing.Label] {
    [
      .init(name, dot.x + 12, dot.y + 4.5, .name, room: room),
      .init(name, dot.x - 12, dot.y + 4.5, .name, anchor: .end, room: room),
      .init(name, dot.x, dot.y - 13, .name, anchor: .middle, room: room),
      .init(name, dot.x, dot.y + 22, .name, anchor: .middle, room: room),
    ]
  }

  private func box(_ label: Drawing.Label) -> Box {
    let width = label.text.units
    let left =
      switch label.anchor {
      case .start: label.x
      case .middle: label.x - width / 2
      case .end: label.x - width
      }
    return (left, label.y - 12, left + width, label.y + 4)
  }

  private func overlap(_ one: Box, _ other: Box) -> Bool {
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
  }
}
