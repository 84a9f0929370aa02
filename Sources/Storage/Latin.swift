/// Latin letters of any kind as ASCII, by their names in Unicode ("LATIN SMALL LETTER E WITH ACUTE").
enum Latin {
  private static let special = ["SHARP": "ss", "ETH": "d", "THORN": "th", "ENG": "ng", "DOTLESS": "i", "LONG": "s"]

  /// One to three lower-case letters or a digit; `nil` for all else.
  static func letters(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      let character = Character(scalar)
      return character.isLetter || character.isNumber ? character.lowercased() : nil
    }
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4, words[0] == "LATIN",
      words[2] == "LETTER" || words[2] == "LIGATURE"
    else { return nil }
    if let letters = special[String(words[3])] { return letters }
    let isPlain = words[3].utf8.count <= 3 && (words.count == 4 || words[4] == "WITH")
    return isPlain ? words[3].lowercased() : nil
  }
}
