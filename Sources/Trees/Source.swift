/// The text of a file that is worth reading: short enough, UTF-8, no NUL. A byte order mark in front is left away.
struct Source {
  let bytes: [UInt8]
  let text: String

  init(_ file: [UInt8], limit: Int) throws(Fault) {
    guard file.count <= limit else { throw Fault(.tooLong(limit: limit)) }
    let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    let text = String(decoding: bytes, as: UTF8.self)
    if let offset = Self.difference(bytes, text) {
      throw Fault(.notUTF8, mark: Self.mark(at: offset, in: bytes))
    }
    if let offset = bytes.firstIndex(of: 0) { throw Fault(.nulByte, mark: Self.mark(at: offset, in: bytes)) }
    self.bytes = bytes
    self.text = text
  }

  /// Where the bytes were repaired on their way to a text: the first that are not UTF-8.
  private static func difference(_ bytes: [UInt8], _ text: String) -> Int? {
    if bytes.count == text.utf8.count, bytes.elementsEqual(text.utf8) { return nil }
    return zip(bytes, text.utf8).enumerated().first { $1.0 != $1.1 }?.offset ?? min(bytes.count, text.utf8.count)
  }

  private static func mark(at offset: Int, in bytes: [UInt8]) -> Mark {
    let before = String(decoding: bytes[..<offset], as: UTF8.self)
    let lines = before.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    return Mark(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
