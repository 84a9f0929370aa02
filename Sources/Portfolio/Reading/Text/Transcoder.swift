/// Turns a file's bytes into UTF-8, chunk by chunk, without its byte order mark.
struct Transcoder {
  private let encoding: TextEncoding
  private var isFirst = true
  private var oddByte: UInt8?
  private var highSurrogate: UInt32?
  /// What may be the beginning of a letter that the next chunk ends.
  private var unfinished: ArraySlice<UInt8> = []

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// - Throws: `ImportFault.notText` at a zero in UTF-16; elsewhere the survey found it.
  mutating func text(_ chunk: [UInt8]) throws -> [UInt8] {
    defer { isFirst = false }
    switch encoding {
    case .utf8: return unmarked(chunk)
    case .mixed: return mended(unmarked(chunk))
    case .windows1252: return latin(chunk)
    case .utf16LittleEndian, .utf16BigEndian: return try wide(chunk)
    }
  }

  /// What is left at the end of the file.
  func finish() -> [UInt8] { Self.mended(unfinished) }

  private func unmarked(_ chunk: [UInt8]) -> [UInt8] {
    isFirst && chunk.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(chunk.dropFirst(3)) : chunk
  }

  private mutating func mended(_ chunk: [UInt8]) -> [UInt8] {
    let bytes = unfinished + chunk[...]
    unfinished = bytes.suffix(Self.unfinished(bytes))
    return Self.mended(bytes.dropLast(unfinished.count))
  }

  /// How many bytes at the end begin a letter of UTF-8 that goes on.
  private static func unfinished(_ bytes: ArraySlice<UInt8>) -> Int {
    let continuing = bytes.suffix(3).reversed().prefix { $0 & 0xC0 == 0x80 }.count
    guard continuing < min(3, bytes.count) else { return 0 }
    let count = continuing + 1
    let first = bytes[bytes.endIndex - count]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    return length > count ? count : 0
  }

  /// UTF-8 as it stands, and each byte that belongs to none as a letter of Windows-1252.
  private static func mended(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var (text, place, iterator, parser) = ([UInt8](), bytes.startIndex, bytes.makeIterator(), UTF8.ForwardParser())
    text.reserveCapacity(bytes.count + bytes.count / 8)
    while true {
      let start = place
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: return text
      case .valid(let scalar):
        place += scalar.count
        for index in start..<place { text.append(bytes[index]) }
      case .error(let length):
        place += length
        for byte in bytes[start..<place] { append(Windows1252.scalar(byte) ?? 0xFFFD, to: &text) }
      }
    }
  }

  private func latin(_ chunk: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(chunk.count + chunk.count / 8)
    for byte in chunk {
      if byte < 0x80 { text.append(byte) } else { Self.append(Windows1252.scalar(byte) ?? 0xFFFD, to: &text) }
    }
    return text
  }

  private mutating func wide(_ chunk: [UInt8]) throws -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(chunk.count)
    for byte in chunk {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let (high, low) = encoding == .utf16BigEndian ? (first, byte) : (byte, first)
      try add(UInt32(high) << 8 | UInt32(low), to: &text)
    }
    return text
  }

  private mutating func add(_ unit: UInt32, to text: inout [UInt8]) throws {
    if unit == 0 { throw ImportFault.notText(line: nil) }
    if unit == 0xFEFF, isFirst, text.isEmpty { return }
    if let high = highSurrogate {
      highSurrogate = nil
      if (0xDC00...0xDFFF).contains(unit) {
        return Self.append(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &text)
      }
      Self.append(0xFFFD, to: &text)
    }
    switch unit {
    case 0xD800...0xDBFF: highSurrogate = unit
    case 0xDC00...0xDFFF: Self.append(0xFFFD, to: &text)
    default: Self.append(unit, to: &text)
    }
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar), let bytes = UTF8.encode(scalar) else { return }
    text.append(contentsOf: bytes)
  }
}
