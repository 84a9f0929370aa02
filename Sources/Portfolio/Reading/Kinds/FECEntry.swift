import Language

/// The lines of one accounting entry, as far as sales and payments need them.
struct FECEntry {
  /// Of the file, where it begins.
  let line: Int
  let name: String
  let date: Day
  let isOpening: Bool
  /// Debit less credit of all its lines.
  var balance = Amount.zero
  var hasSales = false
  /// Class 70: credit less debit.
  var revenue = Amount.zero
  /// Its 411 lines, one part per client and lettering.
  private(set) var parts: [Part] = []
  private var places: [FECSettlements.Key: Int] = [:]

  struct Part {
    let client: String
    var debit: Amount
    var credit: Amount
    let lettering: String

    var key: FECSettlements.Key { FECSettlements.Key(client: client, lettering: lettering) }
  }

  /// A client's share of an entry.
  struct Sale {
    let client: String
    let revenue: Amount
    let owed: Amount
    let lettering: String
  }

  init(line: Int, name: String, date: Day, isOpening: Bool) {
    self.line = line
    self.name = name
    self.date = date
    self.isOpening = isOpening
  }

  mutating func add(_ part: Part) {
    if let known = places[part.key] {
      parts[known].debit += part.debit
      parts[known].credit += part.credit
    } else {
      places[part.key] = parts.count
      parts.append(part)
    }
  }

  mutating func absorb(_ other: FECEntry) {
    balance += other.balance
    hasSales = hasSales || other.hasSales
    revenue += other.revenue
    for part in other.parts { add(part) }
  }

  var isSale: Bool { hasSales && !isOpening && !parts.isEmpty }
  /// Cash sales, say: no client is debited.
  var isAnonymousSale: Bool { hasSales && !isOpening && parts.isEmpty }

  /// The revenue by client, in proportion to what each is debited; to what each is credited in a credit note; in equal
  /// parts where that is nothing. The shares add up to the revenue to the last unit.
  var sales: [Sale] {
    let weights = weights
    let all = weights.reduce(0, +)
    var (seen, given) = (0.0, Amount.zero)
    return parts.indices.map { index in
      seen += weights[index]
      let upTo = Amount(revenue.value * seen / all) ?? revenue
      let share = upTo - given
      given = upTo
      let part = parts[index]
      return Sale(client: part.client, revenue: share, owed: part.debit - part.credit, lettering: part.lettering)
    }
  }

  private var weights: [Double] {
    let debits = parts.map { max(0, $0.debit.value) + max(0, -$0.credit.value) }
    let credits = parts.map { max(0, $0.credit.value) + max(0, -$0.debit.value) }
    let (first, second) = revenue < .zero ? (credits, debits) : (debits, credits)
    return [first, second].first { $0.contains { $0 > 0 } } ?? parts.map { _ in 1 }
  }

  /// The opening journal: AN, or named « à-nouveaux ».
  static func isOpening(journal: String, name: String) -> Bool {
    let letters = HeaderKey.key(name)
    return ["an", "ano", "anv", "anx", "ran"].contains(HeaderKey.key(journal)) || letters.contains("anouveau")
  }
}
