import Language
public import Trees

extension Client {
  /// The client as its file says it, under the names of `--map`; what is unknown is null.
  public var json: JSON {
    [
      "name": .string(name), "id": id.json, "attributes": .object(attributes.mapValues { .string($0) }),
      "revenue": revenue.json, "cost": cost.json, "margin": margin.json, "costToServe": costToServe.json,
      "hours": hours.json, "orders": orders.json, "daysLate": daysLate.json, "negotiation": negotiation.json,
      "changes": changes.json, "support": support.json, "decision": decision.json,
      "standard": isStandard.map { .bool($0) } ?? .null, "ease": ease.json, "potential": potential.json,
      "since": (since?.iso).json, "referrals": referrals.json, "reputation": reputation.json,
      "payment": payment?.json ?? .null,
    ]
  }
}

extension PaymentHistory {
  var json: JSON {
    [
      "invoices": .integer(invoices), "late": .integer(late), "judged": .integer(judged),
      "judgedAmount": .number(judgedAmount.value), "lateAmountDays": .number(lateAmountDays),
      "netAmountDays": .number(netAmountDays), "open": .integer(open), "openAmount": .number(openAmount.value),
      "undated": .integer(undated),
      "first": (first?.iso).json, "last": (last?.iso).json,
    ]
  }
}

extension Amount? {
  fileprivate var json: JSON { map { .number($0.value) } ?? .null }
}

extension Double? {
  fileprivate var json: JSON { map { .number($0) } ?? .null }
}

extension String? {
  fileprivate var json: JSON { map { .string($0) } ?? .null }
}
