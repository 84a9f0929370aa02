/// A currency as a cell names it: a code, or a sign that several countries share.
struct Currency: Hashable, Sendable {
  /// As it was written.
  let text: String
  private let codes: [String]

  private static let signs: [String: [String]] = [
    "€": ["EUR"], "eur": ["EUR"], "euro": ["EUR"], "euros": ["EUR"], "£": ["GBP"], "¥": ["JPY", "CNY"],
    "$": ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"], "us$": ["USD"], "$us": ["USD"], "ca$": ["CAD"],
    "$ca": ["CAD"], "fr": ["CHF"], "fr.": ["CHF"], "sfr": ["CHF"], "kr": ["SEK", "NOK", "DKK"], "zł": ["PLN"],
    "₹": ["INR"], "₽": ["RUB"], "₺": ["TRY"],
  ]

  /// nil where the text is neither a known sign nor three letters in capitals.
  init?(_ text: String) {
    self.text = text
    if let codes = Self.signs[text.lowercased()] {
      self.codes = codes
    } else if text.count == 3, text.allSatisfy({ $0.isASCII && $0.isUppercase }) {
      codes = [text]
    } else {
      return nil
    }
  }

  /// - Parameter code: ISO 4217, such as `EUR`.
  func canBe(_ code: String) -> Bool { codes.contains(code) }
}
