import Language

/// Everything that follows about one client.
public struct ClientConclusion: Hashable, Sendable {
  public let client: Client
  public let profit: Amount?
  /// Profit ÷ revenue, as a share of one; nil where revenue is not positive.
  public let marginRate: Double?
  public let abc: ABC.Class?
  public let ease: Double?
  /// On how many signs ease rests.
  public let easeSigns: Int
  public let standing: Classes.Standing
  public let value: Double?
  public let coverage: Double
  /// Whether enough of the formula is known for the value to be taken as it is.
  public let isValueSufficient: Bool
  /// Nil where the hours cannot be shared out.
  public let effort: EffortLevel?
  public let risk: PaymentRisk?
  public let terms: PaymentTerms?
  public let volume: Volume?
  /// For small clients with a class.
  public let arrangement: Arrangement?
  public let activity: Activity?

  /// - Parameter lastDay: the last day on any invoice of the portfolio.
  init(_ all: PortfolioConclusions, _ index: Int, lastDay: Day?) {
    let client = all.portfolio.clients[index]
    self.client = client
    profit = all.profit.ofClients[index]
    marginRate = profit.flatMap { $0.per(client.revenue) }
    abc = all.abc.of(client.revenue)
    ease = all.ease.ofClients[index]
    easeSigns = Int(all.ease.counts[index])
    standing = all.classes.ofClients[index]
    value = all.value.ofClients[index]
    coverage = all.value.coverage[index]
    isValueSufficient = all.value.isSufficient(index)
    effort = all.effort.totals.needs.isEmpty ? all.effort.levels[index] : nil
    risk = client.netDaysLate.map(PaymentRisk.init)
    terms = all.payment.terms(for: client)
    volume = all.volume.of(client.revenue)
    arrangement =
      volume == .small
      ? standing.clientClass.map {
        Arrangement($0, orderSize: client.orderSize, medianOrder: all.ease.medianOrder)
      } : nil
    activity = Activity(client.payment, months: all.months, last: lastDay)
  }
}

extension PortfolioConclusions {
  /// About the client at a place in the portfolio; nil beyond its end.
  public func client(at index: Int) -> ClientConclusion? {
    portfolio.clients.indices.contains(index) ? ClientConclusion(self, index, lastDay: lastDay) : nil
  }

  /// About every client, in the order of the portfolio.
  public func clients() -> [ClientConclusion] { clients(at: portfolio.clients.indices) }

  /// About the clients at some places of the portfolio.
  public func clients(at places: some Sequence<Int>) -> [ClientConclusion] {
    let lastDay = lastDay
    return places.map { ClientConclusion(self, $0, lastDay: lastDay) }
  }
}
