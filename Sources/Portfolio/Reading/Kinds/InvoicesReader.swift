import Language

/// One line per invoice or credit note.
struct InvoicesReader {
  private let line: LineReader
  private let client: NameColumns
  private let (date, amount): (Int, Int)
  private let (due, paid, status, segment, id): (Int?, Int?, Int?, Int?, Int?)
  private let others: [(column: Int, name: String)]
  /// Where it stands what a line is.
  private let kinds: [Int]
  /// Then a payment is no second sale.
  private let hasInvoices: Bool
  private let terms: Int
  private var assumesTerms = false
  private var tally = Tally()
  private var totals = TotalLines()
  private var book = AccountBook()
  private var byText: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  private var byId: [String: Int] = [:]
  /// Columns that differ between invoices of one client: those say nothing of the client.
  private var varying: Set<String> = []

  static func read(_ file: CSVFile, _ columns: Columns, _ options: ImportOptions) throws -> Import {
    let kinds = columns.headers.indices.filter { DocumentKind.isNamed(by: columns.headers[$0]) }
    let hasInvoices =
      try !kinds.isEmpty
      && file.beginning(1000).contains { row in
        kinds.contains { row.indices.contains($0) && DocumentKind(row[$0]) == .invoice }
      }
    return try file.read(columns, options) { formats in
      var reader = try InvoicesReader(columns, formats, options, kinds: kinds, hasInvoices: hasInvoices)
      try file.forEachRecord { reader.take($0) }
      try reader.tally.refuseNothing()
      return reader.result(Import(file, columns, reader.tally))
    }
  }

  private init(
    _ columns: Columns, _ formats: [ColumnFormat], _ options: ImportOptions, kinds: [Int], hasInvoices: Bool
  ) throws {
    line = LineReader(columns, formats, options)
    client = try columns.names()
    (date, amount) = try (columns.place(of: .date), columns.place(of: .amount))
    (due, paid) = (columns.places[.due], columns.places[.paid])
    (status, segment, id) = (columns.places[.status], columns.places[.segment], columns.places[.id])
    others = columns.attributes
    (self.kinds, self.hasInvoices) = (kinds, hasInvoices)
    terms = options.terms
  }

  private mutating func take(_ record: CSVRecord) {
    do throws(Reason) {
      try line.check(record)
      guard let name = client.text(record, line) else {
        try totals.refuse(line.firstText(record), (try? line.amount(at: amount, record)) ?? nil)
        throw .blank(.client)
      }
      let invoice = try invoice(record, of: name)
      totals.pass(invoice.revenue)
      tally.accept(invoice.revenue)
      let account = account(name, id.flatMap { line.text(at: $0, record) })
      book.add(invoice, to: account)
      describe(account, record)
    } catch {
      let isWhole = record.fault == nil && record.count == line.headers.count
      let amount = isWhole ? try? line.amount(at: amount, record) : nil
      totals.passRejected(error.isTotal ? nil : amount)
      tally.reject(record.line, error, amount: amount)
    }
  }

  private mutating func invoice(_ record: CSVRecord, of name: String) throws(Reason) -> Invoice {
    guard let date = try line.day(at: date, record) else {
      try totals.refuse(name, (try? line.amount(at: amount, record)) ?? nil)
      throw .blank(.date)
    }
    guard var amount = try line.amount(at: amount, record) else { throw .blank(.amount) }
    if try isCreditNote(record), amount > .zero { amount = .zero - amount }
    let agreed = if let due { try line.day(at: due, record) } else { Day?.none }
    let payment = try payment(record, amount)
    if agreed == nil, payment.isKnown { assumesTerms = true }
    return Invoice(
      date: date, due: agreed ?? date.adding(days: terms), payment: payment, revenue: amount, owed: amount)
  }

  /// - Throws: what the line is, where that is no sale.
  private func isCreditNote(_ record: CSVRecord) throws(Reason) -> Bool {
    for text in kinds.lazy.compactMap({ line.text(at: $0, record) }) {
      switch DocumentKind(text, isBesideInvoices: hasInvoices) {
      case .creditNote: return true
      case .payment where hasInvoices: throw .notAnInvoice(text)
      case .other: throw .notAnInvoice(text)
      case .invoice, .payment, nil: break
      }
    }
    return false
  }

  /// A day of payment says most; where there is none, a status may know that it was paid.
  private func payment(_ record: CSVRecord, _ amount: Amount) throws(Reason) -> Invoice.Payment {
    var known: Invoice.Payment?
    if let status { known = try line.payment(withStatusAt: status, record, isSale: amount > .zero) }
    guard let paid else { return known ?? .unknown }
    let payment = try line.payment(at: paid, record)
    if case .open = payment, let known { return known }
    return payment
  }

  /// By the client's number, else by the name: one that had no number yet takes it.
  private mutating func account(_ name: String, _ id: String?) -> Int {
    if let id {
      if let known = byId[id] { return known }
      let named = account(of: name)
      let account = book.id(named) == nil ? named : book.add(Client(name: name))
      book.change(account) { $0.id = id }
      byId[id] = account
      return account
    }
    return account(of: name)
  }

  /// The first of that name.
  private mutating func account(of name: String) -> Int {
    if let known = byText[name] { return known }
    let key = name.folded
    let account = byName[key] ?? book.add(Client(name: name))
    byName[key] = account
    byText[name] = account
    return account
  }

  /// Keeps the segment met first, and every other column while it says the same on each line of the client.
  private mutating func describe(_ account: Int, _ record: CSVRecord) {
    let segment = segment.flatMap { line.text(at: $0, record) }.flatMap { DocumentKind($0) == nil ? $0 : nil }
    let others = others.filter { !varying.contains($0.name) }
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
    result.clients = book.clients
    for attribute in varying { result.clients.drop(attribute) }
    result.assumesTerms = assumesTerms
    (result.first, result.last, result.months) = (book.first, book.last, book.months)
    return result
  }
}
