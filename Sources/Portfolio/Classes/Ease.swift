/// How easy each client is to work with, 0–100: the mean of the signs that are known, each on its fixed scale.
///
/// The size of orders counts only where at least five clients show one: below that there is no portfolio to compare with.
public struct Ease: Hashable, Sendable {
  /// Per client, in the order of the portfolio; nil where no sign is known.
  public let ofClients: Column<Double>
  /// On how many signs each rests.
  public let counts: [UInt8]
  /// The portfolio's median revenue per order.
  public let medianOrder: Double?

  public struct Reading: Hashable, Sendable {
    public let sign: EaseSign
    public let measure: Double
    public var points: Double { sign.points(measure) }
  }

  public init(_ clients: Clients) {
    let anybody = clients.anybody
    let sizes = anybody.orderSize == nil ? Column() : clients.column { $0.orderSize }
    let positive = Ordering(count: sizes.end) { place in sizes[place].flatMap { $0 > 0 ? $0.sortKey : nil } }
    let median = positive.count < 5 ? nil : positive.median
    let signs = EaseSign.allCases.filter { $0.measure(of: anybody, medianOrder: median) != nil }
    var counts = [UInt8](repeating: 0, count: clients.count)
    ofClients = clients.column { client in
      var (sum, count) = (0.0, 0)
      for sign in signs {
        guard let measure = sign.measure(of: client, medianOrder: median) else { continue }
        sum += sign.points(measure)
        count += 1
      }
      counts[client.index] = UInt8(count)
      return count == 0 ? nil : sum / Double(count)
    }
    self.counts = counts
    medianOrder = median
  }

  /// The signs known of one client.
  public func readings(of client: some ClientFigures) -> [Reading] {
    EaseSign.allCases.compactMap { sign in
      sign.measure(of: client, medianOrder: medianOrder).map { Reading(sign: sign, measure: $0) }
    }
  }
}

extension Ordering {
  /// The middle one of the figures whose keys they are, or the mean of the two in the middle; nil of none.
  fileprivate var median: Double? {
    guard count > 0 else { return nil }
    let upper = Double(sortKey: key(count / 2))
    return count.isMultiple(of: 2) ? (Double(sortKey: key(count / 2 - 1)) + upper) / 2 : upper
  }
}
