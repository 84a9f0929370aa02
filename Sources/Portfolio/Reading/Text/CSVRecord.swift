import Language

/// One line of a table, which may stretch over several lines of the file: its fields in UTF-8, without their quotes.
/// Only good within the closure that is given it.
struct CSVRecord {
  /// The line of the file on which it begins, from 1.
  let line: Int
  let fault: Fault?
  /// How many fields the record has, kept or not.
  let count: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private let ends: UnsafeBufferPointer<Int32>
  private let start: Int

  enum Fault: Hashable {
    case fieldTooLong
    /// Text between a closing quote and the next separator.
    case strayQuote
    /// The file ends within quotes.
    case openQuote
  }

  /// The longest field, in bytes.
  static let limit = 1 << 20

  /// - Parameters:
  ///   - ends: where in `bytes` each field ends, one byte before the next one begins.
  ///   - start: where the first one begins.
  init(
    line: Int, fault: Fault?, count: Int, bytes: UnsafeBufferPointer<UInt8>, ends: UnsafeBufferPointer<Int32>,
    start: Int
  ) {
    (self.line, self.fault, self.count) = (line, fault, count)
    (self.bytes, self.ends, self.start) = (bytes, ends, start)
  }

  /// A field's UTF-8.
  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[(index == 0 ? start : Int(ends[index - 1]) + 1)..<Int(ends[index])])
  }

  func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  var texts: [String] { ends.indices.map { text($0).trimmed } }

  /// Nothing but separators and white space.
  var isBlank: Bool { fault == nil && ends.indices.allSatisfy { self[$0].allSatisfy { $0 == 0x20 || $0 == 0x09 } } }
}
