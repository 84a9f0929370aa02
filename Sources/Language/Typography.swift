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
    let all = text.unicodeScalars
    var made = String.UnicodeScalarView()
    var left: Unicode.Scalar?
    for place in all.indices {
      let scalar = all[place]
      made.append(scalar == " " ? space(after: left, before: all[all.index(after: place)...].first) : scalar)
      left = scalar
    }
    return String(made)
  }

  private static func space(after left: Unicode.Scalar?, before right: Unicode.Scalar?) -> Unicode.Scalar {
    switch right {
    case ";", "!", "?": "\u{202F}"
    case ":", "»", "%", "€": "\u{A0}"
    default: left == "«" ? "\u{A0}" : " "
    }
  }
}
