/// How a file's bytes stand for text.
public enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case windows1252 = "Windows-1252"
  /// Letters of the second among those of the first, as where two exports were put together or a letter was cut.
  case mixed = "UTF-8 + Windows-1252"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// Of a file that begins so, by its mark or by where its zeros stand; nil where it is one byte per ASCII letter.
  static func utf16(_ beginning: [UInt8]) -> TextEncoding? {
    if beginning.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if beginning.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = beginning.prefix(1 << 12)
    let zeros = sample.enumerated().filter { $1 == 0 }.map(\.offset)
    let odd = zeros.count { $0 % 2 == 1 }
    guard zeros.count * 4 > sample.count, sample.count > 3 else { return nil }
    if odd == zeros.count { return .utf16LittleEndian }
    return odd == 0 ? .utf16BigEndian : nil
  }
}
