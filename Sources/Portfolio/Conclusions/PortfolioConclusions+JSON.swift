import Trees

extension PortfolioConclusions {
  var drawnJSON: JSON {
    [
      "clients": .integer(portfolio.clients.count), "accepted": .integer(portfolio.accepted),
      "rejected": .array(portfolio.rejected.map { ["line": .integer($0.line), "reason": .string($0.reason)] }),
      "basis": .string(profit.basis.rawValue), "months": .rounded(months), "monthsKnown": .bool(areMonthsKnown),
      "totals": totals, "abc": abc.json(of: portfolio.clients.count), "concentration": concentration?.json ?? .null,
      "whale": whale?.json(portfolio.clients) ?? .null, "classes": classes.json,
      "payment": payment.isKnown ? payment.json : .null, "effort": effort.totals.json, "value": valueJSON,
      "volume": volume.cuts == nil ? .null : volume.json,
      "discriminates": .array(discrimination.traits.map(\.json)),
      "discriminationTested": .integer(discrimination.tested.count), "scatter": scatter.json,
    ]
  }

  private var totals: JSON {
    [
      "revenue": .money(revenue), "revenueKnown": .integer(revenueKnown),
      "profit": .money(profit.total), "profitKnown": .integer(profit.known),
      "costToServeKnown": .integer(profit.served), "marginRate": .rounded(profit.ownRate),
    ]
  }

  /// The ten most valuable clients, and how the value is made.
  private var valueJSON: JSON {
    let first = value.best(10).map { index -> JSON in
      [
        "name": .string(portfolio.clients.name(index)), "value": .rounded(value.ofClients[index]),
        "coverage": .rounded(value.coverage[index]),
        "status": .string(value.isSufficient(index) ? "scored" : "insufficient"),
      ]
    }
    return [
      "order": .array(value.order.map { .string($0.rawValue) }), "orderIsDefault": .bool(!value.isOrdered),
      "weights": .object(Dictionary(uniqueKeysWithValues: value.weights.map { ($0.rawValue, .rounded($1)) })),
      "known": .integer(value.ofClients.known), "first": .array(first),
    ]
  }
}

extension ABC {
  fileprivate func json(of clients: Int) -> JSON {
    let known = counts.values.reduce(0, +)
    return .object(
      Dictionary(
        uniqueKeysWithValues: Class.allCases.map { abc in
          (abc.rawValue, ["clients": .integer(counts[abc] ?? 0), "share": .rounded(share(abc))])
        } + [("unknown", .integer(clients - known))]))
  }
}

extension Concentration {
  fileprivate var json: JSON {
    [
      "largest": .rounded(largest), "top3": .rounded(top3), "top10": .rounded(top10),
      "herfindahl": .rounded(herfindahl),
      "equalClients": .rounded(equalClients), "tooConcentrated": .bool(largestIsTooLarge || isTooConcentrated),
      "limits": ["largest": .rounded(limits.largest), "herfindahl": .rounded(limits.herfindahl)],
    ]
  }
}

extension WhaleCurve {
  fileprivate func json(_ clients: Clients) -> JSON {
    [
      "clients": .integer(self.clients), "peak": .money(peak), "peakClients": .integer(peakClients),
      "peakPercent": .rounded(peakPercent), "total": .money(total),
      "points": .array(
        points.map {
          [
            "name": .string(clients.name($0.client)), "rank": .integer($0.rank), "profit": .money($0.profit),
            "cumulated": .money($0.cumulated),
          ]
        }),
    ]
  }
}

extension Classes {
  fileprivate var json: JSON {
    .object(
      JSON.counts(counts).merging([
        "unclassified": .integer(unclassified), "profitFrom": .rounded(profitFrom), "easeFrom": .rounded(easeFrom),
        "reasons": .object(reasons.reduce(into: [:]) { $0[$1.key.rawValue] = .integer($1.value) }),
      ]) { $1 })
  }
}

extension Payment {
  fileprivate var json: JSON {
    .object(
      JSON.counts(counts).merging([
        "daysBeyondTerms": .rounded(daysBeyondTerms), "lateShare": .rounded(lateShare), "terms": .integer(agreed),
        "invoices": .integer(invoices), "open": .integer(open), "openAmount": .money(openAmount),
      ]) { $1 })
  }
}

extension EffortTotals {
  fileprivate var json: JSON {
    [
      "status": .string(needs.isEmpty ? "scored" : "insufficient"),
      "needs": .array(needs.map { .string($0.rawValue) }),
      "capacity": .rounded(capacity), "load": .rounded(load), "left": .rounded(left),
      "overloaded": needs.isEmpty ? .bool(isOverloaded) : .null,
      // Not rounded: they are multiplied by as many clients as there are.
      "hours": .object(Dictionary(uniqueKeysWithValues: hours.map { ($0.rawValue, .number($1)) })),
      "levels": needs.isEmpty ? .object(JSON.counts(counts)) : .null,
    ]
  }
}

extension VolumeSegments {
  fileprivate var json: JSON {
    .object(
      JSON.counts(counts).merging([
        "cuts": .array([.rounded(cuts?.small), .rounded(cuts?.large)]), "cutsAreDefault": .bool(!isSet),
      ]) { $1 })
  }
}

extension Discrimination.Trait {
  fileprivate var json: JSON {
    [
      "attribute": .string(attribute), "value": .string(value), "clients": .integer(clients), "share": .rounded(share),
      "low": .rounded(interval.low), "high": .rounded(interval.high), "overall": .rounded(overall),
    ]
  }

  /// Nil where something is missing.
  init?(_ json: JSON) {
    guard let attribute = json["attribute"]?.string, let value = json["value"]?.string,
      let clients = json["clients"]?.count, let share = json["share"]?.double, (0...1).contains(share),
      let low = json["low"]?.double, let high = json["high"]?.double, let overall = json["overall"]?.double
    else { return nil }
    self.init(
      attribute: attribute, value: value, clients: clients, best: Int((share * Double(clients)).rounded()),
      interval: WilsonInterval(low: low, high: high), overall: overall)
  }
}
