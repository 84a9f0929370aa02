import Testing

@testable import Portfolio

/// Columns that say whether an invoice was paid, not when.
@Suite struct PaidWordsTests {
  private func bar(_ cell: String) throws -> PaymentHistory {
    let result = try read(
      "Client;Date;Échéance;Payé;Montant\nBar;01/01/2025;31/01/2025;\(cell);100\nInn;20/03/2025;;;5\n")
    #expect(result.rejected.isEmpty)
    return try #require(result.clients[0].payment)
  }

  @Test(arguments: ["oui", "Oui ", "YES", "x", "X", "1", "payé", "Payée", "réglé", "paid", "vrai", "TRUE", "✓"])
  func paidWithoutADayIsPaidAtAnUnknownTime(word: String) throws {
    let history = try bar(word)
    #expect(
      [history.invoices, history.open, history.judged, history.late, history.undated, history.paid] == [
        1, 0, 0, 0, 1, 0,
      ])
    #expect(history.daysBeyondTerms == nil)
  }

  /// Due on 31 January, the file's last date is 20 March: 28 + 20 days over, 100 × 48.
  @Test(arguments: ["non", "No", "impayé", "unpaid", "0", "à payer", "faux", "", "-"])
  func notPaidIsOpen(word: String) throws {
    let history = try bar(word)
    #expect([history.invoices, history.open, history.judged, history.undated] == [1, 1, 1, 0])
    #expect(history.lateAmountDays == 4800)
  }

  /// 20 February: 20 days late.
  @Test(arguments: ["20/02/2025", "20 févr. 2025", "Feb 20, 2025"]) func aDayIsADay(cell: String) throws {
    let history = try bar(cell)
    #expect([history.late, history.open, history.undated, history.paid] == [1, 0, 0, 1])
  }

  /// What was paid, not when: 2050 is no year here. Nor is a month one day.
  @Test(arguments: ["2050", "March 2025"]) func anAmountIsNoDay(cell: String) throws {
    let result = try read("Client;Date;Paid;Amount\nBar;2025-01-01;\(cell);2050\nInn;2025-03-20;;5\n")
    #expect(result.rejected == [Import.RejectedLine(line: 2, reason: .notADate(cell, header: "Paid"))])
  }

  /// With a currency, or as no day of a month, it is what was paid; a nought beside it says that nothing was.
  @Test(arguments: ["100.00;0.00", "€100;0", "100.00;0"]) func amountsAreNoDays(cells: String) throws {
    let paid = cells.split(separator: ";")
    let result = try read("Client,Date,Paid,Amount\nBar,2025-01-13,\(paid[0]),100\nInn,2025-03-20,\(paid[1]),5\n")
    #expect(result.accepted == 2)
    #expect(result.columns.map(\.field) == [.client, .date, nil, .amount])
  }

  @Test func thenTheDayIsLookedForElsewhere() throws {
    let lines = "Aa,2024-01-20,2024-02-20,100.00,2024-02-25,100.00\nBb,2024-01-23,2024-02-23,0.00,,120.00\n"
    let result = try read("Client,Date,Due date,Settled,Paid,Amount\n" + lines)
    #expect(result.columns.map(\.field) == [.client, .date, .due, nil, .paid, .amount])
    let other = try read("Client,Date,Due date,Paid,Settled,Amount\n" + lines)
    #expect(other.columns.map(\.field) == [.client, .date, .due, nil, .paid, .amount])
    #expect(other.clients[0].payment?.lateAmountDays == 500)
  }

  @Test func aDayWithoutItsYearIsSaid() throws {
    let result = try read("Client,Date,Paid,Amount\nBar,2025-01-13,15.03,100\nInn,2025-03-20,,5\n")
    #expect(result.rejected == [Import.RejectedLine(line: 2, reason: .notADate("15.03", header: "Paid"))])
  }

  @Test func anotherWordIsSaid() throws {
    let result = try read("Client;Date;Payé;Montant\nBar;01/01/2025;bientôt;100\nInn;20/03/2025;;5\n")
    #expect(result.rejected == [Import.RejectedLine(line: 2, reason: .notADate("bientôt", header: "Payé"))])
  }

  /// Of whom nobody knows when they paid, no share is late: one late of one dated, the other is left out.
  @Test func onlyDatedPaymentsCountInTheShareOfLateOnes() throws {
    let header = "Client;Date;Échéance;Payé;Montant\n"
    let undated = try read(header + "Bar;01/01/2025;31/01/2025;oui;100\n")
    #expect(Payment(undated.clients).lateShare == nil)
    let mixed = try read(header + "Bar;01/01/2025;31/01/2025;oui;100\nBar;01/01/2025;31/01/2025;20/02/2025;100\n")
    #expect(Payment(mixed.clients).lateShare == 1)
    #expect(try ClientTable.clients(ClientTable.bytes(mixed.clients)) == mixed.clients)
  }
}
