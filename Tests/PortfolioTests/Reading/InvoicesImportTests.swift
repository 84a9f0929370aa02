import Language
import Testing

@testable import Portfolio

@Suite struct InvoicesImportTests {
  /// The last date of the file is 1 May, a payment. Bar: 100 due 31 January and paid 10 February (10 days late), 200
  /// due 2 March and paid 20 February (10 early), 300 due 20 March and open, 42 days over on 1 May, a credit note of
  /// 50. Inn: 80, open, due on 30 May: no delay yet.
  static let text = """
    Client;Date facture;Échéance;Date de paiement;Montant HT;Segment;N° facture;Ville
    Bar;01/01/2025;31/01/2025;10/02/2025;100,00;bars;F1;Brest
    BAR;31/01/2025;;20/02/2025;200,00;bars;F2;Brest
    Bar;18/02/2025;20/03/2025;;300,00;bars;F3;
    Bar;20/02/2025;;01/05/2025;-50,00;bars;F4;Brest
    Inn;30/04/2025;;;80,00;;F5;Lille
    """

  @Test func invoicesAreAddedUpByClient() throws {
    let result = try read(Self.text)
    #expect(result.kind == .invoices)
    #expect(result.clients.map(\.name) == ["Bar", "Inn"])
    // 100 + 200 + 300 − 50, and 80.
    #expect(try result.clients.map(\.revenue) == [amount(550), amount(80)])
    #expect(result.clients.map(\.orders) == [3, 1])
    #expect(try result.clients.map(\.since) == [day("2025-01-01"), day("2025-04-30")])
    #expect(result.acceptedTotal == Amount(630))
    // January to April: that somebody paid in May makes nothing sold in May.
    #expect(try [result.first, result.last] == [day("2025-01-01"), day("2025-04-30")])
    #expect(result.months == 4)
    // The number differs from line to line, the town does not.
    #expect(result.clients.map(\.attributes) == [["segment": "bars", "Ville": "Brest"], ["Ville": "Lille"]])
  }

  @Test func paymentsAreCountedFromTheDueDate() throws {
    let bar = try #require(read(Self.text).clients[0].payment)
    // 100 × 10 + 300 × 42 late; the early ones take 200 × 10 off the net.
    #expect(
      bar
        == PaymentHistory(
          invoices: 3, late: 1, judged: 3, judgedAmount: try amount(600), lateAmountDays: 13_600, netAmountDays: 11_600,
          open: 1, openAmount: try amount(300), first: try day("2025-01-01"), last: try day("2025-02-18")))
    let inn = try #require(read(Self.text).clients[1].payment)
    #expect([inn.invoices, inn.judged, inn.open, inn.late] == [1, 0, 1, 0])
  }

  /// With 10 days, the second invoice is due on 10 February: paid 10 days late instead of 10 early.
  @Test func termsCountWhereNoDueDateIs() throws {
    let bar = try #require(read(Self.text) { $0.terms = 10 }.clients[0].payment)
    #expect(bar.late == 2)
    #expect(bar.lateAmountDays == 15_600)
  }

  @Test(arguments: [
    ("Client;Date;Payé;Montant\nA;2025-02-01;2025-02-20;10\n", true), ("Client;Date;Montant\nA;2025-02-01;10\n", false),
  ])
  func termsAreAssumedWherePaymentsAreKnown(text: String, assumed: Bool) throws {
    #expect(try read(text).assumesTerms == assumed)
  }

  /// Two Martins are two clients where they have numbers; who had none yet takes the first one met.
  @Test func theNumberOfAClientCountsMoreThanTheName() throws {
    let lines = ["1,Martin,10", "2,Martin,20", ",martin,5", "1,Martin & fils,30", ",Durand,1", "3,Durand,2"]
    let result = try read(
      "Customer No,Customer,Date,Amount\n"
        + lines.map {
          $0.replacing(/(,[^,]+)$/) { ",2025-01-13\($0.1)" }
        }.joined(separator: "\n"))
    #expect(result.kind == .invoices)
    #expect(result.clients.map(\.name) == ["Martin", "Martin", "Durand"])
    #expect(result.clients.map(\.id) == ["1", "2", "3"])
    #expect(try result.clients.map(\.revenue) == [amount(45), amount(20), amount(3)])
    #expect(result.clients.allSatisfy { $0.attributes.isEmpty })
  }

  /// The number of an invoice is none of a client's.
  @Test(arguments: ["Reference", "No", "ID", "Invoice number", "Code"]) func anInvoiceHasANumberToo(header: String)
    throws
  {
    let result = try read("\(header),Customer,Date,Amount\n1,A,2025-01-13,1\n2,A,2025-01-14,2\n")
    #expect(result.clients.map(\.id) == [nil])
  }

  @Test func withoutPaymentsNobodyKnowsWhoIsLate() throws {
    let result = try read("customer_id,order_date,revenue\nAnn,2025-01-15,10\nAnn,2025-03-02,20\n")
    #expect(result.clients[0].name == "Ann")
    #expect(
      result.clients[0].payment
        == PaymentHistory(invoices: 2, undated: 2, first: try day("2025-01-15"), last: try day("2025-03-02")))
  }

  @Test(arguments: [
    ("Bar;;5;", Reason.blank(.date)), ("Bar;31/13/2025;5;", .notADate("31/13/2025", header: "Date")),
    ("Bar;31/12/2025;;", .blank(.amount)), (";31/12/2025;5;", .blank(.client)),
    ("Bar;31/12/2025;5;USD", .otherCurrency("USD", expected: "EUR")),
  ])
  func aLineThatCannotBeReadIsLeftOut(line: String, reason: Reason) throws {
    let result = try read("Client;Date;Montant;Devise\nGood;31/12/2025;10;EUR\n\(line)\n")
    #expect(result.rejected == [Import.RejectedLine(line: 3, reason: reason)])
    #expect(result.acceptedTotal == Amount(10))
  }

  /// A list of clients with no invoice date is no list of invoices.
  @Test func theKindFollowsFromTheHeader() throws {
    #expect(try read("Client;Montant\nA;1\n").kind == .clients)
    #expect(try read("Client;Date;Montant\nA;2025-01-01;1\n").kind == .invoices)
    #expect(try read("Client;Date;Montant\nA;2025-01-01;1\n") { $0.kind = .clients }.kind == .clients)
  }
}
