import Language

/// Which lettering of which client was paid, and when.
struct FECSettlements {
  struct Key: Hashable {
    let client: String
    let lettering: String
  }

  private var accounts: [Key: Account] = [:]

  /// A 411 line of an entry that sells nothing is a payment, or one that bounced; in the opening entry it is what was
  /// owed before, or paid ahead.
  init(_ entries: [FECEntry]) {
    for entry in entries {
      let isOwed = entry.hasSales || entry.isOpening
      for part in entry.parts where !part.lettering.isEmpty {
        accounts[part.key, default: Account()].note(part.debit - part.credit, on: entry.date, isOwed: isOwed)
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
  /// By day, once `settle` was called: what was owed up to then, and what was paid and did not bounce later.
  private var owed: [(day: Day, sum: Amount)] = []
  private var paid: [(day: Day, sum: Amount)] = []
  private var creditNotes = Amount.zero

  mutating func note(_ debit: Amount, on day: Day, isOwed: Bool) {
    if !isOwed {
      paid.append((day, .zero - debit))
    } else if debit > .zero {
      owed.append((day, debit))
    } else {
      creditNotes -= debit
    }
  }

  mutating func settle() {
    owed = Self.cumulated(owed)
    paid = Self.cumulated(paid)
    for place in paid.indices.dropLast().reversed() { paid[place].sum = min(paid[place].sum, paid[place + 1].sum) }
  }

  /// The day on which what was owed by then was paid, oldest invoices first; the last one where it never was, and nil
  /// where nothing was paid.
  func payment(of day: Day) -> Day? {
    guard let last = paid.last, last.sum > .zero else { return nil }
    let before = Self.first(of: owed) { $0.day > day }
    let sum = before > 0 ? owed[before - 1].sum - creditNotes : .zero
    let place = Self.first(of: paid) { $0.sum >= sum && $0.sum > .zero }
    return place < paid.count ? paid[place].day : last.day
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
