/// Numbers as RFC 8259, section 6, writes them: `-0.5e+3`, never `01`, `.5`, `1.` or `+1`.
enum NumberGrammar {
  static func matches(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = rest.prefix(while: isDigit)
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      guard takeDigits(&rest) else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      if let sign = rest.dropFirst().first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest.removeFirst()
      }
      guard takeDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  /// An integer or a number; nil where the text is not a number or is too large for a `Double`.
  static func value(of text: String) -> JSON? {
    guard let first = text.utf8.first, isDigit(first) || first == UInt8(ascii: "-"), matches(text) else { return nil }
    if let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else { return nil }
    return .number(number)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Takes the mark in front and the digits behind it, of which there must be one.
  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Bool {
    let digits = rest.dropFirst().prefix(while: isDigit)
    rest = rest[digits.endIndex...]
    return !digits.isEmpty
  }
}
