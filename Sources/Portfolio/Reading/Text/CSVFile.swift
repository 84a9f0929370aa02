/// A table in a file: how it is written, and its records.
struct CSVFile {
  let source: ByteSource
  let encoding: TextEncoding
  let separator: UInt8
  /// Trimmed; never empty.
  let headers: [String]
  /// What stands in the lines above the header.
  let titles: [String]
  /// On which the header begins.
  private let headerLine: Int
  private let hasQuotes: Bool

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
    separator = known ?? declared ?? Separator.find(beginning)
    // Accounting exports have none: a label may begin with a quote.
    hasQuotes = known != nil || !FECLayout.begins(beginning)
    let scanner = CSVScanner(separator: separator, hasQuotes: hasQuotes)
    let rows = try Self.firstRows(beginning, scanner, declared != nil, most: known == nil ? HeaderSearch.most + 1 : 1)
    let place = HeaderSearch.place(rows.map(\.cells))
    (headers, headerLine) = (rows[place].cells, rows[place].line)
    titles = rows.prefix(place).map { $0.cells.filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// At least one, blank lines left out.
  private static func firstRows(
    _ beginning: [UInt8], _ scanner: CSVScanner, _ isDeclared: Bool, most: Int
  ) throws -> [(line: Int, cells: [String])] {
    var (scanner, rows, isBroken) = (scanner, [(line: Int, cells: [String])](), false)
    func note(_ record: CSVRecord) throws {
      if record.isBlank || rows.count == most || isBroken || (isDeclared && record.line == 1) { return }
      isBroken = record.fault != nil
      if isBroken, rows.isEmpty { throw ImportFault.brokenHeader(line: record.line) }
      if !isBroken { rows.append((record.line, record.texts)) }
    }
    try scanner.scan(beginning, note)
    if beginning.count < Self.sample { try scanner.finish(note) }
    if rows.isEmpty { throw beginning.count < Self.sample ? ImportFault.empty : .brokenHeader(line: 1) }
    return rows
  }

  /// Every record below the header that is not blank.
  ///
  /// - Throws: what `body` throws; `ImportFault.openQuote` where quotes never close: nothing after them can be told apart.
  func forEachRecord(_ body: (CSVRecord) throws -> Void) throws {
    var transcoder = Transcoder(encoding)
    var scanner = CSVScanner(separator: separator, hasQuotes: hasQuotes)
    let headerLine = headerLine
    func take(_ record: CSVRecord) throws {
      if record.isBlank || record.line <= headerLine { return }
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
    try forEachRecord(upTo: count) { rows.append($0.texts) }
    return rows
  }

  /// The first records that are whole.
  func forEachRecord(upTo most: Int, _ body: (CSVRecord) throws -> Void) throws {
    var count = 0
    do {
      try forEachRecord { record in
        guard record.fault == nil else { return }
        try body(record)
        count += 1
        if count == most { throw Enough() }
      }
    } catch is Enough {}
  }
}
