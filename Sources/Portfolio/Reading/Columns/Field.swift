/// What a column may hold. The names are those of `--map`.
public enum Field: String, CaseIterable, Sendable {
  case name, id, segment, region, size, revenue, cost, margin, costToServe, hours, orders, daysLate, negotiation
  case changes, support, decision, standard, ease, potential, since, referrals, reputation
  case client, date, due, paid, amount
  /// The currency of each line, and what became of an invoice; only looked at, as the number of its client is.
  case currency, status

  enum Form { case text, amount, figure, count, rating, yesno, date }

  var form: Form {
    switch self {
    case .name, .id, .segment, .region, .size, .client, .currency, .status: .text
    case .revenue, .cost, .margin, .costToServe, .potential, .amount: .amount
    case .daysLate: .figure
    case .hours, .orders, .changes, .support, .decision, .referrals: .count
    case .negotiation, .ease, .reputation: .rating
    case .standard: .yesno
    case .since, .date, .due, .paid: .date
    }
  }

  public static func of(_ kind: ImportKind) -> [Field] {
    switch kind {
    case .clients: allCases.prefix { $0 != .client } + []
    case .invoices: [.client, .date, .due, .paid, .amount, .segment]
    case .fec: []
    }
  }

  /// Without which a file of that kind says nothing.
  static func needed(_ kind: ImportKind) -> [Field] {
    switch kind {
    case .clients: [.name]
    case .invoices: [.client, .date, .amount]
    case .fec: []
    }
  }
}
