import Language

/// One line per invoice or credit note.
struct InvoicesReader {
  private let line: LineReader
  private let terms: Int
  private var tally = Tally()
  private var book = AccountBook()
  private var byText: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  /// Columns that differ between invoices of one client: those say nothing of the client.
  private var varying: Set<String> = []

  static func read(_ file: CSVFile, _ columns: Columns, _ options: ImportOptions) throws -> Import {
    let formats = try LineReader.formats(file, columns, options)
    let line = LineReader(columns: columns, formats: formats, currency: options.currency)
    var reader = InvoicesReader(line: line, terms: options.terms)
    try file.forEachRecord { reader.take($0) }
    try reader.tally.refuseNothing()
    return reader.result(Import(file, columns, reader.tally))
  }

  private init(line: LineReader, terms: Int) {
    self.line = line
    self.terms = terms
  }

  private mutating func take(_ record: CSVRecord) {
    do throws(Reason) {
      try line.check(record)
      let name = try line.name(.client, record)
      let invoice = try invoice(record)
      tally.accept(invoice.revenue)
      let account = account(name)
      book.add(invoice, to: account)
      describe(account, record)
    } catch {
      let isWhole = record.fault == nil && record.count == line.columns.headers.count
      tally.reject(record.line, error, amount: isWhole ? try? line.amount(.amount, record) : nil)
    }
  }

  private func invoice(_ record: CSVRecord) throws(Reason) -> Invoice {
    guard let date = try line.day(.date, record) else { throw .blank(.date) }
    guard let amount = try line.amount(.amount, record) else { throw .blank(.amount) }
    let due = try line.day(.due, record)?.number ?? date.number + terms
    return Invoice(date: date, due: due, payment: try line.payment(record), revenue: amount, owed: amount)
  }

  private mutating func account(_ name: String) -> Int {
    if let known = byText[name] { return known }
    let key = name.folded
    let account = byName[key] ?? book.add(Client(name: name))
    byName[key] = account
    byText[name] = account
    return account
  }

  /// Keeps the segment met first, and every other column while it says the same on each line of the client.
  private mutating func describe(_ account: Int, _ record: CSVRecord) {
    let segment = line.text(.segment, record)
    let others = line.columns.attributes.filter { !varying.contains($0.name) }
      .map { (name: $0.name, text: line.text(at: $0.column, record)) }
    var differing: [String] = []
    book.change(account) { client in
      if let segment, client.attributes["segment"] == nil { client.attributes["segment"] = segment }
      for (name, text) in others {
        guard let text else { continue }
        if client.attributes[name, default: text] != text { differing.append(name) }
        client.attributes[name] = text
      }
    }
    varying.formUnion(differing)
  }

  private func result(_ blank: Import) -> Import {
    var result = blank
    result.clients = book.clients.map { client in
      var client = client
      client.attributes = client.attributes.filter { !varying.contains($0.key) }
      return client
    }
    (result.first, result.last) = (book.first?.value, book.last?.value)
    result.months = book.first.flatMap { first in book.last.map { Double(first.months(to: $0)) } }
    return result
  }
}
