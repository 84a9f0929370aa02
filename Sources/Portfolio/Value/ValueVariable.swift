import Language

/// What makes a client valuable, under the names that the profile has for it.
public enum ValueVariable: String, CaseIterable, Hashable, Sendable {
  case revenue
  /// Revenue − direct cost: the amount, not the rate.
  case margin
  case potential
  /// Since when.
  case loyalty
  /// How readily the price is accepted.
  case price
  /// Net days beyond terms, the fewer the better.
  case payment
  case referrals, reputation

  /// What is measured of a client, the more the better; nil where unknown.
  func measure(of client: some ClientFigures) -> Double? {
    switch self {
    case .revenue: client.revenue?.value
    case .margin: client.grossMargin?.value
    case .potential: client.potential?.value
    case .loyalty: client.since.map { -Double($0.number) }
    case .price: client.negotiation
    case .payment: client.netDaysLate.map { -$0 }
    case .referrals: client.referrals
    case .reputation: client.reputation
    }
  }

  /// The clients of whom it is known, the best first.
  func falling(_ clients: Clients) -> Ordering {
    let measures = measure(of: clients.anybody) == nil ? Column() : clients.column { measure(of: $0) }
    return Ordering(count: measures.end) { place in measures[place].map { ~$0.sortKey } }
  }
}
