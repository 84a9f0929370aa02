import Language

extension LineReader {
  /// A day in the column of payments, or yes, of which nobody knows when; no, or nothing, is open.
  func payment(at column: Int, _ record: CSVRecord) throws(Reason) -> Invoice.Payment {
    let cell = record[column].trimmedBytes
    let isDate = cell.count > 1 && cell.first.map { (0x30...0x39).contains($0) } == true
    if !isDate, let isPaid = Self.isPaid(record.text(column)) { return isPaid ? .unknown : .open }
    // A year alone is an amount, more likely.
    return try day(at: column, record, isExact: true).map { .paid($0) } ?? .open
  }

  /// What a status says about payment; nil where it says nothing of it.
  ///
  /// - Parameter isSale: else it gives money back, and a refund is what makes it count.
  func payment(withStatusAt column: Int, _ record: CSVRecord, isSale: Bool) throws(Reason) -> Invoice.Payment? {
    guard let text = text(at: column, record) else { return nil }
    if Self.noInvoice.contains(text.folded) || (isSale && Self.refunded.contains(text.folded)) {
      throw .notAnInvoice(text)
    }
    return Self.isPaid(text).map { $0 ? .unknown : .open }
  }

  private static func isPaid(_ text: String) -> Bool? {
    let word = text.folded
    return paid.contains(word) ? true : unpaid.contains(word) ? false : nil
  }

  private static let paid: Set = [
    "yes", "y", "oui", "o", "true", "vrai", "1", "x", "✓", "✔", "ok", "paid", "paid in full", "settled", "cleared",
    "paye", "payee", "regle", "reglee", "solde", "soldee", "acquitte", "acquittee", "encaisse", "encaissee",
  ]
  private static let unpaid: Set = [
    "awaiting payment", "awaiting approval", "authorised", "en attente de paiement", "en attente de reglement",
    "no", "n", "non", "false", "faux", "0", "unpaid", "not paid", "open", "outstanding", "due", "overdue", "pending",
    "impaye", "impayee", "non paye", "non payee", "non regle", "non reglee", "a payer", "en attente", "en cours",
    "en retard", "ouvert", "ouverte", "echu", "echue", "a regler", "a encaisser", "partiellement paye",
    "partiellement payee", "paye partiellement", "payee partiellement", "partially paid",
    "paid partially", "partial", "partiel", "late", "past due", "uncollectible", "sent", "issued",
    "envoye", "envoyee", "emis", "emise", "finalise", "finalisee", "valide", "validee", "relance", "relancee",
  ]
  private static let noInvoice: Set = [
    "draft", "void", "voided", "canceled", "cancelled", "deleted", "quote", "estimate", "proforma", "pro forma",
    "brouillon", "annule", "annulee", "supprime", "supprimee", "devis", "failed", "rejected", "refused", "denied",
    "declined", "expired", "lost", "closed lost", "abandoned", "echoue", "echouee", "refuse", "refusee", "rejete",
    "rejetee", "expire", "expiree", "perdu", "perdue", "abandonne", "abandonnee",
  ]
  private static let refunded: Set = ["refunded", "fully refunded", "rembourse", "remboursee"]
}
