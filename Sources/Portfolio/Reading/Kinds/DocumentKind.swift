import Language

/// What a line of a list of invoices is, as a column for it says.
enum DocumentKind {
  case invoice, creditNote, payment, other

  /// Nil of any other word.
  init?(_ word: String) {
    let word = word.folded.replacing("'", with: " ")
    if Self.invoices.contains(word) {
      self = .invoice
    } else if Self.creditNotes.contains(word) {
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
  private static let invoices: Set = ["invoice", "facture", "sale", "vente", "sales receipt", "facture de vente"]
  private static let creditNotes: Set = [
    "avoir", "facture d avoir", "note de credit", "credit note", "credit memo", "refund", "remboursement",
    "sales credit note", "accreccredit",
  ]
  private static let payments: Set = [
    "payment", "invoice payment", "paiement", "reglement", "encaissement", "virement", "transfer", "deposit", "charge",
  ]
  private static let others: Set = [
    "quote", "estimate", "proforma", "pro forma", "devis", "facture proforma", "facture pro forma", "bill payment",
    "bill", "expense", "purchase", "depense", "achat", "journal entry", "bon de livraison", "delivery note", "payout",
    "withdrawal",
  ]
}
