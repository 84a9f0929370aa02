import Trees

/// Where the classified clients stand by margin rate and ease, counted by places away from the two lines that part the
/// classes. Each quarter has its own scale, so that a class never leaves its quarter.
struct Scatter: Hashable, Sendable {
  struct Spot: Hashable, Sendable {
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
    return 1 + Int(min(1, distance / whole) * Double(most - 1) + 0.5)
  }
}

extension Scatter {
  init(_ clients: Clients, _ profit: Profit, _ ease: Ease, _ classes: Classes) {
    func forEachPoint(_ body: (_ one: ClientClass, _ rate: Double, _ ease: Double) -> Void) {
      clients.forEachFigures { client in
        guard let one = classes.ofClients[client.index].clientClass, let ease = ease.ofClients[client.index],
          let profit = profit.ofClients[client.index], let rate = profit.per(client.revenue)
        else { return }
        body(one, min(1, max(-1, rate)), ease)
      }
    }
    let (limit, easy) = (classes.profitableFrom ?? 0, classes.easeFrom)
    var (above, below) = (0.0, 0.0)
    forEachPoint { _, rate, _ in (above, below) = (max(above, rate - limit), max(below, limit - rate)) }
    let (row, area) = (Self.widest + 1, (Self.highest + 1) * (Self.widest + 1))
    var counts = [Int](repeating: 0, count: ClientClass.allCases.count * area)
    forEachPoint { one, rate, ease in
      let up = Self.steps(abs(rate - limit), of: one.isProfitable ? above : below, Self.highest)
      let aside = Self.steps(abs(ease - easy), of: one.isEasy ? 100 - easy : easy, Self.widest)
      counts[one.place * area + up * row + aside] += 1
    }
    spots = ClientClass.allCases.flatMap { one in
      (0..<area).filter { counts[one.place * area + $0] > 0 }.map {
        Spot(one: one, up: $0 / row, aside: $0 % row, clients: counts[one.place * area + $0])
      }
    }
  }
}

extension ClientClass {
  /// Among all cases.
  fileprivate var place: Int { (isProfitable ? 0 : 2) + (isEasy ? 0 : 1) }
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
      let numbers = (json[one.rawValue]?.array ?? []).compactMap(\.count)
      return stride(from: 0, to: numbers.count - 2, by: 3).map {
        Spot(one: one, up: numbers[$0], aside: numbers[$0 + 1], clients: numbers[$0 + 2])
      }.filter { (1...Self.highest).contains($0.up) && (1...Self.widest).contains($0.aside) }
    }
  }
}
