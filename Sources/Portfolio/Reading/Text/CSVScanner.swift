/// Cuts UTF-8 into records as RFC 4180 has them, and as files are: CR, LF or CRLF at the end of a line, quotes with
/// separators, newlines and doubled quotes inside. Chunks may end anywhere.
struct CSVScanner {
  private let hasQuotes: Bool
  private let signs: MarkedBytes.Signs
  private var block: RecordBlock
  private var place = Place.fieldStart
  private var line = 1
  private var isAfterReturn = false
  private var isWithinRecord = false

  private enum Place { case fieldStart, plain, quoted, quoteInQuotes }

  // Worked out where they are used: a constant of a type is looked up at each byte.
  private static var quote: UInt8 { UInt8(ascii: "\"") }
  private static var newline: UInt8 { UInt8(ascii: "\n") }
  private static var carriage: UInt8 { UInt8(ascii: "\r") }

  /// A size of blocks for those who want the first records only.
  static let glance = 1 << 12

  /// - Parameters:
  ///   - hasQuotes: false where a quote is a letter like any other.
  ///   - block: how much text is handed over at once, in bytes.
  init(separator: UInt8, hasQuotes: Bool = true, block: Int) {
    self.hasQuotes = hasQuotes
    signs = MarkedBytes.Signs(separator: separator, hasQuotes: hasQuotes)
    self.block = RecordBlock(block)
  }

  mutating func scan(_ chunk: [UInt8], _ body: (RecordBlock) throws -> Void) rethrows {
    try chunk.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        if !takeLine(bytes, &index) { step(bytes, &index) }
        if block.isFull, !isWithinRecord { try hand(body) }
      }
    }
  }

  /// What is left, with the last record where no newline ends it.
  ///
  /// - Parameter isWhole: false leaves that record out.
  mutating func finish(isWhole: Bool = true, _ body: (RecordBlock) throws -> Void) rethrows {
    if isWithinRecord {
      if isWhole { endLastRecord() } else { block.removeLast() }
    }
    if !block.isEmpty { try hand(body) }
  }

  private mutating func endLastRecord() {
    if place == .quoted { block.fault(.openQuote) }
    endRecord()
  }

  private mutating func hand(_ body: (RecordBlock) throws -> Void) rethrows {
    let full = block
    block = RecordBlock(full.size)
    try body(full)
  }

  /// A whole record at once, as nearly all can be taken; else false.
  private mutating func takeLine(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    if isWithinRecord { return false }
    if isAfterReturn {
      isAfterReturn = false
      if bytes[index] == Self.newline {
        index += 1
        return true
      }
    }
    guard let end = block.appendLine(bytes, from: index, at: line, signs) else { return false }
    isAfterReturn = bytes[end] == Self.carriage
    line += 1
    index = end + 1
    return true
  }

  private mutating func step(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    let byte = bytes[index]
    if isAfterReturn {
      isAfterReturn = false
      if byte == Self.newline {
        if place == .quoted { block.append(bytes[index...index]) }
        index += 1
        return
      }
    }
    if place == .quoted { return takeQuoted(bytes, &index) }
    switch byte {
    case signs.separator:
      beginIfNeeded()
      block.endField()
      place = .fieldStart
      index += 1
    case Self.newline, Self.carriage:
      beginIfNeeded()
      isAfterReturn = byte == Self.carriage
      index += 1
      line += 1
      endRecord()
    case Self.quote where hasQuotes && place != .plain:
      beginIfNeeded()
      if place == .quoteInQuotes { block.append(bytes[index...index]) }
      place = .quoted
      index += 1
    default: takePlain(bytes, &index)
    }
  }

  private mutating func takePlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    beginIfNeeded()
    if place == .quoteInQuotes { block.fault(.strayQuote) }
    place = .plain
    let start = index
    while index < bytes.count, bytes[index] != signs.separator, bytes[index] != Self.newline,
      bytes[index] != Self.carriage
    {
      index += 1
    }
    block.append(bytes[start..<index])
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
    block.append(bytes[start..<index])
    guard index < bytes.count else { return }
    place = .quoteInQuotes
    index += 1
  }

  private mutating func beginIfNeeded() {
    guard !isWithinRecord else { return }
    isWithinRecord = true
    block.begin(at: line)
  }

  private mutating func endRecord() {
    block.endField()
    (isWithinRecord, place) = (false, .fieldStart)
  }
}

extension CSVScanner {
  /// The records of some bytes, as long as the closure asks for more.
  ///
  /// - Parameter isWhole: false leaves a record out that no newline ends.
  static func forEachRecord(
    in bytes: [UInt8], separator: UInt8, hasQuotes: Bool = true, isWhole: Bool, _ body: (CSVRecord) throws -> Bool
  ) throws {
    var scanner = CSVScanner(separator: separator, hasQuotes: hasQuotes, block: glance)
    func pass(_ block: RecordBlock) throws {
      try block.forEachRecord { if try !body($0) { throw Enough() } }
    }
    do {
      try scanner.scan(bytes, pass)
      try scanner.finish(isWhole: isWhole, pass)
    } catch is Enough {}
  }
}
