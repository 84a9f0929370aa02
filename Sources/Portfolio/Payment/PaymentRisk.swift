/// What is to be feared of a client's way to pay, by its net days beyond terms.
public enum PaymentRisk: String, CaseIterable, Hashable, Sendable {
  /// Up to 0 days, up to 30, above.
  case low, medium, high

  public init(netDays: Double) { self = netDays <= 0 ? .low : netDays <= 30 ? .medium : .high }
}
