/// What headers say about tax.
extension HeaderKey {
  /// `Total excl. VAT` as `totalht` and `total`, `Total incl. VAT` as `totalttc` and `total`.
  static func withoutTax(_ header: String) -> [String] {
    let words = plainWords(header)
    guard let place = words.firstIndex(where: { taxedWords[$0] != nil }), let isTaxed = taxedWords[words[place]] else {
      return []
    }
    let behind = words[(place + 1)...].drop { ["of", "de"].contains($0) }
    let isWhole = wholeTaxWords.contains(words[place])
    guard isWhole || behind.first.map(taxes.contains) == true else { return [] }
    let rest = (words[..<place] + (isWhole ? behind : behind.dropFirst())).joined()
    return rest.isEmpty ? [] : [rest + (isTaxed ? "ttc" : "ht"), rest]
  }

  /// Whether a tax is in what they speak of.
  static let taxedWords = [
    "excl": false, "exc": false, "excluding": false, "exclusive": false, "ex": false, "hors": false, "before": false,
    "ht": false, "htva": false, "incl": true, "inc": true, "including": true, "inclusive": true, "ttc": true,
    "tvac": true,
  ]
  /// Those that name the tax too.
  private static let wholeTaxWords: Set = ["ht", "htva", "ttc", "tvac"]
  static let taxes: Set = [
    "tax", "taxes", "vat", "gst", "hst", "pst", "qst", "tva", "tps", "tvq", "taxe", "salestax", "mwst",
  ]

  /// Whether its figures are a tax.
  static func isTax(_ header: String) -> Bool {
    let words = plainWords(header)
    return words.contains(where: taxes.contains)
      && words.allSatisfy {
        taxes.contains($0) || ["amount", "montant", "total", "sales", "cout", "cost", "de", "la"].contains($0)
      }
  }
}
