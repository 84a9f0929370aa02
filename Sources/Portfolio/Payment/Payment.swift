/// How the clients pay, and the terms that fit each.
///
/// Source: Graydon, « Créer davantage de valeur client grâce à une meilleure segmentation »
public struct Payment: Hashable, Sendable {
  /// Over all invoices, by amount; nil without invoices.
  public let daysBeyondTerms: Double?
  /// Invoices paid after due ÷ invoices whose day of payment is known: of one that is still open nobody knows yet. Nil
  /// where there is none.
  public let lateShare: Double?
  public let counts: [PaymentRisk: Int]
  /// Invoices, and of them those not yet paid.
  public let invoices: Int
  public let open: Int
  public let openAmount: Amount
  /// The days agreed.
  public let agreed: Int

  /// Days to pay, where nobody says it.
  public static let usualTerms = 30

  public init(_ clients: Clients, agreed: Int = usualTerms) {
    var all = PaymentHistory()
    var counts: [PaymentRisk: Int] = [:]
    clients.forEachFigures { client in
      if let history = client.payment { all.add(history) }
      if let days = client.netDaysLate { counts[PaymentRisk(netDays: days), default: 0] += 1 }
    }
    daysBeyondTerms = all.daysBeyondTerms
    lateShare = Double(all.late).per(Double(all.paid))
    self.counts = counts
    invoices = all.invoices
    open = all.open
    openAmount = all.openAmount
    self.agreed = agreed
  }

  /// Whether anything is known about how anybody pays.
  public var isKnown: Bool { !counts.isEmpty || invoices > 0 }

  /// Nil where nothing is known about how the client pays.
  public func terms(for client: some ClientFigures) -> PaymentTerms? {
    client.netDaysLate.map { PaymentTerms(netDays: $0, agreed: agreed) }
  }
}

extension PaymentHistory {
  mutating func add(_ other: PaymentHistory) {
    invoices += other.invoices
    late += other.late
    judged += other.judged
    judgedAmount += other.judgedAmount
    lateAmountDays += other.lateAmountDays
    netAmountDays += other.netAmountDays
    open += other.open
    openAmount += other.openAmount
    undated += other.undated
    first = [first, other.first].compactMap(\.self).min()
    last = [last, other.last].compactMap(\.self).max()
  }
}
