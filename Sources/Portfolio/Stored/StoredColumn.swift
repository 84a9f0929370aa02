import Language

/// A column of figures in the stored table: how a client's value is written, and read back exactly.
struct StoredColumn: Sendable {
  let name: String
  let isKnown: @Sendable (ClientRow) -> Bool
  /// Nothing where it is unknown.
  let write: @Sendable (ClientRow, inout [UInt8]) -> Void
  /// False where the cell is none of ours.
  let take: @Sendable (inout Client, UnsafeBufferPointer<UInt8>) -> Bool

  /// In the order of the table; a file has those for which some client has a value.
  static let all: [StoredColumn] =
    [
      amount(.revenue, { $0.revenue }, { $0.revenue = $1 }), amount(.cost, { $0.cost }, { $0.cost = $1 }),
      amount(.margin, { $0.margin }, { $0.margin = $1 }),
      amount(.costToServe, { $0.costToServe }, { $0.costToServe = $1 }),
      number(.hours, { $0.hours }, { $0.hours = $1 }), number(.orders, { $0.orders }, { $0.orders = $1 }),
      number(.daysLate, { $0.daysLate }, { $0.daysLate = $1 }),
      number(.negotiation, { $0.negotiation }, { $0.negotiation = $1 }),
      number(.changes, { $0.changes }, { $0.changes = $1 }), number(.support, { $0.support }, { $0.support = $1 }),
      number(.decision, { $0.decision }, { $0.decision = $1 }),
      column(
        Field.standard.rawValue, { $0.isStandard }, { $0.append($1 ? "yes" : "no") },
        { ["yes": true, "no": false][$0.text] }, { $0.isStandard = $1 }),
      number(.ease, { $0.ease }, { $0.ease = $1 }), amount(.potential, { $0.potential }, { $0.potential = $1 }),
      column(
        Field.since.rawValue, { $0.since }, { $0.append($1.iso) }, { Day($0.text) }, { $0.since = $1 }),
      number(.referrals, { $0.referrals }, { $0.referrals = $1 }),
      number(.reputation, { $0.reputation }, { $0.reputation = $1 }),
    ] + payments

  private static let payments: [StoredColumn] = [
    count("invoices", { $0.invoices }, { $0.invoices = $1 }), count("late", { $0.late }, { $0.late = $1 }),
    count("judged", { $0.judged }, { $0.judged = $1 }),
    payment("judgedAmount", { $0.judgedAmount }, { $0.append($1) }, { $0.amount }, { $0.judgedAmount = $1 }),
    payment("lateAmountDays", { $0.lateAmountDays }, { $0.append($1) }, { $0.number }, { $0.lateAmountDays = $1 }),
    payment("netAmountDays", { $0.netAmountDays }, { $0.append($1) }, { $0.number }, { $0.netAmountDays = $1 }),
    count("open", { $0.open }, { $0.open = $1 }),
    payment("openAmount", { $0.openAmount }, { $0.append($1) }, { $0.amount }, { $0.openAmount = $1 }),
    payment(
      "undated", { $0.undated == 0 ? nil : $0.undated }, { $0.append($1.description) }, { $0.integer },
      { $0.undated = $1 }),
    payment("first", { $0.first }, { $0.append($1.iso) }, { Day($0.text) }, { $0.first = $1 }),
    payment("last", { $0.last }, { $0.append($1.iso) }, { Day($0.text) }, { $0.last = $1 }),
  ]
}

extension StoredColumn {
  private static func column<Value>(
    _ name: String, _ value: @escaping @Sendable (ClientRow) -> Value?,
    _ write: @escaping @Sendable (inout [UInt8], Value) -> Void,
    _ read: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Value?,
    _ set: @escaping @Sendable (inout Client, Value) -> Void
  ) -> StoredColumn {
    StoredColumn(
      name: name, isKnown: { value($0) != nil },
      write: { row, bytes in if let value = value(row) { write(&bytes, value) } },
      take: { client, cell in
        guard let value = read(cell) else { return false }
        set(&client, value)
        return true
      })
  }

  private static func amount(
    _ field: Field, _ value: @escaping @Sendable (ClientRow) -> Amount?,
    _ set: @escaping @Sendable (inout Client, Amount) -> Void
  ) -> StoredColumn {
    column(field.rawValue, value, { $0.append($1) }, { $0.amount }, set)
  }

  private static func number(
    _ field: Field, _ value: @escaping @Sendable (ClientRow) -> Double?,
    _ set: @escaping @Sendable (inout Client, Double) -> Void
  ) -> StoredColumn {
    column(field.rawValue, value, { $0.append($1) }, { $0.number }, set)
  }

  private static func payment<Value>(
    _ name: String, _ value: @escaping @Sendable (PaymentHistory) -> Value?,
    _ write: @escaping @Sendable (inout [UInt8], Value) -> Void,
    _ read: @escaping @Sendable (UnsafeBufferPointer<UInt8>) -> Value?,
    _ set: @escaping @Sendable (inout PaymentHistory, Value) -> Void
  ) -> StoredColumn {
    column(
      "payment.\(name)", { $0.payment.flatMap(value) }, write, read,
      { client, value in set(&client.payment.orEmpty, value) })
  }

  private static func count(
    _ name: String, _ value: @escaping @Sendable (PaymentHistory) -> Int,
    _ set: @escaping @Sendable (inout PaymentHistory, Int) -> Void
  ) -> StoredColumn {
    payment(name, value, { $0.append($1.description) }, { $0.integer }, set)
  }
}

extension PaymentHistory? {
  fileprivate var orEmpty: PaymentHistory {
    get { self ?? PaymentHistory() }
    set { self = newValue }
  }
}
