/// The clients by profit and ease: A both, B profitable only, C easy only, D neither.
///
/// Source: "Marketing efficiency, or why segment your customers?"
public struct Classes: Hashable, Sendable {
  /// Per client, in the order of the portfolio.
  public let ofClients: [Standing]
  public let counts: [ClientClass: Int]
  /// Why clients have no class, by how many.
  public let reasons: [Reason: Int]
  /// The margin rate that was asked for, as a share of one; nil where there was none to compare with.
  public let profitFrom: Double?
  public let easeFrom: Double

  /// Where profitable begins, as a share of one: no loss is, whatever rate was asked for.
  public var profitableFrom: Double? { profitFrom.map { max(0, $0) } }

  public enum Standing: Hashable, Sendable {
    case classified(ClientClass)
    case unclassified(Reason)
  }

  public enum Reason: String, CaseIterable, Hashable, Sendable {
    case profitUnknown, easeUnknown, bothUnknown
    /// Fewer than five profits are known and no rate was set: there is no portfolio to compare with.
    case tooFew
    /// The whole portfolio has no revenue, so no rate of its own.
    case noRate
    /// A profit without revenue has no rate.
    case noRevenue
  }

  public static let fewest = 5

  public init(_ clients: Clients, _ profit: Profit, _ ease: Ease, _ settings: PortfolioSettings = .init()) {
    let rate = Threshold(profit, settings)
    let easeFrom = settings.easeFrom ?? 50
    let standings = clients.mapFigures { client in
      Self.standing(
        profit.ofClients[client.index], client.revenue,
        ease.ofClients[client.index].map { $0 >= easeFrom - Tolerance.points },
        rate)
    }
    ofClients = standings
    counts = standings.tally { if case .classified(let one) = $0 { one } else { nil } }
    reasons = standings.tally { if case .unclassified(let reason) = $0 { reason } else { nil } }
    profitFrom = rate.value
    self.easeFrom = easeFrom
  }

  public var unclassified: Int { reasons.values.reduce(0, +) }

  private static func standing(_ profit: Amount?, _ revenue: Amount?, _ isEasy: Bool?, _ rate: Threshold) -> Standing {
    guard let profit, let revenue else { return .unclassified(isEasy == nil ? .bothUnknown : .profitUnknown) }
    guard let isEasy else { return .unclassified(.easeUnknown) }
    if revenue <= .zero, profit > .zero { return .unclassified(.noRevenue) }
    switch rate {
    case .missing(let reason): return .unclassified(reason)
    default: return .classified(ClientClass(isProfitable: rate.isMet(by: profit, of: revenue), isEasy: isEasy))
    }
  }
}

extension Classes.Standing {
  public var clientClass: ClientClass? {
    if case .classified(let one) = self { one } else { nil }
  }

  public var reason: Classes.Reason? {
    if case .unclassified(let reason) = self { reason } else { nil }
  }
}

extension Sequence {
  /// How many elements have each key, where any has.
  func tally<Key: Hashable & CaseIterable>(_ key: (Element) -> Key?) -> [Key: Int] {
    let cases = Array(Key.allCases)
    var counts = [Int](repeating: 0, count: cases.count)
    for element in self {
      if let place = key(element).flatMap(cases.firstIndex) { counts[place] += 1 }
    }
    return Dictionary(uniqueKeysWithValues: zip(cases, counts).filter { $0.1 > 0 })
  }
}
