/// How easy each client is to work with, 0–100: the mean of the signs that are known, each on its fixed scale.
///
/// The size of orders counts only where at least five clients show one: below that there is no portfolio to compare with.
public struct Ease: Hashable, Sendable {
  /// Per client, in the order of the portfolio; nil where no sign is known.
  public let ofClients: [Double?]
  /// On how many signs each rests.
  public let counts: [Int]
  /// The portfolio's median revenue per order.
  public let medianOrder: Double?

  public struct Reading: Hashable, Sendable {
    public let sign: EaseSign
    public let measure: Double
    public var points: Double { sign.points(measure) }
  }

  public init(_ clients: Clients) {
    let sizes = clients.mapFigures(\.orderSize).compactMap(\.self).filter { $0 > 0 }
    let median = sizes.count < 5 ? nil : sizes.median
    var (means, counts): ([Double?], [Int]) = ([], [])
    means.reserveCapacity(clients.count)
    counts.reserveCapacity(clients.count)
    clients.forEachFigures { client in
      var (sum, count) = (0.0, 0)
      for sign in EaseSign.allCases {
        guard let measure = sign.measure(of: client, medianOrder: median) else { continue }
        sum += sign.points(measure)
        count += 1
      }
      means.append(count == 0 ? nil : sum / Double(count))
      counts.append(count)
    }
    ofClients = means
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

extension [Double] {
  /// The middle value, or the mean of the two in the middle; nil of none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = rising
    let upper = sorted[count / 2]
    return count.isMultiple(of: 2) ? (sorted[count / 2 - 1] + upper) / 2 : upper
  }
}
