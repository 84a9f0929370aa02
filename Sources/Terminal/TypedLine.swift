/// A line as it is typed on a terminal that can only go on or step back within a row. What changes it gives the text that
/// shows the change.
struct TypedLine {
  private let prompt: String
  private let width: Int
  private var bytes: [UInt8] = []

  init(prompt: String, width: Int) {
    self.prompt = prompt
    self.width = width
  }

  var isEmpty: Bool { bytes.isEmpty }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The line to be shown anew.
  var again: String { prompt + text }

  /// Bytes that are no UTF-8 show as U+FFFD, as they do where the line is edited.
  var input: LineInput { bytes.count > LineSplitter.limit ? .tooLong : .line(text) }

  mutating func append(_ text: String) -> String {
    bytes += text.utf8
    return text
  }

  /// Control characters but tabs are left out; the bytes of a letter are shown as they come.
  mutating func append(byte: UInt8) -> String {
    guard byte >= 0x20 || byte == 0x09, bytes.count <= LineSplitter.limit else { return "" }
    if bytes.last == 0xC2, (0x80...0x9F).contains(byte) {
      bytes.removeLast()
      return ""
    }
    bytes.append(byte)
    return byte < 0x80 ? String(UnicodeScalar(byte)) : shown
  }

  /// The letter at the end, once all of it is there.
  private var shown: String {
    let start = bytes.lastIndex { $0 < 0x80 || $0 >= 0xC0 } ?? 0
    return String(validating: bytes[start...], as: UTF8.self) ?? ""
  }

  mutating func eraseCharacter() -> String { replace(with: String(text.dropLast())) }

  mutating func eraseWord() -> String {
    let withoutSpaces = text.reversed().drop { $0.isWhitespace }
    return replace(with: String(withoutSpaces.drop { !$0.isWhitespace }.reversed()))
  }

  mutating func eraseAll() -> String { replace(with: "") }

  private mutating func replace(with rest: String) -> String {
    let erased = text.dropFirst(rest.count)
    let (old, columns) = (displayWidth(prompt) + displayWidth(text), displayWidth(erased))
    bytes = Array(rest.utf8)
    let isInRow =
      !erased.contains { $0.isNewline || $0 == "\t" } && !rest.contains { $0.isNewline || $0 == "\t" }
      && old < width
    guard isInRow else { return erased.isEmpty ? "" : "\n" + again }
    return String(repeating: "\u{8} \u{8}", count: columns)
  }
}
