/// Looks at every byte of a file to say how it stands for text: Windows-1252 only where it is no UTF-8, or hardly any.
struct EncodingSurvey {
  private var utf16: TextEncoding??
  /// Sequences of UTF-8 beyond ASCII, and bytes that belong to none.
  private var (sequences, strays) = (0, 0)
  /// Continuation bytes that are still due, and the range of the next one.
  private var due = 0
  private var range: ClosedRange<UInt8> = 0x80...0xBF
  private var passed = 0
  private var firstZero: Int?
  private var firstUndefined: Int?

  /// - Throws: `ImportFault.notText` with the line, where it is none.
  static func encoding(of source: ByteSource) throws -> TextEncoding {
    var survey = EncodingSurvey()
    try source.forEachChunk { survey.add($0) }
    guard let fault = survey.fault else { return survey.encoding() }
    throw ImportFault.notText(line: try line(of: fault, in: source))
  }

  /// What a beginning looks like.
  static func presumed(_ beginning: [UInt8]) -> TextEncoding {
    var survey = EncodingSurvey()
    survey.add(beginning)
    return survey.encoding(isWhole: false)
  }

  /// The same bytes, which tell at their end whether all of them are as their beginning looked.
  static func confirming(_ encoding: TextEncoding, _ source: ByteSource) -> ByteSource {
    ByteSource(size: source.size) { body in
      var survey = EncodingSurvey()
      try source.forEachChunk { chunk in
        survey.add(chunk)
        try body(chunk)
      }
      if survey.fault != nil || survey.encoding() != encoding { throw OtherEncoding() }
    }
  }

  private static func line(of place: Int, in source: ByteSource) throws -> Int {
    var (line, left) = (1, place)
    try source.forEachChunk { chunk in
      line += chunk.prefix(left).count { $0 == 0x0A }
      left -= min(left, chunk.count)
    }
    return line
  }

  private mutating func add(_ chunk: [UInt8]) {
    let wide = utf16 ?? TextEncoding.utf16(chunk)
    utf16 = .some(wide)
    if wide == nil { chunk.withUnsafeBytes { look(at: $0) } }
    passed += chunk.count
  }

  /// Thirty-two plain letters at once where there are.
  private mutating func look(at bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      if due == 0, index + 32 <= bytes.count, Self.arePlain(bytes, from: index) {
        index += 32
        continue
      }
      look(at: bytes[index], index)
      index += 1
    }
  }

  /// Whether the next thirty-two bytes are from 1 to 127.
  private static func arePlain(_ bytes: UnsafeRawBufferPointer, from index: Int) -> Bool {
    let words = bytes.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
    let high = words | (words &- SIMD4(repeating: 0x0101_0101_0101_0101))
    return high & SIMD4(repeating: 0x8080_8080_8080_8080) == .zero
  }

  private mutating func look(at byte: UInt8, _ index: Int) {
    if byte < 0x80 {
      breakOff()
      if byte == 0, firstZero == nil { firstZero = passed + index }
      return
    }
    if Windows1252.scalar(byte) == nil, firstUndefined == nil { firstUndefined = passed + index }
    if due > 0, range.contains(byte) {
      due -= 1
      range = 0x80...0xBF
      if due == 0 { sequences += 1 }
    } else {
      breakOff()
      begin(byte)
    }
  }

  private mutating func breakOff() {
    if due > 0 { strays += 1 }
    (due, range) = (0, 0x80...0xBF)
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
    default: strays += 1
    }
  }

  /// - Parameter isWhole: else the file may go on, in the middle of a letter too.
  private func encoding(isWhole: Bool = true) -> TextEncoding {
    if let wide = utf16 ?? nil { return wide }
    let strays = strays + (isWhole && due > 0 ? 1 : 0)
    return strays == 0 ? .utf8 : strays < sequences ? .mixed : .windows1252
  }

  /// Where the first byte stands that makes it no text; nil where there is none.
  private var fault: Int? {
    switch encoding() {
    case .utf16LittleEndian, .utf16BigEndian: nil
    case .utf8, .mixed: firstZero
    case .windows1252: firstZero ?? firstUndefined
    }
  }
}

/// Bytes turn out to stand for text in another way than their beginning showed, or for none.
struct OtherEncoding: Error {}
