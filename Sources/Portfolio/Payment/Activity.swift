import Language

/// How often and how lately a client bought, from its invoices.
public struct Activity: Hashable, Sendable {
  /// Invoices per month.
  public let frequency: Double
  /// Days from the client's last invoice to the last of the portfolio.
  public let recency: Int

  /// Nil where there are no dated invoices.
  init?(_ history: PaymentHistory?, months: Double, last: Day?) {
    guard let history, history.invoices > 0, let own = history.last, let last else { return nil }
    frequency = Double(history.invoices) / months
    recency = last.days(since: own)
  }
}
