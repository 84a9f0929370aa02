import Language

/// One line per client.
struct ClientsReader {
  private let line: LineReader
  private let name: Int
  /// The columns of the other fields, in the order of the fields: the margin needs the revenue.
  private let fields: [(field: Field, column: Int)]
  private let labels: [(attribute: String, column: Int)]

  static func read(_ file: CSVFile, _ columns: Columns, _ options: ImportOptions) throws -> Import {
    try file.read(columns, options) { formats, survey in
      try read(file, columns, ClientsReader(columns, formats, options), &survey)
    }
  }

  private static func read(
    _ file: CSVFile, _ columns: Columns, _ reader: ClientsReader, _ survey: inout FormatSurvey
  ) throws -> Import {
    var (tally, ledger, totals) = (Tally(), ClientLedger(), TotalLines())
    try file.forEachRecord { record in
      survey.note(record)
      do throws(Reason) {
        guard let client = try reader.client(record) else {
          try totals.refuse(reader.line.firstText(record), reader.readableAmount(record))
          throw .blank(.name)
        }
        try totals.pass(client)
        tally.accept(client.revenue)
        ledger.add(client, reader.labels(record))
      } catch {
        let amount = reader.readableAmount(record)
        totals.passRejected(error.isTotal ? nil : amount)
        tally.reject(record.line, error, amount: amount)
      }
    }
    try tally.refuseNothing()
    var result = Import(file, columns, tally)
    (result.clients, result.merged) = (ledger.clients, ledger.merged)
    return result
  }

  private init(_ columns: Columns, _ formats: [ColumnFormat], _ options: ImportOptions) throws {
    line = LineReader(columns, formats, options)
    name = try columns.place(of: .name)
    let labelled = [Field.segment, .region, .size]
    fields = Field.of(.clients).filter { $0 != .name && !labelled.contains($0) }
      .compactMap { field in columns.places[field].map { (field, $0) } }
    labels =
      labelled.compactMap { field in columns.places[field].map { (field.rawValue, $0) } }
      + columns.attributes.map { ($0.name, $0.column) }
  }

  private func readableAmount(_ record: CSVRecord) -> Amount? {
    guard record.fault == nil, record.count == line.headers.count else { return nil }
    return fields.first { $0.field == .revenue }.flatMap { try? line.amount(at: $0.column, record) }
  }

  /// Nil where the line has no name.
  private func client(_ record: CSVRecord) throws(Reason) -> Client? {
    try line.check(record)
    guard let name = line.text(at: name, record) else { return nil }
    var client = Client(name: name)
    for (field, column) in fields { try read(field, at: column, record, into: &client) }
    return client
  }

  private func labels(_ record: CSVRecord) -> [(attribute: String, text: String)] {
    labels.compactMap { attribute, column in line.text(at: column, record).map { (attribute, $0) } }
  }

  private func read(_ field: Field, at column: Int, _ record: CSVRecord, into client: inout Client) throws(Reason) {
    switch field {
    case .id: client.id = line.text(at: column, record)
    case .revenue: client.revenue = try line.amount(at: column, record)
    case .cost: client.cost = try line.amount(at: column, record)
    case .margin: client.margin = try line.margin(of: client.revenue, at: column, record)
    case .costToServe: client.costToServe = try line.amount(at: column, record)
    case .potential: client.potential = try line.amount(at: column, record)
    case .standard: client.isStandard = try line.yesNo(at: column, record)
    case .since: client.since = try line.day(at: column, record)
    case .hours: client.hours = try line.number(field, at: column, record)
    case .orders: client.orders = try line.number(field, at: column, record)
    case .daysLate: client.daysLate = try line.number(field, at: column, record)
    case .negotiation: client.negotiation = try line.number(field, at: column, record)
    case .changes: client.changes = try line.number(field, at: column, record)
    case .support: client.support = try line.number(field, at: column, record)
    case .decision: client.decision = try line.number(field, at: column, record)
    case .ease: client.ease = try line.number(field, at: column, record)
    case .referrals: client.referrals = try line.number(field, at: column, record)
    case .reputation: client.reputation = try line.number(field, at: column, record)
    case .name, .segment, .region, .size, .client, .date, .due, .paid, .amount, .currency, .status: break
    }
  }
}
