import Language

/// The columns of the French accounting export (article A47 A-1 of the Livre des procédures fiscales).
enum FECLayout {
  static let names = [
    "JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib",
    "PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate", "Montantdevise",
    "Idevise",
  ]

  /// Where the columns that are read stand.
  enum Column {
    static let (journal, journalName, entry, date) = (0, 1, 2, 3)
    static let (account, accountName, auxiliary, auxiliaryName) = (4, 5, 6, 7)
    static let (piece, pieceDate, debit, credit, lettering, letteringDate, validDate) = (8, 9, 11, 12, 13, 14, 15)
  }

  /// By its first columns: what else is wrong with the header is then said of an accounting export.
  static func recognises(_ headers: [String]) -> Bool {
    headers.prefix(4).map { HeaderKey.key($0) }.elementsEqual([
      "journalcode", "journallib", "ecriturenum", "ecrituredate",
    ])
  }

  static func begins(_ beginning: [UInt8]) -> Bool {
    String(decoding: beginning.prefix(12), as: UTF8.self).folded.hasPrefix("journalcode")
  }

  /// Whether amounts stand as `Montant` and `Sens` instead of `Debit` and `Credit`; nil where the columns are others.
  static func hasDirection(_ headers: [String]) -> Bool? {
    let keys = headers.map { HeaderKey.key($0) }
    let expected = names.map { $0.lowercased() }
    if keys == expected { return false }
    let amounts = expected[..<Column.debit] + ["montant", "sens"] + expected[Column.lettering...]
    return keys.elementsEqual(amounts) ? true : nil
  }
}
