import Language

/// What a line of a list of invoices is, as a column for it says.
enum DocumentKind {
  case invoice, creditNote, payment, other

  /// Nil of any other word.
  ///
  /// - Parameter isBesideInvoices: else a few words may mean anything, or money that came in.
  init?(_ word: String, isBesideInvoices: Bool = true) {
    let word = word.folded.replacing("'", with: " ")
    if !isBesideInvoices, Self.ambiguous.contains(word) { return nil }
    if Self.invoices.contains(word) {
      self = .invoice
    } else if Self.creditNotes.contains(word) || Self.ambiguous.contains(word) {
      self = .creditNote
    } else if Self.payments.contains(word) {
      self = .payment
    } else if Self.others.contains(word) {
      self = .other
    } else {
      return nil
    }
  }

  /// Whether a column under that header holds it.
  static func isNamed(by header: String) -> Bool { headers.contains(HeaderKey.key(header)) }

  private static let headers: Set = [
    "type", "documenttype", "doctype", "typededocument", "typedocument", "typedepiece", "typepiece", "nature",
    "transactiontype", "typedetransaction", "invoicetype", "typedefacture",
  ]
  private static let invoices: Set = [
    "invoice", "facture", "sale", "vente", "sales receipt", "facture de vente", "sales invoice", "tax invoice",
    "facture d acompte", "facture de solde", "facture de situation", "facture client", "deposit invoice",
    "final invoice", "progress invoice", "accrec", "inv", "fac", "fa", "si",
  ]
  private static let creditNotes: Set = [
    "avoir", "facture d avoir", "note de credit", "credit note", "credit memo", "refund", "remboursement",
    "sales credit note", "accreccredit", "avoir client", "facture avoir",
    "avoir partiel", "avoir (partiel)", "credit invoice", "sales credit", "adjustment note",
    "customer credit", "sales return", "return", "retour",
  ]
  private static let ambiguous: Set = ["av", "avo", "nc", "ndc", "cn", "crn", "cm", "sc", "credit"]
  private static let payments: Set = [
    "payment", "invoice payment", "paiement", "reglement", "encaissement", "virement", "transfer", "deposit", "charge",
  ]
  private static let others: Set = [
    "quote", "estimate", "proforma", "pro forma", "devis", "facture proforma", "facture pro forma", "bill payment",
    "bill", "expense", "purchase", "depense", "achat", "journal entry", "bon de livraison", "delivery note", "payout",
    "withdrawal",
  ]
}
