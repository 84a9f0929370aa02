/// Some records of a table, one behind the other: their text in UTF-8 with one byte between fields, and where each ends.
struct RecordBlock: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  private var records: [Header] = []

  private struct Header {
    let line: Int
    /// Where its text begins, and its first field among `ends`.
    let start, first: Int
    var uncounted = 0
    var fault: CSVRecord.Fault?
  }

  /// How much text is worth a block, in bytes.
  let size: Int

  static let size = 1 << 16
  /// What stands behind each field.
  private static let gap: UInt8 = 0
  /// How many fields of a record are kept; the others are only counted.
  private static let most = 1 << 14

  init(_ size: Int) {
    self.size = size
    bytes.reserveCapacity(size + Self.most)
    ends.reserveCapacity(size / 8)
    records.reserveCapacity(size / 32)
  }

  var isEmpty: Bool { records.isEmpty }
  var isFull: Bool { bytes.count >= size }

  /// Each record in turn; only good within the closure.
  func forEachRecord(_ body: (CSVRecord) throws -> Void) rethrows {
    try bytes.withUnsafeBufferPointer { bytes in
      try ends.withUnsafeBufferPointer { ends in
        for (place, header) in records.enumerated() {
          let last = place + 1 < records.count ? records[place + 1].first : ends.count
          try body(
            CSVRecord(
              line: header.line, fault: header.fault, count: last - header.first + header.uncounted, bytes: bytes,
              ends: UnsafeBufferPointer(rebasing: ends[header.first..<last]), start: header.start))
        }
      }
    }
  }
}

/// How a block is written.
extension RecordBlock {
  mutating func begin(at line: Int) { records.append(Header(line: line, start: bytes.count, first: ends.count)) }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>.SubSequence) {
    let last = records.count - 1
    let header = records[last]
    let field = header.first < ends.count ? Int(ends[ends.count - 1]) + 1 : header.start
    guard bytes.count - field + more.count <= CSVRecord.limit, bytes.count - header.start < 16 * CSVRecord.limit else {
      records[last].fault = .fieldTooLong
      return
    }
    bytes += more
  }

  mutating func endField() {
    let last = records.count - 1
    guard ends.count - records[last].first < Self.most else {
      records[last].uncounted += 1
      return
    }
    ends.append(Int32(truncatingIfNeeded: bytes.count))
    bytes.append(Self.gap)
  }

  mutating func fault(_ fault: CSVRecord.Fault) { records[records.count - 1].fault = fault }

  mutating func removeLast() {
    guard let last = records.popLast() else { return }
    bytes.removeSubrange(last.start...)
    ends.removeSubrange(last.first...)
  }

  /// A whole record at once, where it lies in the bytes and no quote opens a field; else nothing.
  ///
  /// - Parameter start: where the record begins.
  /// - Returns: where the newline stands that ends it.
  mutating func appendLine(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, at line: Int, _ signs: MarkedBytes.Signs
  ) -> Int? {
    let (first, shift) = (ends.count, self.bytes.count - start)
    var marked = MarkedBytes(
      UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, start + Self.most)]), from: start, signs)
    var end: Int?
    search: while end == nil, let place = marked.next() {
      switch bytes[place] {
      case signs.separator: ends.append(Int32(truncatingIfNeeded: place + shift))
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): end = place
      default: if place == start || bytes[place - 1] == signs.separator { break search }
      }
    }
    guard let end else {
      ends.removeSubrange(first...)
      return nil
    }
    records.append(Header(line: line, start: self.bytes.count, first: first))
    // With the newline in the place of a gap.
    self.bytes += UnsafeBufferPointer(rebasing: bytes[start...end])
    ends.append(Int32(truncatingIfNeeded: self.bytes.count - 1))
    return end
  }
}
