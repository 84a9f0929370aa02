import Language
import Testing

@testable import Portfolio

/// Exports of invoicing programs: a status instead of a day of payment, or beside it, and a total at the end.
@Suite struct InvoiceStatusTests {
  /// 100 paid, 200 open, a draft of 900 and a cancelled 50 that are no revenue, and a total that is no invoice.
  private static let export = """
    Client;Date;Montant;Statut
    Bar;15/01/2025;100;Payée
    Bar;20/01/2025;200;En retard
    Bar;22/01/2025;900;Brouillon
    Café;23/01/2025;50;Annulée
    Café;25/01/2025;40;Envoyée
    Total;;340;
    """

  @Test func statusesSayWhoPaid() throws {
    let found = try read(Self.export)
    #expect(found.kind == .invoices)
    #expect(found.accepted == 3)
    #expect(found.acceptedTotal == (try amount(340)))
    #expect(found.rejected.map(\.line) == [4, 5, 7])
    #expect(found.rejected.map(\.reason) == [.notAnInvoice("Brouillon"), .notAnInvoice("Annulée"), .total("Total")])
    let bar = try #require(found.clients[0].payment)
    #expect([bar.invoices, bar.undated, bar.open] == [2, 1, 1])
    #expect(found.clients[0].attributes.isEmpty)
  }

  /// A day says more than a word, and a word more than an empty cell.
  @Test func aDayOfPaymentComesFirst() throws {
    let found = try read(
      """
      client,date,amount,paid,status
      Bar,2025-01-15,100,2025-03-01,Overdue
      Bar,2025-01-16,200,,Paid
      Bar,2025-01-17,300,,Sent
      Bar,2025-01-18,400,,Somewhere
      """)
    let bar = try #require(found.clients[0].payment)
    // 45 days after the invoice of the 15th, 15 beyond the terms of 30: late. One paid at an unknown time, two open.
    #expect([bar.invoices, bar.late, bar.undated, bar.open] == [4, 1, 1, 2])
  }

  /// As spreadsheets have it: the word stands in the first column, whatever that is of.
  @Test func aTotalWithoutAClientIsATotal() throws {
    let invoices = try read("No;Client;Date;Montant\n1;Bar;15/01/2025;100\n2;Inn;16/01/2025;50\nTOTAL;;;150\n3;;;7\n")
    #expect(invoices.rejected.map(\.reason) == [.total("TOTAL"), .blank(.client)])
    let clients = try read("code;name;revenue\n1;Bar;100\n2;Inn;50\nSous-total;;150\n4;;9\n")
    #expect(clients.rejected.map(\.reason) == [.total("Sous-total"), .blank(.name)])
  }

  /// 1,000 less a credit note of 200, and 400; a quote is no sale, and a payment is not a second one.
  @Test func aColumnMaySayWhatEachLineIs() throws {
    let result = try read(
      """
      Type;Date;Client;Total HT;Statut
      Facture;15/01/2025;Bar;1000;Payée
      Avoir;20/01/2025;Bar;200;Remboursé
      Facture;31/01/2025;Inn;400;Envoyée
      Devis;31/01/2025;Inn;900;Refusé
      Paiement;31/01/2025;Bar;1000;
      Facture d’avoir;31/01/2025;Inn;-50;
      """)
    #expect(try result.clients.map(\.revenue) == [amount(800), amount(350)])
    #expect(result.rejected.map(\.reason) == [.notAnInvoice("Devis"), .notAnInvoice("Paiement")])
    #expect(result.clients[0].attributes.isEmpty)
    #expect(
      try read("Type;Date;Client;Total\nParticulier;15/01/2025;Bar;1\n").clients[0].attributes == [
        "segment": "Particulier"
      ])
  }

  /// Where no line is an invoice, the payments are the sales.
  @Test func paymentsAloneAreSales() throws {
    let result = try read(
      "Type,Date,Customer,Amount\nPayment,2025-01-15,Acme,10\nRefund,2025-01-16,Acme,4\nPayout,2025-01-17,Me,6\n")
    #expect(try result.clients.map(\.revenue) == [amount(6)])
    #expect(result.rejected.map(\.reason) == [.notAnInvoice("Payout")])
  }

  /// AV and CN are credit notes beside invoices; alone in a column of types they may be anything.
  @Test func abbreviationsCountBesideInvoices() throws {
    let lines =
      "A;15/01/2025;Facture;100\nA;16/01/2025;AV;25\nA;16/01/2025;Crédit;15\nB;17/01/2025;Facture d’acompte;7\n"
    let result = try read("Client;Date;Type;Montant\n" + lines)
    #expect(try result.clients.map(\.revenue) == [amount(60), amount(7)])
    #expect(result.clients.allSatisfy { $0.attributes["segment"] == nil })
    #expect(try read("Client;Date;Type;Montant\nA;15/01/2025;AV;40\n").acceptedTotal == amount(40))
  }

  /// A bank's word for money that came in.
  @Test func aCreditIsNoCreditNote() throws {
    #expect(try read("Date;Client;Type;Montant\n15/01/2025;Bar;Crédit;10\n").acceptedTotal == amount(10))
  }

  @Test func salesThatFailedOrWerePaidBackAreNone() throws {
    let result = try read(
      """
      Name,Customer,Date,Amount,Order Status
      #1001,Acme,2025-01-15,1000.00,Paid
      #1002,Acme,2025-01-16,500.00,Failed
      #1003,Blue,2025-01-17,300.00,Refunded
      #1004,Blue,2025-01-18,200.00,Rejected
      """)
    #expect(result.clients.map(\.name) == ["Acme"])
    #expect(try result.acceptedTotal == amount(1000))
    #expect(result.rejected.map(\.line) == [3, 4, 5])
  }

  @Test func theReasonIsSaid() {
    let reason = Reason.notAnInvoice("Draft").message
    #expect(reason[.en] == "“Draft”: that is not an invoice, or not any more.")
    #expect(
      Reason.notAnInvoice("Devis").message[.fr].plainSpaces
        == "« Devis » : ce n’est pas une facture, ou ce n’en est plus une.")
  }

  /// In a list of clients, a status is an attribute like any other.
  @Test func aStatusOfClientsIsKept() throws {
    let found = try read("name,revenue,status\nBar,100,Prospect\nCafé,200,Active\n")
    #expect(found.clients.map { $0.attributes["status"] } == ["Prospect", "Active"])
  }
}
