/// The spaces that French typography asks for.
public enum Typography {
  /// No-break space: before a colon, a per cent or euro sign, and inside « ».
  public static let noBreak: Character = "\u{A0}"
  /// Narrow no-break space: before ; ! and ?.
  public static let narrow: Character = "\u{202F}"

  /// Whether a character is one of the two.
  public static func isNoBreak(_ character: Character) -> Bool { character == noBreak || character == narrow }

  /// `text` with the plain spaces around French punctuation made non-breaking.
  public static func french(_ text: String) -> String {
    let characters = Array(text)
    return String(
      characters.indices.map { index in
        guard characters[index] == " " else { return characters[index] }
        return space(after: index > 0 ? characters[index - 1] : nil, before: characters.dropFirst(index + 1).first)
      })
  }

  private static func space(after left: Character?, before right: Character?) -> Character {
    switch right {
    case ";", "!", "?": narrow
    case ":", "»", "%", "€": noBreak
    default: left == "«" ? noBreak : " "
    }
  }
}
