import Trees

/// Where the classified clients stand by margin rate and ease, counted by places away from the two lines that part the
/// classes. Each quarter has its own scale, so that a class never leaves its quarter.
struct Scatter {
  struct Spot {
    let one: ClientClass
    /// Places away from the line of profit and from that of ease, from 1.
    let up, aside: Int
    let clients: Int
  }

  let spots: [Spot]

  /// How many places there are away from each line.
  static let (highest, widest) = (4, 46)

  /// From 1 next to the line to `most` at the edge.
  static func steps(_ distance: Double, of whole: Double, _ most: Int) -> Int {
    guard whole > 0 else { return 1 }
    return 1 + Int((min(1, distance / whole) * Double(most - 1)).rounded())
  }
}

extension Scatter {
  init(_ all: PortfolioConclusions) {
    let points = all.portfolio.clients.mapFigures { Self.point($0, all) }.compactMap(\.self)
    let (limit, easy) = (max(0, all.classes.profitFrom ?? 0), all.classes.easeFrom)
    let (above, below) = (points.map { $0.rate - limit }.max() ?? 0, points.map { limit - $0.rate }.max() ?? 0)
    let row = Self.widest + 1
    let codes = points.map { point in
      let up = Self.steps(abs(point.rate - limit), of: point.one.isProfitable ? above : below, Self.highest)
      let aside = Self.steps(abs(point.ease - easy), of: point.one.isEasy ? 100 - easy : easy, Self.widest)
      return (point.one, up * row + aside)
    }
    spots = ClientClass.allCases.flatMap { one in
      var counts = [Int](repeating: 0, count: row * row)
      for code in codes where code.0 == one { counts[code.1] += 1 }
      return counts.enumerated().filter { $0.element > 0 }.map {
        Spot(one: one, up: $0.offset / row, aside: $0.offset % row, clients: $0.element)
      }
    }
  }

  private static func point(
    _ client: ClientRow, _ all: PortfolioConclusions
  ) -> (one: ClientClass, rate: Double, ease: Double)? {
    guard let one = all.classes.ofClients[client.index].clientClass, let ease = all.ease.ofClients[client.index],
      let profit = all.profit.ofClients[client.index], let rate = profit.value.per(client.revenue?.value)
    else { return nil }
    return (one, min(1, max(-1, rate)), ease)
  }
}

/// Per class one list: up, aside and clients of a spot after those of the other.
extension Scatter {
  var json: JSON {
    let lists = ClientClass.allCases.map { one in
      (one.rawValue, spots.filter { $0.one == one }.flatMap { [$0.up, $0.aside, $0.clients] })
    }
    return .object(Dictionary(uniqueKeysWithValues: lists.map { ($0, .array($1.map { .integer($0) })) }))
  }

  init(_ json: JSON) {
    spots = ClientClass.allCases.flatMap { one in
      let numbers = (json[one.rawValue]?.array ?? []).compactMap(\.int)
      return stride(from: 0, to: numbers.count - 2, by: 3).map {
        Spot(one: one, up: numbers[$0], aside: numbers[$0 + 1], clients: numbers[$0 + 2])
      }
    }
  }
}
