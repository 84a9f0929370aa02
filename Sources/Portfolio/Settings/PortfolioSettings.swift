/// What the user set for the conclusions over the portfolio; nil takes the default named beside it.
public struct PortfolioSettings: Hashable, Sendable {
  /// The margin rate from which a client counts as profitable, in percent; by default that of the whole portfolio.
  public var profitFrom: Double?
  /// The ease from which a client counts as easy, 0–100; by default 50.
  public var easeFrom: Double?
  /// Where small ends and large begins, in revenue per year; by default thirds of the clients.
  public var cuts: VolumeSegments.Cuts?
  /// Days agreed for paying; by default `Payment.usualTerms`.
  public var terms: Int?
  /// Hours per month for selling and client care; no default: without it no effort is shared out.
  public var hours: Double?
  /// What an hour costs; no default: without it hours are not counted as cost, and no effort is shared out.
  public var hourlyCost: Double?
  /// Hours of a visit with its way, by default 4, of a call, by default 1, and of remote care per month, by default 0.25.
  public var visitHours: Double?
  public var callHours: Double?
  public var remoteHours: Double?
  /// What makes a client valuable, the weightiest first; by default in the order of `ValueVariable`.
  public var valueOrder: [ValueVariable]?

  public init() {}
}
