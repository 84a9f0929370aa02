public import Language

/// What is known of one client in figures; nil is unknown, never zero. Amounts are those of the whole period.
public protocol ClientFigures {
  var revenue: Amount? { get }
  /// Direct cost.
  var cost: Amount? { get }
  /// Revenue less direct cost, where the file gives it instead of the cost.
  var margin: Amount? { get }
  var costToServe: Amount? { get }
  var potential: Amount? { get }
  var hours: Double? { get }
  var orders: Double? { get }
  var daysLate: Double? { get }
  /// 1–5, 5 never haggles.
  var negotiation: Double? { get }
  /// Order changes.
  var changes: Double? { get }
  /// Hours of support.
  var support: Double? { get }
  /// Days to decide.
  var decision: Double? { get }
  /// Whether it buys the standard offer.
  var isStandard: Bool? { get }
  /// The user's own 1–5.
  var ease: Double? { get }
  var since: Day? { get }
  var referrals: Double? { get }
  /// 1–5.
  var reputation: Double? { get }
  /// What invoices say about how it pays; nil where there are none.
  var payment: PaymentHistory? { get }
}
