public import Language

/// What was read from a file.
public struct Import: Sendable {
  public var kind: ImportKind
  public var encoding: TextEncoding
  /// The separator between fields.
  public var separator: Character
  /// What stands in the lines above the header.
  public var titles: [String]
  public var columns: [Column]
  /// The first lines as they stand in the file.
  public var preview: [[String]]
  /// Lines below the header; blank ones are not counted.
  public var lines: Int { accepted + rejected.count }
  public var accepted: Int
  public var acceptedTotal: Amount
  public var rejected: [RejectedLine]
  /// Of the rejected lines whose amount can be read; `unreadable` counts the others.
  public var rejectedTotal: Amount
  public var unreadable: Int
  /// A client called a total, kept because its amount is not the sum of the lines above.
  public var keptTotal: String?
  /// Sales of an accounting export without the account of a client: they are nobody's.
  public var anonymousSales = Amount.zero
  /// In order of first appearance.
  public var clients: Clients
  /// Lines that were added to a client met before.
  public var merged: Int
  public var first: Day?
  public var last: Day?
  /// What the amounts stand for; nil where the file does not say it.
  public var months: Double?
  /// Whether nothing in an accounting export says which invoice was paid.
  public var isUnlettered = false
  /// Whether delays were counted from `ImportOptions.terms`, as the file has no due dates.
  public var assumesTerms = false

  /// A column and what it is read as; an attribute where `field` is nil.
  public struct Column: Hashable, Sendable {
    public let header: String
    public let field: Field?
  }

  public struct RejectedLine: Hashable, Sendable {
    public let line: Int
    public let reason: Reason
  }

  /// - Parameter language: in which the reasons are kept.
  public func portfolio(_ language: Language) -> Portfolio {
    let rejected = rejected.map { Portfolio.Rejection(line: $0.line, reason: $0.reason.message[language]) }
    return Portfolio(clients, accepted: accepted, rejected: rejected, months: months)
  }
}

extension Import {
  init(_ file: CSVFile, _ columns: Columns, _ tally: Tally) {
    kind = columns.kind
    encoding = file.encoding
    titles = file.titles
    separator = Character(Unicode.Scalar(file.separator))
    self.columns = file.headers.indices.map { Column(header: file.headers[$0], field: columns.field(at: $0)) }
    preview = []
    accepted = tally.accepted
    acceptedTotal = tally.acceptedTotal
    rejected = tally.rejected
    rejectedTotal = tally.rejectedTotal
    unreadable = tally.unreadable
    clients = []
    merged = 0
  }

  /// - Throws: `ImportFault` where the file is refused as a whole, and what its source throws.
  public init(_ source: ByteSource, _ options: ImportOptions) throws {
    if CSVFile.isWorthSharing(source) { Cores.prepare() }
    let beginning = try source.beginning(CSVFile.sample)
    let presumed = EncodingSurvey.presumed(beginning)
    do {
      try self.init(CSVFile(EncodingSurvey.confirming(presumed, source), presumed, beginning), options)
    } catch {
      // Perhaps only as the rest is text of another kind.
      let encoding = try EncodingSurvey.encoding(of: source)
      if encoding == presumed, !(error is OtherEncoding) { throw error }
      try self.init(CSVFile(source, encoding, beginning), options)
    }
  }

  private init(_ file: CSVFile, _ options: ImportOptions) throws {
    var columns = try Columns(file.headers, options)
    try columns.replaceMisfits(in: file, options)
    switch columns.kind {
    case .clients: self = try ClientsReader.read(file, columns, options)
    case .invoices: self = try InvoicesReader.read(file, columns, options)
    case .fec: self = try FECReader.read(file, columns, options)
    }
    if let months = options.months { self.months = months }
    preview = try file.beginning(5)
  }
}
