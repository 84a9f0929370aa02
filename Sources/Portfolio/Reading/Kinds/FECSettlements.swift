import Language

/// Which lettering of which client was paid, and when.
struct FECSettlements {
  struct Key: Hashable {
    let client: String
    let lettering: String
  }

  private var accounts: [Key: Account] = [:]

  /// A payment is a 411 credit of an entry that sells nothing.
  init(_ entries: [FECEntry]) {
    for entry in entries where !entry.isOpening {
      for part in entry.parts where !part.lettering.isEmpty {
        let key = Key(client: part.client, lettering: part.lettering)
        accounts[key, default: Account()].note(part.debit - part.credit, on: entry.date, isSale: entry.hasSales)
      }
    }
    for key in accounts.keys { accounts[key]?.settle() }
  }

  /// An unlettered sale is open; one that was lettered without a payment, with a credit note say, has no delay.
  func payment(of sale: FECEntry.Sale, on date: Day) -> Invoice.Payment {
    if sale.lettering.isEmpty { return .open }
    let account = accounts[Key(client: sale.client, lettering: sale.lettering)]
    return account?.payment(of: date).map { .paid($0) } ?? .unknown
  }
}

/// What stands under one lettering of one client.
private struct Account {
  /// By day, and with what came before it once `settle` was called.
  private var invoices: [(day: Day, sum: Amount)] = []
  private var payments: [(day: Day, sum: Amount)] = []
  private var creditNotes = Amount.zero

  mutating func note(_ owed: Amount, on day: Day, isSale: Bool) {
    if owed > .zero, isSale { invoices.append((day, owed)) }
    if owed < .zero, isSale { creditNotes -= owed }
    if owed < .zero, !isSale { payments.append((day, .zero - owed)) }
  }

  mutating func settle() {
    invoices = Self.cumulated(invoices)
    payments = Self.cumulated(payments)
  }

  /// The day on which the payments reached what was owed by then, oldest invoices first; the last one where they never
  /// did, and nil where there are none.
  func payment(of day: Day) -> Day? {
    let before = Self.first(of: invoices) { $0.day > day }
    let owed = before > 0 ? invoices[before - 1].sum - creditNotes : .zero
    let place = Self.first(of: payments) { $0.sum >= owed }
    return place < payments.count ? payments[place].day : payments.last?.day
  }

  private static func cumulated(_ lines: [(day: Day, sum: Amount)]) -> [(day: Day, sum: Amount)] {
    var sum = Amount.zero
    return lines.sorted { $0.day < $1.day }.map { line in
      sum += line.sum
      return (line.day, sum)
    }
  }

  /// The first place at which something holds that holds from there on, else behind the end.
  private static func first<Line>(of lines: [Line], where holds: (Line) -> Bool) -> Int {
    var range = lines.startIndex..<lines.endIndex
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = holds(lines[middle]) ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
    }
    return range.lowerBound
  }
}
