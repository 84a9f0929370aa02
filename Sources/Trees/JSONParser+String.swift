extension JSONParser {
  /// The text in quotes; the opening quote is in front.
  mutating func string() throws(Fault) -> String {
    let opening = mark
    position += 1
    var text: [UInt8] = []
    var start = position
    while true {
      switch next {
      case UInt8(ascii: "\""):
        text += bytes[start..<position]
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[start..<position]
        text += String(try escape()).utf8
        start = position
      case 0, UInt8(ascii: "\n"), UInt8(ascii: "\r"): throw fault(.unclosedString, at: opening)
      case ..<0x20: throw fault(.controlCharacter(Unicode.Scalar(next)))
      case 0x80..<0xC0:
        continuations += 1
        position += 1
      default: position += 1
      }
    }
  }

  private mutating func escape() throws(Fault) -> Unicode.Scalar {
    let letter = position + 1 < bytes.count ? bytes[position + 1] : 0
    let scalar: Unicode.Scalar
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(letter)
    case UInt8(ascii: "b"): scalar = "\u{08}"
    case UInt8(ascii: "f"): scalar = "\u{0C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw fault(.unknownEscape(excerpt(2)))
    }
    position += 2
    return scalar
  }

  private mutating func unicodeEscape() throws(Fault) -> Unicode.Scalar {
    guard let unit = codeUnit(at: position) else { throw fault(.unknownEscape(excerpt(6))) }
    if let scalar = Unicode.Scalar(unit) {
      position += 6
      return scalar
    }
    guard let low = codeUnit(at: position + 6), UTF16.isLeadSurrogate(unit), UTF16.isTrailSurrogate(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    else { throw fault(.loneSurrogate(excerpt(6))) }
    position += 12
    return scalar
  }

  /// The number in `\uXXXX`.
  private func codeUnit(at place: Int) -> UInt16? {
    let escape = bytes[min(place, bytes.count)...].prefix(6)
    guard escape.count == 6, escape.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    let digits = String(decoding: escape.dropFirst(2), as: UTF8.self)
    return digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
  }

  /// What is in front, up to a number of characters, no further than the line or the closing quote.
  private func excerpt(_ count: Int) -> String {
    let text = String(decoding: bytes[position...].prefix(4 * count), as: UTF8.self).unicodeScalars
    return String(String.UnicodeScalarView(text.prefix(count).prefix { $0 >= " " }))
  }
}
