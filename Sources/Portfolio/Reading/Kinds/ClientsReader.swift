import Language

/// One line per client.
struct ClientsReader: Sendable {
  private let line: LineReader
  private let names: NameColumns
  private let id: Int?
  /// The columns of the figures, in the order of the fields: the margin needs the revenue.
  private let fields: [(field: Field, column: Int)]
  private let labels: [(attribute: String, column: Int)]

  static func read(_ file: CSVFile, _ columns: Columns, _ options: ImportOptions) throws -> Import {
    try file.read(columns, options) { formats in
      let reader = try ClientsReader(columns, formats, options)
      var (tally, ledger, totals) = (Tally(), ClientLedger(expecting: file.expectedLines), TotalLines())
      let seed = ledger.seed
      try file.forEachPart({ try reader.batch($0, seed) }) { $0.settle(&tally, &ledger, &totals) }
      try tally.refuseNothing()
      var result = Import(file, columns, tally)
      (result.clients, result.merged, result.keptTotal) = (ledger.clients, ledger.merged, totals.kept)
      return result
    }
  }

  private init(_ columns: Columns, _ formats: [ColumnFormat], _ options: ImportOptions) throws {
    line = LineReader(columns, formats, options)
    names = try columns.names()
    id = columns.places[.id]
    let labelled = [Field.segment, .region, .size]
    fields = Field.of(.clients).filter { $0.form != .text }
      .compactMap { field in columns.places[field].map { (field, $0) } }
    labels =
      labelled.compactMap { field in columns.places[field].map { (field.rawValue, $0) } }
      + columns.attributes.map { ($0.name, $0.column) }
  }

  private func batch(_ records: Records, _ seed: UInt64) throws -> ClientBatch {
    var batch = ClientBatch()
    try records.forEachRecord { record in
      do throws(Reason) {
        try take(record, seed, into: &batch)
      } catch {
        batch.doubt(.rejected(error), line: record.line, amount: readableAmount(record))
      }
    }
    return batch
  }

  private func take(_ record: CSVRecord, _ seed: UInt64, into batch: inout ClientBatch) throws(Reason) {
    try line.check(record)
    if names.isOne, let name = line.plainText(at: names.main, record) {
      return try take(record, name, seed, into: &batch)
    }
    guard var name = names.text(record, line) else {
      return batch.doubt(.nameless(line.firstText(record)), line: record.line, amount: readableAmount(record))
    }
    let result = name.withUTF8 { name in Result { () throws(Reason) in try take(record, name, seed, into: &batch) } }
    try result.get()
  }

  private func take(
    _ record: CSVRecord, _ name: UnsafeBufferPointer<UInt8>, _ seed: UInt64, into batch: inout ClientBatch
  ) throws(Reason) {
    let id = id.flatMap { line.text(at: $0, record) }
    try readFigures(record, into: &batch.clients.columns, batch.clients.count)
    batch.add(name, NameIndex.hash(name, seed))
    if id == nil, TotalLines.mayBegin(name) { batch.doubtLast(line: record.line) }
    if id == nil, labels.isEmpty { return }
    batch.describe(
      id: id,
      labels: labels.lazy.compactMap { attribute, column in
        line.text(at: column, record).map { (attribute: attribute, text: $0) }
      })
  }

  /// All of them, or none.
  private func readFigures(_ record: CSVRecord, into figures: inout FigureColumns, _ index: Int) throws(Reason) {
    do throws(Reason) {
      for (field, column) in fields { try read(field, at: column, record, into: &figures, index) }
    } catch {
      figures.take(Client(name: ""), at: index)
      throw error
    }
  }

  private func readableAmount(_ record: CSVRecord) -> Amount? {
    guard record.fault == nil, record.count == line.headers.count else { return nil }
    return fields.first { $0.field == .revenue }.flatMap { try? line.amount(at: $0.column, record) }
  }

  private func read(
    _ field: Field, at column: Int, _ record: CSVRecord, into figures: inout FigureColumns, _ index: Int
  ) throws(Reason) {
    switch field {
    case .revenue: figures.revenue[index] = try line.amount(at: column, record)
    case .cost: figures.cost[index] = try line.amount(at: column, record)
    case .margin: figures.margin[index] = try line.margin(of: figures.revenue[index], at: column, record)
    case .costToServe: figures.costToServe[index] = try line.amount(at: column, record)
    case .potential: figures.potential[index] = try line.amount(at: column, record)
    case .standard: figures.isStandard[index] = try line.yesNo(at: column, record)
    case .since: figures.since[index] = try line.day(at: column, record)
    case .hours: figures.hours[index] = try line.number(field, at: column, record)
    case .orders: figures.orders[index] = try line.number(field, at: column, record)
    case .daysLate: figures.daysLate[index] = try line.number(field, at: column, record)
    case .negotiation: figures.negotiation[index] = try line.number(field, at: column, record)
    case .changes: figures.changes[index] = try line.number(field, at: column, record)
    case .support: figures.support[index] = try line.number(field, at: column, record)
    case .decision: figures.decision[index] = try line.number(field, at: column, record)
    case .ease: figures.ease[index] = try line.number(field, at: column, record)
    case .referrals: figures.referrals[index] = try line.number(field, at: column, record)
    case .reputation: figures.reputation[index] = try line.number(field, at: column, record)
    case .name, .id, .segment, .region, .size, .client, .date, .due, .paid, .amount, .currency, .status: break
    }
  }
}

extension ClientBatch {
  /// Takes its lines up, one run after the other and the doubtful ones singly.
  fileprivate func settle(_ tally: inout Tally, _ ledger: inout ClientLedger, _ totals: inout TotalLines) {
    var next = 0
    for doubt in doubts {
      accept(next..<doubt.place, &tally, &ledger, &totals)
      next = doubt.place
      do throws(Reason) {
        switch doubt.kind {
        case .rejected(let reason): throw reason
        case .nameless(let first):
          try totals.refuse(first, doubt.amount)
          throw .blank(.name)
        case .total:
          try totals.refuse(clients.name(doubt.place), doubt.amount)
          totals.keep(clients.name(doubt.place))
        }
      } catch {
        if case .total = doubt.kind { next += 1 }
        totals.passRejected(error.isTotal ? nil : doubt.amount)
        tally.reject(doubt.line, error, amount: doubt.amount)
      }
    }
    accept(next..<clients.count, &tally, &ledger, &totals)
  }

  private func accept(
    _ range: Range<Int>, _ tally: inout Tally, _ ledger: inout ClientLedger, _ totals: inout TotalLines
  ) {
    if range.isEmpty { return }
    let revenue = clients.columns.revenue.sum(range)
    tally.accept(revenue.amount, lines: range.count)
    totals.pass(revenue.amount, lines: revenue.known)
    ledger.add(self, range)
  }
}
