/// A currency as a cell names it: a code, or a sign that several countries share.
struct Currency: Hashable, Sendable {
  /// As it was written.
  let text: String
  private let codes: [String]

  private static let signs: [String: [String]] = [
    "€": ["EUR"], "eur": ["EUR"], "euro": ["EUR"], "euros": ["EUR"], "£": ["GBP"], "¥": ["JPY", "CNY"],
    "$": ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"], "us$": ["USD"], "$us": ["USD"], "ca$": ["CAD"],
    "$ca": ["CAD"], "fr": ["CHF"], "fr.": ["CHF"], "sfr": ["CHF"], "kr": ["SEK", "NOK", "DKK"], "zł": ["PLN"],
    "₹": ["INR"], "rs": ["INR"], "rs.": ["INR"], "₽": ["RUB"], "₺": ["TRY"], "sfr.": ["CHF"], "a$": ["AUD"],
    "au$": ["AUD"], "c$": ["CAD"], "cdn$": ["CAD"], "nz$": ["NZD"], "s$": ["SGD"], "hk$": ["HKD"],
    "dollar": dollars, "dollars": dollars,
    "pound": ["GBP"], "pounds": ["GBP"], "sterling": ["GBP"], "livre": ["GBP"], "livres": ["GBP"],
    "franc": francs, "francs": francs, "cfa": ["XOF", "XAF"], "fcfa": ["XOF", "XAF"], "yen": ["JPY"],
  ]

  private static let dollars = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"]
  private static let francs = ["CHF", "XOF", "XAF", "XPF"]

  /// Codes that are known in small letters too.
  private static let known: Set = [
    "EUR", "USD", "GBP", "CHF", "CAD", "AUD", "NZD", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON",
    "BGN", "TRY", "MXN", "BRL", "INR", "SGD", "HKD", "ZAR", "MAD", "TND", "DZD", "XOF", "XAF", "AED", "ILS", "KRW",
    "THB",
  ]

  /// nil where the text is neither a known sign or code nor three letters in capitals.
  init?(_ text: String) {
    self.text = text
    if let codes = Self.signs[text.lowercased()] {
      self.codes = codes
    } else if Self.known.contains(text.uppercased()) {
      codes = [text.uppercased()]
    } else if text.count == 3, text.allSatisfy({ $0.isASCII && $0.isUppercase }) {
      codes = [text]
    } else {
      return nil
    }
  }

  /// - Parameter code: ISO 4217, such as `EUR`.
  func canBe(_ code: String) -> Bool { codes.contains(code) }

  /// Whether a cell for currencies may mean that one: `usd`, `US Dollar - USD`; one that says nothing may mean any.
  static func isNamed(_ cell: String, as code: String) -> Bool {
    if let whole = Currency(cell) { return whole.canBe(code) }
    let named = cell.split { !$0.isLetter && !"€$£¥".contains($0) }.compactMap { Currency(String($0)) }
    return named.isEmpty ? Figure.isUnknown(Array(cell.utf8)) : named.allSatisfy { $0.canBe(code) }
  }
}
