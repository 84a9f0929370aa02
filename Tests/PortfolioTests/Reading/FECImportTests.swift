import Language
import Testing

@testable import Portfolio

@Suite struct FECImportTests {
  /// A buys on 10 January (paid 1 March: due 9 February, 20 days late) and 1 June (open; the file ends on 31 December,
  /// due 1 July: 183 days over). B buys on 10 January and pays within terms. What was open before is left out.
  private func ledger(_ separator: String = "\t") -> Ledger {
    var ledger = Ledger(separator: separator)
    ledger.add("AN", 1, "20250101", "411000", "A", debit: "999,00")
    ledger.add("AN", 1, "20250101", "101000", credit: "999,00")
    ledger.sell(2, "20250110", "A", lettering: "AA")
    ledger.sell(3, "20250110", "B", lettering: "AA")
    ledger.receive(1, "20250301", "A", "120,00", lettering: "AA")
    ledger.receive(2, "20250202", "B", "120,00", lettering: "AA")
    ledger.sell(4, "20250601", "A")
    ledger.add("OD", 1, "20251231", "606000", debit: "5,00")
    ledger.add("OD", 1, "20251231", "401000", credit: "5,00")
    return ledger
  }

  @Test(arguments: ["\t", "|"]) func salesAndPaymentsAreFound(separator: String) throws {
    let result = try read(ledger(separator).text)
    #expect(result.kind == .fec)
    #expect(result.clients.map(\.name) == ["Client A", "Client B"])
    #expect(result.clients.map(\.id) == ["A", "B"])
    #expect(try result.clients.map(\.revenue) == [amount(200), amount(100)])
    #expect(result.acceptedTotal == Amount(300))
    #expect(result.accepted == 17)
    #expect(result.months == 12)
    // 120 × 20 + 120 × 183
    #expect(
      result.clients[0].payment
        == PaymentHistory(
          invoices: 2, late: 1, judged: 2, judgedAmount: try amount(240), lateAmountDays: 24_360,
          netAmountDays: 24_360, open: 1, openAmount: try amount(120), first: try day("2025-01-10"),
          last: try day("2025-06-01")))
    // Due on 9 February, paid on the 2nd: 7 days early.
    #expect(result.clients[1].payment?.netAmountDays == -840)
    #expect(result.clients[1].payment?.lateAmountDays == 0)
    #expect(result.assumesTerms && !result.isUnlettered)
  }

  /// 100 for two clients debited 80 and 40: two thirds and one third, to the ten-thousandth.
  @Test func anEntryOfSeveralClientsIsShared() throws {
    var ledger = Ledger()
    ledger.add("VE", 1, "20250110", "411000", "A", debit: "80,00")
    ledger.add("VE", 1, "20250110", "411000", "B", debit: "40,00")
    ledger.add("VE", 1, "20250110", "706000", credit: "100,00")
    ledger.add("VE", 1, "20250110", "445710", credit: "20,00")
    #expect(try read(ledger.text).clients.map(\.revenue) == [amount(66.6667), amount(33.3333)])
  }

  /// A line of nothing says who bought, not how much: 500 for two clients are 250 each.
  @Test func aSaleOfNothingDebitedIsShared() throws {
    var ledger = Ledger()
    ledger.add("VE", 1, "20250110", "411000", "A")
    ledger.add("VE", 1, "20250110", "411000", "B")
    ledger.add("VE", 1, "20250110", "530000", debit: "500,00")
    ledger.add("VE", 1, "20250110", "706000", credit: "500,00")
    #expect(try read(ledger.text).clients.map(\.revenue) == [amount(250), amount(250)])
  }

  /// Three invoices and two payments under one letter: the first 120 pay the first invoice, 24 days late; the rest the
  /// two others, due on 9 April and 1 May, 26 and 4 days late.
  @Test func theOldestInvoiceIsPaidFirst() throws {
    var ledger = Ledger()
    ledger.receive(1, "20250505", "A", "240,00", lettering: "AA")
    ledger.sell(1, "20250110", "A", lettering: "AA")
    ledger.sell(2, "20250310", "A", lettering: "AA")
    ledger.sell(3, "20250401", "A", lettering: "AA")
    ledger.receive(2, "20250305", "A", "120,00", lettering: "AA")
    let history = try #require(read(ledger.text).clients[0].payment)
    #expect(history.late == 3 && history.lateAmountDays == 120 * (24 + 26 + 4))
  }

  /// What was owed from last year is paid first: 999 on 10 February, and the sale of 10 January on 1 June.
  @Test func whatWasOwedBeforeIsPaidFirst() throws {
    var ledger = Ledger()
    ledger.add("AN", 1, "20250101", "411000", "A", debit: "999,00", lettering: "AA")
    ledger.add("AN", 1, "20250101", "101000", credit: "999,00")
    ledger.sell(2, "20250110", "A", lettering: "AA")
    ledger.receive(1, "20250210", "A", "999,00", lettering: "AA")
    ledger.receive(2, "20250601", "A", "120,00", lettering: "AA")
    // Due on 9 February, 112 days before 1 June.
    #expect(try read(ledger.text).clients[0].payment?.lateAmountDays == 120 * 112)
  }

  /// Paid on 5 February, taken back on the 15th, paid for good on 1 June.
  @Test func aPaymentThatBouncedIsNone() throws {
    var ledger = Ledger()
    ledger.sell(1, "20250110", "A", lettering: "AA")
    ledger.receive(1, "20250205", "A", "120,00", lettering: "AA")
    ledger.add("BQ", 2, "20250215", "411000", "A", debit: "120,00", lettering: "AA")
    ledger.add("BQ", 2, "20250215", "512000", credit: "120,00")
    ledger.receive(3, "20250601", "A", "120,00", lettering: "AA")
    #expect(try read(ledger.text).clients[0].payment?.lateAmountDays == 120 * 112)
  }

  /// 12 of the 120 are taken back before they are paid: the payment of 108 settles the invoice, five days early.
  @Test func aCreditNoteIsOwedNoMore() throws {
    var ledger = Ledger()
    ledger.sell(1, "20250110", "A", lettering: "AA")
    ledger.add("VE", 2, "20250120", "411000", "A", credit: "12,00", lettering: "AA")
    ledger.add("VE", 2, "20250120", "709000", debit: "12,00")
    ledger.receive(1, "20250204", "A", "108,00", lettering: "AA")
    ledger.receive(2, "20250901", "A", "1,00", lettering: "AA")
    #expect(try read(ledger.text).clients[0].payment?.netAmountDays == -5 * 120)
  }

  /// A credit note takes its amount off; lettered with its invoice, it is no payment.
  @Test func aCreditNoteIsNoPayment() throws {
    var ledger = Ledger()
    ledger.sell(1, "20250110", "A", lettering: "AA")
    ledger.add("VE", 2, "20250410", "411000", "A", credit: "60,00", lettering: "AA")
    ledger.add("VE", 2, "20250410", "709000", debit: "50,00")
    ledger.add("VE", 2, "20250410", "445710", debit: "10,00")
    let client = try read(ledger.text).clients[0]
    #expect(client.revenue == Amount(50))
    #expect(client.orders == 1)
    #expect([client.payment?.judged, client.payment?.open] == [0, 0])
    ledger.receive(1, "20250219", "A", "60,00", lettering: "AA")
    // Due on 9 February: 10 days late.
    #expect(try read(ledger.text).clients[0].payment?.lateAmountDays == 1200)
  }

  @Test func cashSalesHaveNoClient() throws {
    var ledger = Ledger()
    ledger.sell(1, "20250110", "A")
    ledger.add("CA", 1, "20250110", "530000", debit: "50,00")
    ledger.add("CA", 1, "20250110", "707000", credit: "50,00")
    #expect(try read(ledger.text).acceptedTotal == Amount(100))
  }

  @Test func anAccountOfItsOwnIsAClient() throws {
    var ledger = Ledger()
    ledger.add("VE", 1, "20250110", "411DUPONT", debit: "100,00")
    ledger.add("VE", 1, "20250110", "706000", credit: "100,00")
    let client = try read(ledger.text).clients[0]
    #expect([client.id, client.name] == ["411DUPONT", "Compte 411DUPONT"])
  }

  @Test func amountsMayHaveADirection() throws {
    let header = Ledger.header.map { $0 == "Debit" ? "Montant" : $0 == "Credit" ? "Sens" : $0 }
    let lines = ledger().lines.map { line in
      let isDebit = line[11] != "0,00"
      return Array(line[..<11]) + [isDebit ? line[11] : line[12], isDebit ? "D" : "C"] + Array(line[13...])
    }
    let text = ([header] + lines).map { $0.joined(separator: "|") }.joined(separator: "\n")
    #expect(try read(text).clients == read(ledger().text).clients)
  }

  /// 1,250 is a thousandth here, never a thousand: commas are the rule.
  @Test func aCommaIsTheRule() throws {
    var ledger = Ledger()
    ledger.add("VE", 1, "20250110", "411000", "A", debit: "1,250", credit: "0")
    ledger.add("VE", 1, "20250110", "706000", debit: "0", credit: "1,250")
    #expect(try read(ledger.text).clients[0].revenue == Amount(1.25))
  }

  /// Sale 1 of January and sale 1 of November, and a payment that is number 1 of the same journal in March.
  @Test func numbersMayBeginAgainEachMonth() throws {
    var ledger = Ledger()
    ledger.sell(1, "20250115", "A", lettering: "AA")
    ledger.add("VE", 1, "20250301", "512000", debit: "120,00")
    ledger.add("VE", 1, "20250301", "411000", "A", credit: "120,00", lettering: "AA")
    ledger.sell(1, "20251115", "B")
    let result = try read(ledger.text)
    #expect(try result.clients.map(\.revenue) == [amount(100), amount(100)])
    #expect(result.months == 11)
    // Due on 14 February, paid on 1 March: 15 days late.
    #expect(result.clients[0].payment?.lateAmountDays == 1800)
    #expect(try result.clients[1].payment?.first == day("2025-11-15"))
  }

  @Test func salesToNobodyAreSaid() throws {
    var ledger = Ledger()
    ledger.sell(1, "20250115", "A")
    ledger.add("CA", 1, "20250116", "530000", debit: "1 000,50")
    ledger.add("CA", 1, "20250116", "707000", credit: "1 000,50")
    let result = try read(ledger.text)
    #expect(try result.acceptedTotal == amount(100))
    #expect(try result.anonymousSales == amount(1000.5))
  }

  /// Two days of one entry, neither of which balances alone.
  @Test func anEntryMayHaveTwoDates() throws {
    var ledger = Ledger()
    ledger.add("VE", 1, "20250115", "411000", "A", debit: "120,00")
    ledger.add("VE", 1, "20250116", "706000", credit: "100,00")
    ledger.add("VE", 1, "20250116", "445710", credit: "20,00")
    let result = try read(ledger.text)
    #expect(try result.clients.map(\.revenue) == [amount(100)])
    #expect(try result.clients[0].payment?.first == day("2025-01-15"))
  }

  @Test func aMalformedOneIsRefusedWithItsLine() throws {
    var lines = ledger().lines
    func fault(_ change: (inout [[String]]) -> Void) -> ImportFault? {
      var copy = lines
      change(&copy)
      let text = ([Ledger.header] + copy).map { $0.joined(separator: "\t") }.joined(separator: "\n")
      return #expect(throws: ImportFault.self) { try read(text) }
    }
    #expect(fault { $0[3].removeLast() } == .fecLine(5, .fieldCount(found: 17, expected: 18)))
    #expect(fault { $0[3][3] = "20251301" } == .fecLine(5, .notADate("20251301", header: "EcritureDate")))
    #expect(fault { $0[3][9] = "10/01/2025" } == .fecLine(5, .notADate("10/01/2025", header: "PieceDate")))
    #expect(fault { $0[3][12] = "abc" } == .fecLine(5, .notAFigure("abc", header: "Credit")))
    // The sale of lines 4 to 6: 120 debited, 90 + 20 credited.
    #expect(
      fault { $0[3][12] = "90,00" } == .unbalanced(line: 4, entry: "VE 2", difference: try amount(10)))
    lines = lines.map { Array($0.dropLast()) }
    let seventeen = ([Array(Ledger.header.dropLast())] + lines).map { $0.joined(separator: "\t") }
    #expect(throws: ImportFault.fecHeader(found: Array(Ledger.header.dropLast()))) {
      try read(seventeen.joined(separator: "\n"))
    }
  }

  @Test func oneWithoutSalesIsRefused() {
    var ledger = Ledger()
    ledger.receive(1, "20250219", "A", "60,00", lettering: "AA")
    #expect(throws: ImportFault.noSales) { try read(ledger.text) }
  }
}
