public import Language

/// One account, with what is known about it; nil is unknown, never zero. Amounts are those of the whole period.
public struct Client: Hashable, Sendable {
  public var name: String
  public var id: String?
  /// `segment`, `region`, `size`, and any other column under its header.
  public var attributes: [String: String] = [:]

  public var revenue: Amount?
  /// Direct cost.
  public var cost: Amount?
  /// Revenue less direct cost, where the file gives it instead of the cost.
  public var margin: Amount?
  public var costToServe: Amount?
  public var hours: Double?
  public var orders: Double?
  public var daysLate: Double?
  /// 1–5, 5 never haggles.
  public var negotiation: Double?
  /// Order changes.
  public var changes: Double?
  /// Hours of support.
  public var support: Double?
  /// Days to decide.
  public var decision: Double?
  /// Whether it buys the standard offer.
  public var isStandard: Bool?
  /// The user's own 1–5.
  public var ease: Double?
  public var potential: Amount?
  public var since: Day?
  public var referrals: Double?
  /// 1–5.
  public var reputation: Double?
  /// What invoices say about how it pays; nil where there are none.
  public var payment: PaymentHistory?

  public init(name: String) { self.name = name }
}
