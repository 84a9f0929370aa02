import Language

/// What a line of a list of invoices is, as a column for it says.
enum DocumentKind {
  case invoice, creditNote, payment, other

  /// So short, a word may be an abbreviation of something else, in letters.
  static let longestAbbreviation = 3

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
  private static let invoices: Set = [
    "invoice", "facture", "sale", "vente", "sales receipt", "facture de vente", "sales invoice", "tax invoice",
    "facture d acompte", "facture de solde", "facture de situation", "facture client", "deposit invoice",
    "final invoice", "progress invoice", "accrec", "inv", "fac", "fa",
  ]
  private static let creditNotes: Set = [
    "avoir", "facture d avoir", "note de credit", "credit note", "credit memo", "refund", "remboursement",
    "sales credit note", "accreccredit", "av", "avo", "nc", "ndc", "avoir client", "facture avoir",
    "avoir partiel", "avoir (partiel)", "cn", "crn", "cm", "credit invoice", "sales credit", "adjustment note",
    "customer credit", "sales return", "return", "retour",
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
