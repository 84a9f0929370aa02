public import Language

/// One account, with what is known about it.
public struct Client: ClientFigures, Hashable, Sendable {
  public var name: String
  public var id: String?
  /// `segment`, `region`, `size`, and any other column under its header.
  public var attributes: [String: String] = [:]

  public var revenue: Amount?
  public var cost: Amount?
  public var margin: Amount?
  public var costToServe: Amount?
  public var potential: Amount?
  public var hours: Double?
  public var orders: Double?
  public var daysLate: Double?
  public var negotiation: Double?
  public var changes: Double?
  public var support: Double?
  public var decision: Double?
  public var isStandard: Bool?
  public var ease: Double?
  public var since: Day?
  public var referrals: Double?
  public var reputation: Double?
  public var payment: PaymentHistory?

  public init(name: String) { self.name = name }
}
