extension PaymentHistory {
  /// Days beyond terms by amount, early ones counted as 0; nil where no delay is known.
  public var daysBeyondTerms: Double? { lateAmountDays.per(judgedAmount.value) }

  /// The same with early days deducted.
  public var netDays: Double? { netAmountDays.per(judgedAmount.value) }

  /// Invoices paid on a known day, by the file's last date.
  public var paid: Int { invoices - open - undated }
}

extension ClientFigures {
  /// Days beyond terms, early ones counted as 0: from the invoices, else the file's own figure.
  public var daysBeyondTerms: Double? { payment?.daysBeyondTerms ?? daysLate.map { max(0, $0) } }

  /// Days beyond terms with early ones deducted: from the invoices, else the file's own figure.
  public var netDaysLate: Double? { payment?.netDays ?? daysLate }
}
