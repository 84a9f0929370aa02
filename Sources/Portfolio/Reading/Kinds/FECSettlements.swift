import Language

/// Which lettering of which client was paid, and when.
struct FECSettlements {
  private struct Key: Hashable {
    let client: String
    let lettering: String
  }

  private var payments: [Key: Day] = [:]

  /// A payment is a 411 credit of an entry that sells nothing; the last one settles the lettering.
  init(_ entries: [FECEntry]) {
    for entry in entries where !entry.hasSales && !entry.isOpening {
      for part in entry.parts where part.credit > part.debit && !part.lettering.isEmpty {
        let key = Key(client: part.client, lettering: part.lettering)
        payments[key] = payments[key].map { max($0, entry.date) } ?? entry.date
      }
    }
  }

  /// An unlettered sale is open; one that was lettered without a payment, with a credit note say, has no delay.
  func payment(of sale: FECEntry.Sale) -> Invoice.Payment {
    if sale.lettering.isEmpty { return .open }
    return payments[Key(client: sale.client, lettering: sale.lettering)].map { .paid($0) } ?? .unknown
  }
}
