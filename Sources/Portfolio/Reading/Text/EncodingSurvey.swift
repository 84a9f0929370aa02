/// Looks at every byte of a file to say how it stands for text: Windows-1252 only where it is no UTF-8.
struct EncodingSurvey {
  private var utf16: TextEncoding??
  private var line = 1
  private var isUTF8 = true
  /// Continuation bytes that are still due, and the range of the next one.
  private var due = 0
  private var range: ClosedRange<UInt8> = 0x80...0xBF
  private var lineOfZero: Int?
  private var lineOfUndefined: Int?

  static func encoding(of source: ByteSource) throws -> TextEncoding {
    var survey = EncodingSurvey()
    try source.forEachChunk { survey.add($0) }
    return try survey.result()
  }

  private mutating func add(_ chunk: [UInt8]) {
    let wide = utf16 ?? TextEncoding.utf16(chunk)
    utf16 = .some(wide)
    if wide == nil { chunk.withUnsafeBytes { look(at: $0) } }
  }

  /// Eight plain letters at once where there are.
  private mutating func look(at bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      if due == 0, index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if word & Self.highBits == 0, Self.zeros(word) == 0 {
          line += Self.zeros(word ^ Self.newlines)
          index += 8
          continue
        }
      }
      look(at: bytes[index])
      index += 1
    }
  }

  private static let (highBits, newlines): (UInt64, UInt64) = (0x8080_8080_8080_8080, 0x0A0A_0A0A_0A0A_0A0A)

  /// How many of eight bytes are zero.
  private static func zeros(_ word: UInt64) -> Int {
    8 - (((word & ~highBits) &+ ~highBits | word) & highBits).nonzeroBitCount
  }

  private mutating func look(at byte: UInt8) {
    if byte < 0x80 {
      if due > 0 { (isUTF8, due) = (false, 0) }
      if byte == 0x0A { line += 1 }
      if byte == 0, lineOfZero == nil { lineOfZero = line }
      return
    }
    if Windows1252.scalar(byte) == nil, lineOfUndefined == nil { lineOfUndefined = line }
    if due > 0 {
      if !range.contains(byte) { isUTF8 = false }
      due -= 1
      range = 0x80...0xBF
    } else {
      begin(byte)
    }
  }

  /// The first byte of a sequence, by the table of well-formed ones (Unicode, table 3-7).
  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0xC2...0xDF: due = 1
    case 0xE0: (due, range) = (2, 0xA0...0xBF)
    case 0xED: (due, range) = (2, 0x80...0x9F)
    case 0xE1...0xEF: due = 2
    case 0xF0: (due, range) = (3, 0x90...0xBF)
    case 0xF1...0xF3: due = 3
    case 0xF4: (due, range) = (3, 0x80...0x8F)
    default: isUTF8 = false
    }
  }

  private func result() throws -> TextEncoding {
    if let wide = utf16 ?? nil { return wide }
    if let lineOfZero { throw ImportFault.notText(line: lineOfZero) }
    if isUTF8, due == 0 { return .utf8 }
    if let lineOfUndefined { throw ImportFault.notText(line: lineOfUndefined) }
    return .windows1252
  }
}
