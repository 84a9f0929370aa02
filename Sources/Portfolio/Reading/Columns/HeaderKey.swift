import Language

/// Headers as people write them, made comparable.
enum HeaderKey {
  /// The header itself, then without what stands in parentheses, a year or a currency at its end, and what it says of tax.
  static func spellings(_ header: String) -> [String] {
    let bare = withoutParentheses(header)
    let all = [header] + (bare == header ? [] : [bare]) + [withoutUnit(bare)].compactMap(\.self)
    let keys = all.map(key).filter { !$0.isEmpty }
    let plain = withoutUnits(bare)
    let more = [key(plain)] + withoutTax(plain)
    return more.reduce(into: keys) { keys, key in if !key.isEmpty, !keys.contains(key) { keys.append(key) } }
  }

  /// Its words in small letters, without accents and signs.
  static func plainWords(_ header: String) -> [String] {
    header.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Without years and currencies, wherever they stand: `CA 2025 HT`, `CA en €`.
  private static func withoutUnits(_ header: String) -> String {
    let words = header.split(separator: " ").filter { !isUnit($0) }.map { endingYear($0) > 0 ? $0.dropLast(4) : $0 }
      .filter { !$0.isEmpty }
    return (["en", "in"].contains(words.last) ? words.dropLast() : words).joined(separator: " ")
  }

  static func isUnit(_ word: Substring) -> Bool {
    multiple(word) != nil || ["€", "$", "£", "euros"].contains(word) || known.contains(String(word))
  }

  private static func withoutParentheses(_ header: String) -> String {
    var (text, rest) = ("", header[...])
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      text += rest[..<open]
      let end = rest[open...].firstIndex(of: rest[open] == "(" ? ")" : "]")
      text += end == nil ? rest[open...open] : " "
      rest = rest[rest.index(after: end ?? open)...]
    }
    return text + rest
  }

  /// Nil where it does not end in a year (N is this one) or a currency, with a space before it or none.
  private static func withoutUnit(_ header: String) -> String? {
    let text = header.trimmed
    let words = text.split(separator: " ")
    if words.count > 1, words.last == "N" { return String(text.dropLast()) }
    if words.last.map(endingYear) ?? 0 > 0 { return String(text.dropLast(4)) }
    let code = text.suffix(3).utf8
    if code.count == 3, code.allSatisfy({ (0x41...0x5A).contains($0) }) { return String(text.dropLast(3)) }
    return text.last.map { "€$£".contains($0) } == true ? String(text.dropLast()) : nil
  }

  /// The year of this century in which its last word with one ends; 0 where there is none.
  static func year(_ header: String) -> Int {
    header.split(separator: " ").reversed().lazy.map(endingYear).first { $0 > 0 } ?? 0
  }

  static func endingYear(_ word: Substring) -> Int {
    let text = word.suffix(4)
    guard text.utf8.count == 4, text.hasPrefix("20"), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return 0
    }
    return Int(text) ?? 0
  }

  /// `Customer #` is a number as `Customer number` is.
  static func key(_ header: String) -> String {
    header.replacing("#", with: "number").folded.filter { $0.isLetter || $0.isNumber }
  }

  /// Whether its figures are rates.
  static func isRate(_ header: String) -> Bool {
    let key = key(header)
    return header.contains("%") || ["taux", "rate", "percent", "pourcent"].contains { key.contains($0) }
  }

  /// Whether its figures are no money of the past, but numbers of things, or what was hoped for.
  static func isNoMoney(_ header: String) -> Bool {
    isRate(header) || isTax(header) || words(header).dropFirst().contains { others.contains(String($0).folded) }
  }

  static func isQuantity(_ header: String) -> Bool { quantities.contains(key(header)) }

  private static let quantities: Set = ["qty", "quantity", "quantite", "qte", "units", "unites"]
  static let others = quantities.union([
    "nb", "nombre", "count", "budget", "prevu", "prevision", "previsionnel", "forecast", "objectif", "target",
  ])

  /// The unit of time that its figures count: minutes in `Temps (min)`; nil where it says none.
  static func time(_ header: String) -> TimeUnit? {
    words(header).lazy.reversed().compactMap { TimeUnit(String($0)) }.first
  }

  /// The currency that a header names: `CA (USD)`, `Revenue $`, `CA (k€)`.
  static func currency(_ header: String) -> Currency? {
    let units = words(header).dropFirst().map { multiple($0) == nil ? String($0) : String($0.dropFirst()) }
    return units.lazy.filter { !["HT", "TTC"].contains($0) && ($0.count == 1 || known.contains($0)) }
      .compactMap { Currency($0) }.first
  }

  /// What its figures count: 1000 in `CA (k€)` and `Revenue (in thousands)`, a million in `CA (M€)`.
  static func scale(_ header: String) -> Double { words(header).dropFirst().lazy.compactMap(multiple).first ?? 1 }

  static func words(_ header: String) -> [Substring] { header.split { " ()[]/-_".contains($0) } }

  private static func multiple(_ word: Substring) -> Double? {
    switch word.lowercased() {
    case "k", "milliers", "thousand", "thousands": return 1000
    case "million", "millions": return 1_000_000
    default: break
    }
    if word.hasSuffix("000"), word.dropLast(3).allSatisfy({ "€$£'’".contains($0) }) { return 1000 }
    let unit = String(word.dropFirst())
    guard ["€", "$", "£"].contains(unit) || known.contains(unit.uppercased()) else { return nil }
    return word.first == "M" ? 1_000_000 : ["k", "K"].contains(word.first) ? 1000 : nil
  }

  private static let known: Set = ["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "JPY", "SEK", "NOK", "DKK", "PLN"]
}
