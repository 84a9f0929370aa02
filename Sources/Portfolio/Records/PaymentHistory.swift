public import Language

/// How one client pays, from its invoices. Open invoices that are overdue count up to the file's last date.
public struct PaymentHistory: Hashable, Sendable {
  /// Invoices with an amount above zero.
  public var invoices: Int
  /// Of them, those paid after due.
  public var late: Int
  /// Invoices whose delay is known, and the sum of their amounts.
  public var judged: Int
  public var judgedAmount: Amount
  /// Σ amount × max(0, days beyond terms), in amount·days; and Σ amount × net days (early is negative).
  public var lateAmountDays: Double
  public var netAmountDays: Double
  /// Not paid by the file's last date.
  public var open: Int
  public var openAmount: Amount
  /// Paid or not: nobody says when.
  public var undated: Int
  public var first: Day?
  public var last: Day?

  public init(
    invoices: Int = 0, late: Int = 0, judged: Int = 0, judgedAmount: Amount = .zero, lateAmountDays: Double = 0,
    netAmountDays: Double = 0, open: Int = 0, openAmount: Amount = .zero, undated: Int = 0, first: Day? = nil,
    last: Day? = nil
  ) {
    self.invoices = invoices
    self.late = late
    self.judged = judged
    self.judgedAmount = judgedAmount
    self.lateAmountDays = lateAmountDays
    self.netAmountDays = netAmountDays
    self.open = open
    self.openAmount = openAmount
    self.undated = undated
    self.first = first
    self.last = last
  }
}
