public import Trees

extension PortfolioConclusions {
  /// One object per client, in the order of the portfolio.
  public var clientsJSON: JSON { .array(clients().map(\.json)) }
}

extension ClientConclusion {
  public var json: JSON {
    var json: [String: JSON] = [
      "name": .string(client.name), "id": .optional(client.id), "revenue": .money(client.revenue),
      "profit": .money(profit), "marginRate": .rounded(marginRate), "abc": .optional(abc?.rawValue),
      "ease": .rounded(ease), "easeSigns": .integer(easeSigns), "class": .optional(standing.clientClass?.rawValue),
      "unclassified": .optional(standing.reason?.rawValue), "value": .rounded(value), "coverage": .rounded(coverage),
      "status": .string(status), "statuses": statuses, "effort": .optional(effort?.rawValue),
      "daysBeyondTerms": .rounded(client.daysBeyondTerms), "risk": .optional(risk?.rawValue),
      "terms": .optional(terms?.rawValue), "volume": .optional(volume?.rawValue),
      "arrangement": .optional(arrangement?.rawValue),
    ]
    if let activity {
      json["invoicesPerMonth"] = .rounded(activity.frequency)
      json["daysSinceLastInvoice"] = .integer(activity.recency)
    }
    return .object(json)
  }
}
