/// Cuts UTF-8 into records as RFC 4180 has them, and as files are: CR, LF or CRLF at the end of a line, quotes with
/// separators, newlines and doubled quotes inside. Chunks may end anywhere.
struct CSVScanner {
  private let separator: UInt8
  private let hasQuotes: Bool
  private var record = CSVRecord()
  private var place = Place.fieldStart
  private var line = 1
  private var isAfterReturn = false
  private var isWithinRecord = false

  private enum Place { case fieldStart, plain, quoted, quoteInQuotes }

  // Worked out where they are used: a constant of a type is looked up at each byte.
  private static var quote: UInt8 { UInt8(ascii: "\"") }
  private static var newline: UInt8 { UInt8(ascii: "\n") }
  private static var carriage: UInt8 { UInt8(ascii: "\r") }

  /// - Parameter hasQuotes: false where a quote is a letter like any other.
  init(separator: UInt8, hasQuotes: Bool = true) {
    self.separator = separator
    self.hasQuotes = hasQuotes
  }

  mutating func scan(_ chunk: [UInt8], _ body: (CSVRecord) throws -> Void) rethrows {
    try chunk.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count { try step(bytes, &index, body) }
    }
  }

  /// The last record, where no newline ends it.
  mutating func finish(_ body: (CSVRecord) throws -> Void) rethrows {
    guard isWithinRecord else { return }
    if place == .quoted { record.fault = .openQuote }
    try endRecord(body)
  }

  private mutating func step(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ body: (CSVRecord) throws -> Void
  ) rethrows {
    let byte = bytes[index]
    if isAfterReturn {
      isAfterReturn = false
      if byte == Self.newline {
        if place == .quoted { record.append(bytes[index...index]) }
        index += 1
        return
      }
    }
    if place == .quoted { return takeQuoted(bytes, &index) }
    switch byte {
    case separator:
      beginIfNeeded()
      record.endField()
      place = .fieldStart
      index += 1
    case Self.newline, Self.carriage:
      beginIfNeeded()
      isAfterReturn = byte == Self.carriage
      index += 1
      line += 1
      try endRecord(body)
    case Self.quote where hasQuotes && place != .plain:
      beginIfNeeded()
      if place == .quoteInQuotes { record.append(bytes[index...index]) }
      place = .quoted
      index += 1
    default: takePlain(bytes, &index)
    }
  }

  private mutating func takePlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    beginIfNeeded()
    if place == .quoteInQuotes { record.fault = .strayQuote }
    place = .plain
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != Self.newline, bytes[index] != Self.carriage {
      index += 1
    }
    record.append(bytes[start..<index])
  }

  private mutating func takeQuoted(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    let start = index
    while index < bytes.count, bytes[index] != Self.quote {
      let byte = bytes[index]
      index += 1
      if byte == Self.newline { line += 1 }
      if byte == Self.carriage {
        line += 1
        if index < bytes.count, bytes[index] == Self.newline {
          index += 1
        } else {
          isAfterReturn = index == bytes.count
        }
      }
    }
    record.append(bytes[start..<index])
    guard index < bytes.count else { return }
    place = .quoteInQuotes
    index += 1
  }

  private mutating func beginIfNeeded() {
    guard !isWithinRecord else { return }
    isWithinRecord = true
    record.begin(at: line)
  }

  private mutating func endRecord(_ body: (CSVRecord) throws -> Void) rethrows {
    record.endField()
    (isWithinRecord, place) = (false, .fieldStart)
    try body(record)
  }
}
