import Language

/// One line per client.
struct ClientsReader {
  private let line: LineReader

  static func read(_ file: CSVFile, _ columns: Columns, _ options: ImportOptions) throws -> Import {
    let formats = try LineReader.formats(file, columns, options)
    let reader = ClientsReader(line: LineReader(columns: columns, formats: formats, currency: options.currency))
    var (tally, ledger, totals) = (Tally(), ClientLedger(), TotalLines())
    try file.forEachRecord { record in
      do throws(Reason) {
        let client = try reader.client(record)
        try totals.pass(client)
        tally.accept(client.revenue)
        ledger.add(client)
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

  private func readableAmount(_ record: CSVRecord) -> Amount? {
    guard record.fault == nil, record.count == line.columns.headers.count else { return nil }
    return try? line.amount(.revenue, record)
  }

  private func client(_ record: CSVRecord) throws(Reason) -> Client {
    try line.check(record)
    var client = Client(name: try line.name(.name, record))
    client.id = line.text(.id, record)
    client.attributes = attributes(record)
    client.revenue = try line.amount(.revenue, record)
    client.cost = try line.amount(.cost, record)
    client.margin = try line.margin(of: client.revenue, record)
    client.costToServe = try line.amount(.costToServe, record)
    client.potential = try line.amount(.potential, record)
    client.hours = try line.number(.hours, record)
    client.orders = try line.number(.orders, record)
    client.daysLate = try line.number(.daysLate, record)
    client.negotiation = try line.number(.negotiation, record)
    client.changes = try line.number(.changes, record)
    client.support = try line.number(.support, record)
    client.decision = try line.number(.decision, record)
    client.ease = try line.number(.ease, record)
    client.referrals = try line.number(.referrals, record)
    client.reputation = try line.number(.reputation, record)
    client.isStandard = try line.yesNo(.standard, record)
    client.since = try line.day(.since, record)?.value
    return client
  }

  private func attributes(_ record: CSVRecord) -> [String: String] {
    var attributes: [String: String] = [:]
    for field in [Field.segment, .region, .size] {
      if let text = line.text(field, record) { attributes[field.rawValue] = text }
    }
    for (column, name) in line.columns.attributes {
      if let text = line.text(at: column, record) { attributes[name] = text }
    }
    return attributes
  }
}
