public import Language

/// The clients by margin rate, upwards, and ease, to the right; two lines part the four classes.
public struct ClassesPicture {
  private let conclusions: PortfolioConclusions
  private static let half = 5

  /// Nil where no client has a class.
  public init?(_ conclusions: PortfolioConclusions) {
    guard !conclusions.classes.counts.isEmpty else { return nil }
    self.conclusions = conclusions
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

  /// How many clients stand at each place. Each quarter has its own scale, so that a class never leaves its quarter.
  private func places(_ half: Int) -> [Place: Int] {
    let points = conclusions.portfolio.clients.mapFigures(point).compactMap(\.self)
    let limit = max(0, conclusions.classes.profitFrom ?? 0)
    let (above, below) = (points.map { $0.rate - limit }.max() ?? 0, points.map { limit - $0.rate }.max() ?? 0)
    let (right, left) = (100 - conclusions.classes.easeFrom, conclusions.classes.easeFrom)
    return points.tally { point in
      let (isUp, isRight) = (point.one == .a || point.one == .b, point.one == .a || point.one == .c)
      let up = Self.steps(abs(point.rate - limit), of: isUp ? above : below, Self.half - 1)
      let aside = Self.steps(abs(point.ease - left), of: isRight ? right : left, half - 2)
      return Place(row: Self.half + (isUp ? -up : up), column: half + (isRight ? aside : -aside))
    }
  }

  private func point(_ client: ClientRow) -> (one: ClientClass, rate: Double, ease: Double)? {
    guard let one = conclusions.classes.ofClients[client.index].clientClass,
      let ease = conclusions.ease.ofClients[client.index],
      let profit = conclusions.profit.ofClients[client.index],
      let rate = profit.value.per(client.revenue?.value)
    else { return nil }
    return (one, min(1, max(-1, rate)), ease)
  }

  /// From 1 next to the line to `most` at the edge.
  private static func steps(_ distance: Double, of whole: Double, _ most: Int) -> Int {
    guard whole > 0 else { return 1 }
    return 1 + Int((min(1, distance / whole) * Double(most - 1)).rounded())
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
      let clients = Text.clients(conclusions.classes.counts[one] ?? 0)
      return Text(
        en: "\(one.rawValue), \(one.plural[.en]): \(clients[.en]).",
        fr: "\(one.rawValue), \(one.plural[.fr]) : \(clients[.fr]).")
    }
    return counts + conclusions.classes.explanation
  }
}

extension Classes {
  /// Who has no class, and why; nothing where everybody has one.
  public var explanation: [Text] {
    Reason.allCases.compactMap { reason in
      guard let count = reasons[reason] else { return nil }
      let (clients, why) = (Text.clients(count), reason.explanation)
      return Text(
        en: "No class: \(clients[.en]). \(why[.en])", fr: "Sans classe : \(clients[.fr]). \(why[.fr])")
    }
  }
}
