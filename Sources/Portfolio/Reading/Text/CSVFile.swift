/// A table in a file: how it is written, and its records.
struct CSVFile {
  let source: ByteSource
  let encoding: TextEncoding
  let separator: UInt8
  /// Trimmed; never empty.
  let headers: [String]
  private let hasQuotes: Bool
  private let isDeclared: Bool

  /// How much is looked at before the whole is read, in bytes.
  private static let sample = 1 << 18

  /// - Parameter separator: found in the first lines where it is not known.
  /// - Throws: `ImportFault` where it is no text or there is nothing in it.
  init(_ source: ByteSource, separator known: UInt8? = nil) throws {
    self.source = source
    encoding = try EncodingSurvey.encoding(of: source)
    var transcoder = Transcoder(encoding)
    let beginning = try source.beginning(Self.sample) { try transcoder.text($0) }
    let declared = known == nil ? Separator.declared(beginning) : nil
    isDeclared = declared != nil
    separator = known ?? declared ?? Separator.find(beginning)
    // Accounting exports have none: a label may begin with a quote.
    hasQuotes = known != nil || !FECLayout.begins(beginning)
    headers = try Self.header(beginning, CSVScanner(separator: separator, hasQuotes: hasQuotes), isDeclared)
  }

  private static func header(_ beginning: [UInt8], _ scanner: CSVScanner, _ isDeclared: Bool) throws -> [String] {
    var scanner = scanner
    var rows: [[String]] = []
    func note(_ record: CSVRecord) throws {
      if record.isBlank || !rows.isEmpty || (isDeclared && record.line == 1) { return }
      if record.fault != nil { throw ImportFault.brokenHeader(line: record.line) }
      rows.append(record.texts)
    }
    try scanner.scan(beginning, note)
    if rows.isEmpty {
      if beginning.count >= Self.sample { throw ImportFault.brokenHeader(line: 1) }
      try scanner.finish(note)
    }
    guard let headers = rows.first else { throw ImportFault.empty }
    return headers
  }

  /// Every record below the header that is not blank.
  ///
  /// - Throws: what `body` throws; `ImportFault.openQuote` where quotes never close: nothing after them can be told apart.
  func forEachRecord(_ body: (CSVRecord) throws -> Void) throws {
    var transcoder = Transcoder(encoding)
    var scanner = CSVScanner(separator: separator, hasQuotes: hasQuotes)
    var isBelowHeader = false
    let isDeclared = isDeclared
    func take(_ record: CSVRecord) throws {
      if record.isBlank || (isDeclared && record.line == 1) { return }
      guard isBelowHeader else {
        isBelowHeader = true
        return
      }
      if record.fault == .openQuote { throw ImportFault.openQuote(line: record.line) }
      try body(record)
    }
    try source.forEachChunk { try scanner.scan(transcoder.text($0), take) }
    try scanner.finish(take)
  }
}

extension CSVFile {
  private struct Enough: Error {}

  /// The first records, as far as they are whole.
  func beginning(_ count: Int) throws -> [[String]] {
    var rows: [[String]] = []
    do {
      try forEachRecord { record in
        if record.fault == nil { rows.append(record.texts) }
        if rows.count == count { throw Enough() }
      }
    } catch is Enough {}
    return rows
  }
}
