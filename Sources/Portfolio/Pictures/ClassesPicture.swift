public import Language

/// The clients by margin rate, upwards, and ease, to the right; two lines part the four classes.
public struct ClassesPicture {
  private let summary: PortfolioSummary
  private static let half = Scatter.highest + 1

  /// Nil where no client has a class.
  public init?(_ summary: PortfolioSummary) {
    guard !summary.classes.isEmpty else { return nil }
    self.summary = summary
  }

  /// The picture, then the same facts in words.
  public func lines(_ language: Language, _ style: PictureStyle = .init()) -> [String] {
    drawing(language, style) + [""] + facts.map { $0[language] }
  }

  /// The picture alone.
  public func drawing(_ language: Language, _ style: PictureStyle = .init()) -> [String] {
    let half = (style.width - 4) / 2
    var canvas = Canvas(width: 2 * half + 1, height: 2 * Self.half + 1)
    for column in 0...2 * half { canvas[Self.half, column] = style.horizontal }
    for row in 0...2 * Self.half { canvas[row, half] = style.vertical }
    canvas[Self.half, half] = style.cross
    for (place, count) in places(half) { canvas[place.row, place.column] = style.mark(count) }
    (canvas[0, 0], canvas[0, 2 * half]) = ("B", "A")
    (canvas[2 * Self.half, 0], canvas[2 * Self.half, 2 * half]) = ("D", "C")
    return canvas.lines.map { "  " + $0 } + legend(style).map { $0[language] }
  }

  private struct Place: Hashable {
    let row, column: Int
  }

  /// How many clients stand at each place.
  private func places(_ half: Int) -> [Place: Int] {
    Scatter(summary["scatter"]).spots.reduce(into: [:]) { places, spot in
      let aside = Scatter.steps(Double(spot.aside - 1), of: Double(Scatter.widest - 1), half - 2)
      let row = Self.half + (spot.one.isProfitable ? -spot.up : spot.up)
      places[Place(row: row, column: half + (spot.one.isEasy ? aside : -aside)), default: 0] += spot.clients
    }
  }

  private func legend(_ style: PictureStyle) -> [Text] {
    let marks = [1, 2, 5, 10].map { String(style.mark($0)) }
    return [
      Text(en: "  up: profit, right: ease", fr: "  haut : rentabilité, droite : facilité"),
      Text(
        en: "  clients: \(marks[0]) 1, \(marks[1]) 2-4, \(marks[2]) 5-9, \(marks[3]) 10+",
        fr: "  clients : \(marks[0]) 1, \(marks[1]) 2-4, \(marks[2]) 5-9, \(marks[3]) 10+"),
    ]
  }

  /// How many in each class, and why the others have none.
  public var facts: [Text] {
    let counts = ClientClass.allCases.map { one -> Text in
      let clients = Text.clients(summary.classes[one] ?? 0)
      return Text(
        en: "\(one.rawValue), \(one.plural[.en]): \(clients[.en]).",
        fr: "\(one.rawValue), \(one.plural[.fr]) : \(clients[.fr]).")
    }
    return counts + summary.unclassified
  }
}

extension PortfolioSummary {
  /// How many in each class, where anybody has one, and why the others have none.
  public var classified: [Text] { ClassesPicture(self)?.facts ?? unclassified }

  /// Who has no class, and why; nothing where everybody has one.
  public var unclassified: [Text] {
    Classes.Reason.allCases.compactMap { reason in
      guard let count = reasons[reason] else { return nil }
      let (clients, why) = (Text.clients(count), reason.explanation)
      return Text(
        en: "No class: \(clients[.en]). \(why[.en])", fr: "Sans classe : \(clients[.fr]). \(why[.fr])")
    }
  }
}
