import Language

/// One line of a table, which may stretch over several lines of the file: its fields in UTF-8, without their quotes.
struct CSVRecord {
  /// The line of the file on which it begins, from 1.
  var line = 1
  var fault: Fault?
  /// How many fields the record has; beyond `most` they are counted and not kept.
  var count: Int { ends.count + uncounted }
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var uncounted = 0

  enum Fault: Hashable {
    case fieldTooLong
    /// Text between a closing quote and the next separator.
    case strayQuote
    /// The file ends within quotes.
    case openQuote
  }

  /// The longest field, in bytes, and the most that a record holds.
  static let limit = 1 << 20
  private static let most = 1 << 14

  /// A field's UTF-8.
  subscript(index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  var texts: [String] { ends.indices.map { text($0).trimmed } }

  /// Nothing but separators and white space.
  var isBlank: Bool { fault == nil && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  mutating func begin(at line: Int) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    (uncounted, fault, self.line) = (0, nil, line)
  }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>.SubSequence) {
    guard bytes.count - (ends.last ?? 0) + more.count <= Self.limit, bytes.count < 16 * Self.limit else {
      fault = .fieldTooLong
      return
    }
    bytes.append(contentsOf: more)
  }

  mutating func endField() {
    if ends.count < Self.most { ends.append(bytes.count) } else { uncounted += 1 }
  }
}
