/// A table in a file: how it is written, and its records.
struct CSVFile {
  let source: ByteSource
  let encoding: TextEncoding
  let separator: UInt8
  /// Trimmed; never empty.
  let headers: [String]
  /// What stands in the lines above the header.
  let titles: [String]
  /// How many there are, about, by those of its beginning: a little more where all are alike, and at most a million, as
  /// nobody knows whether the rest is.
  let expectedLines: Int
  /// On which the header begins.
  private let headerLine: Int
  private let hasQuotes: Bool

  /// How much is looked at before the whole is read, in bytes.
  static let sample = 1 << 17
  private static let mostExpected = 0x1p20 - 1

  /// Whether other cores are worth the way to them: from a megabyte on.
  static func isWorthSharing(_ source: ByteSource) -> Bool { source.size > 1 << 20 }

  /// - Parameter separator: found in the first lines where it is not known.
  /// - Throws: `ImportFault` where it is no text or there is nothing in it.
  init(_ source: ByteSource, separator known: UInt8? = nil) throws {
    let encoding = try EncodingSurvey.encoding(of: source)
    try self.init(source, encoding, source.beginning(Self.sample), separator: known)
  }

  /// - Parameter first: its first bytes, `sample` or all of them.
  init(_ source: ByteSource, _ encoding: TextEncoding, _ first: [UInt8], separator known: UInt8? = nil) throws {
    self.source = source
    self.encoding = encoding
    var transcoder = Transcoder(encoding)
    let beginning = try transcoder.text(first)
    let lines = beginning.count { $0 == UInt8(ascii: "\n") }
    let expected = 1.02 * Double(source.size) / Double(max(1, first.count)) * Double(lines)
    expectedLines = Int(min(expected, Self.mostExpected)) + 1
    let declared = known == nil ? Separator.declared(beginning) : nil
    separator = try known ?? declared ?? Separator.find(beginning)
    // Accounting exports have none: a label may begin with a quote.
    hasQuotes = known != nil || !FECLayout.begins(beginning)
    let most = known == nil ? HeaderSearch.most + 1 : 1
    let rows = try Self.firstRows(
      beginning, separator, hasQuotes, declared != nil, most: most, isWhole: first.count < Self.sample)
    let place = HeaderSearch.place(rows.map(\.cells))
    (headers, headerLine) = (rows[place].cells, rows[place].line)
    titles = rows.prefix(place).map { $0.cells.filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// At least one, blank lines left out.
  private static func firstRows(
    _ beginning: [UInt8], _ separator: UInt8, _ hasQuotes: Bool, _ isDeclared: Bool, most: Int, isWhole: Bool
  ) throws -> [(line: Int, cells: [String])] {
    var rows: [(line: Int, cells: [String])] = []
    try CSVScanner.forEachRecord(in: beginning, separator: separator, hasQuotes: hasQuotes, isWhole: isWhole) {
      record in
      if record.isBlank || (isDeclared && record.line == 1) { return true }
      if record.fault != nil, rows.isEmpty { throw ImportFault.brokenHeader(line: record.line) }
      if record.fault == nil { rows.append((record.line, record.texts)) }
      return record.fault == nil && rows.count < most
    }
    if rows.isEmpty { throw isWhole ? ImportFault.empty : .brokenHeader(line: 1) }
    return rows
  }

  /// Every record below the header that is not blank, in the order of the file.
  ///
  /// - Throws: what `body` throws, and `ImportFault.openQuote`.
  func forEachRecord(_ body: (CSVRecord) throws -> Void) throws {
    try forEachBlock { try $0.forEachRecord(body) }
  }

  /// What `read` makes of each part of the file, on several cores, then taken in the order of the file.
  ///
  /// - Throws: what the closures throw.
  func forEachPart<Part: Sendable>(
    _ read: @escaping @Sendable (Records) throws -> Part, _ take: (Part) throws -> Void
  ) throws {
    var pipeline = Pipeline<Part>(isShared: Self.isWorthSharing(source))
    try forEachBlock { records in try pipeline.add({ try read(records) }, take) }
    try pipeline.finish(take)
  }

  private func forEachBlock(of block: Int = RecordBlock.size, _ body: (Records) throws -> Void) throws {
    var transcoder = Transcoder(encoding)
    var scanner = CSVScanner(separator: separator, hasQuotes: hasQuotes, block: block)
    func pass(_ block: RecordBlock) throws { try body(Records(block, below: headerLine)) }
    try source.forEachChunk { try scanner.scan(transcoder.text($0), pass) }
    try scanner.scan(transcoder.finish(), pass)
    try scanner.finish(pass)
  }
}

extension CSVFile {
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
      try forEachBlock(of: CSVScanner.glance) { records in
        try records.forEachRecord { record in
          guard record.fault == nil else { return }
          try body(record)
          count += 1
          if count == most { throw Enough() }
        }
      }
    } catch is Enough {}
  }
}
