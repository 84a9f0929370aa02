import Language

extension HeaderKey {
  /// How little a header is to be trusted beside others.
  enum Doubt: Int {
    /// An amount that is said to be without tax.
    case certain
    case none
    /// In parentheses stands what nobody knows, or the tax is in it.
    case unexplained
    /// It says that it is another thing, such as last year's.
    case another
  }

  static func doubt(_ header: String, of form: Field.Form) -> Doubt {
    let words = plainWords(header)
    let isPast = zip(words, words.dropFirst()).contains { $0 == "n" && $1.first?.isNumber == true }
    if isPast || words.dropFirst().contains(where: (form == .text ? codes : asides).contains) { return .another }
    if form == .amount, let key = withoutTax(header).first { return key.hasSuffix("ttc") ? .unexplained : .certain }
    guard let open = header.firstIndex(where: { "([".contains($0) }) else { return .none }
    let inside = self.words(String(header[open...]))
    return inside.allSatisfy(isKnown) ? .none : .unexplained
  }

  private static func isKnown(_ word: Substring) -> Bool {
    isUnit(word) || endingYear(word) > 0 || TimeUnit(String(word)) != nil || taxedWords[String(word).folded] != nil
      || taxes.contains(String(word).folded)
      || ["n", "%", "actual", "reel", "this", "year", "in", "en"].contains(String(word).folded)
  }

  private static let asides = others.union([
    "previous", "prior", "last", "precedent", "precedente", "dernier", "derniere", "passe", "passee", "rank", "rang",
    "max", "maximum", "cible",
  ])
  private static let codes: Set = ["code", "id", "identifiant", "ref", "reference", "number", "numero"]
}
