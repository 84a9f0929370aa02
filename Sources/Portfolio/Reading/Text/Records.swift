/// Some records of a table, without its header and what stands above it.
struct Records: Sendable {
  private let block: RecordBlock
  /// The line on which the header begins.
  private let header: Int

  init(_ block: RecordBlock, below header: Int) {
    self.block = block
    self.header = header
  }

  /// Every one that is not blank.
  ///
  /// - Throws: what `body` throws; `ImportFault.openQuote` where quotes never close: nothing after them can be told apart.
  func forEachRecord(_ body: (CSVRecord) throws -> Void) throws {
    try block.forEachRecord { record in
      if record.line <= header || record.isBlank { return }
      if record.fault == .openQuote { throw ImportFault.openQuote(line: record.line) }
      try body(record)
    }
  }
}
