import Language

/// A column of the stored table: how a client's value is written, and read back exactly.
struct StoredColumn: Sendable {
  let name: String
  /// nil where it is unknown.
  let text: @Sendable (Client) -> String?
  /// False where the text is none of ours.
  let take: @Sendable (inout Client, String) -> Bool

  /// In the order of the table; a file has those for which some client has a value.
  static let all: [StoredColumn] =
    [
      StoredColumn(
        name: Field.name.rawValue, text: { $0.name },
        take: { client, text in
          client.name = text
          return true
        }),
      value(.id, \.id, { $0 }, { $0 }),
      attribute(Field.segment.rawValue, of: "segment"), attribute(Field.region.rawValue, of: "region"),
      attribute(Field.size.rawValue, of: "size"),
      amount(.revenue, \.revenue), amount(.cost, \.cost), amount(.margin, \.margin),
      amount(.costToServe, \.costToServe), number(.hours, \.hours), number(.orders, \.orders),
      number(.daysLate, \.daysLate), number(.negotiation, \.negotiation), number(.changes, \.changes),
      number(.support, \.support), number(.decision, \.decision),
      value(.standard, \.isStandard, { $0 ? "yes" : "no" }, { ["yes": true, "no": false][$0] }),
      number(.ease, \.ease), amount(.potential, \.potential), value(.since, \.since, \.iso, Day.init),
      number(.referrals, \.referrals), number(.reputation, \.reputation),
    ] + payments

  private static let payments: [StoredColumn] = [
    payment("invoices", \.invoices, \.description) { Int($0) },
    payment("late", \.late, \.description) { Int($0) },
    payment("judged", \.judged, \.description) { Int($0) },
    payment("judgedAmount", \.judgedAmount, \.exact, Amount.init(exact:)),
    payment("lateAmountDays", \.lateAmountDays, \.description, finite),
    payment("netAmountDays", \.netAmountDays, \.description, finite),
    payment("open", \.open, \.description) { Int($0) },
    payment("openAmount", \.openAmount, \.exact, Amount.init(exact:)),
    payment("undated", \.undated, { $0 == 0 ? nil : $0.description }, { Int($0) }),
    payment("first", \.first, { $0?.iso }, { Day($0) }),
    payment("last", \.last, { $0?.iso }, { Day($0) }),
  ]

  /// What the user's file had beside the fields.
  static func attribute(_ name: String, of key: String) -> StoredColumn {
    StoredColumn(
      name: name, text: { $0.attributes[key] },
      take: { client, text in
        client.attributes[key] = text
        return true
      })
  }

  private static func amount(_ field: Field, _ path: any WritableKeyPath<Client, Amount?> & Sendable) -> StoredColumn {
    value(field, path, \.exact, Amount.init(exact:))
  }

  private static func number(_ field: Field, _ path: any WritableKeyPath<Client, Double?> & Sendable) -> StoredColumn {
    value(field, path, \.description, finite)
  }

  @Sendable private static func finite(_ text: String) -> Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }

  private static func value<Value>(
    _ field: Field, _ path: any WritableKeyPath<Client, Value?> & Sendable,
    _ text: @escaping @Sendable (Value) -> String,
    _ read: @escaping @Sendable (String) -> Value?
  ) -> StoredColumn {
    StoredColumn(
      name: field.rawValue, text: { $0[keyPath: path].map(text) },
      take: { client, text in
        client[keyPath: path] = read(text)
        return client[keyPath: path] != nil
      })
  }

  private static func payment<Value>(
    _ name: String, _ path: any WritableKeyPath<PaymentHistory, Value> & Sendable,
    _ text: @escaping @Sendable (Value) -> String?,
    _ read: @escaping @Sendable (String) -> Value?
  ) -> StoredColumn {
    StoredColumn(
      name: "payment.\(name)", text: { $0.payment.flatMap { text($0[keyPath: path]) } },
      take: { client, text in
        guard let value = read(text) else { return false }
        var history = client.payment ?? PaymentHistory()
        history[keyPath: path] = value
        client.payment = history
        return true
      })
  }
}
