import Language

/// The French accounting export: each sale found by its entry, each payment by its lettering.
struct FECReader {
  private let hasDirection: Bool
  private let sign: (debit: DecimalSign, credit: DecimalSign)
  private var entries: [FECEntry] = []
  private var numbers: [String: Int] = [:]
  private var names: [String: String] = [:]
  private var accepted = 0

  private typealias Column = FECLayout.Column

  static func read(_ file: CSVFile, _ columns: Columns, _ options: ImportOptions) throws -> Import {
    guard let hasDirection = FECLayout.hasDirection(file.headers) else {
      throw ImportFault.fecHeader(found: file.headers)
    }
    var reader = FECReader(hasDirection: hasDirection, sign: try signs(file, options))
    try file.forEachRecord { record in
      do throws(Reason) {
        try reader.take(record)
      } catch {
        throw ImportFault.fecLine(record.line, error)
      }
    }
    return try reader.result(file, columns, options)
  }

  private init(hasDirection: Bool, sign: (DecimalSign, DecimalSign)) {
    self.hasDirection = hasDirection
    self.sign = sign
  }

  /// A comma by the rule; a point where the columns say so.
  private static func signs(_ file: CSVFile, _ options: ImportOptions) throws -> (DecimalSign, DecimalSign) {
    var surveys = [Column.debit, Column.credit].map { ColumnSurvey(file.headers[$0], isDate: false) }
    try file.forEachRecord { record in
      guard record.count == FECLayout.names.count, record.fault == nil else { return }
      surveys[0].note(record[Column.debit], line: record.line)
      surveys[1].note(record[Column.credit], line: record.line)
    }
    let signs = try surveys.map { try $0.format(options, fallback: .comma).decimal ?? .comma }
    return (signs[0], signs[1])
  }

  private mutating func take(_ record: CSVRecord) throws(Reason) {
    if record.fault != nil { throw .tooLong }
    guard record.count == FECLayout.names.count else {
      throw .fieldCount(found: record.count, expected: FECLayout.names.count)
    }
    let date = try date(record)
    let (debit, credit) = try amounts(record)
    let entry = try entry(record, date)
    accepted += 1
    entries[entry].balance = entries[entry].balance + debit - credit
    let account = record.text(Column.account).trimmed
    if account.hasPrefix("70") {
      entries[entry].hasSales = true
      entries[entry].revenue = entries[entry].revenue + credit - debit
    } else if account.hasPrefix("411") {
      let lettering = record.text(Column.lettering).trimmed
      let client = client(record, account)
      entries[entry].add(FECEntry.Part(client: client, debit: debit, credit: credit, lettering: lettering))
    }
  }

  private func date(_ record: CSVRecord) throws(Reason) -> Day {
    for column in [Column.pieceDate, Column.letteringDate, Column.validDate] {
      if !record.text(column).trimmed.isEmpty { _ = try date(record, column) }
    }
    return try date(record, Column.date)
  }

  private func date(_ record: CSVRecord, _ column: Int) throws(Reason) -> Day {
    let cell = record[column].trimmedBytes
    guard cell.count == 8, let day = WrittenDate(cell)?.day(.ymd) else {
      throw .notADate(record.text(column).trimmed, header: FECLayout.names[column])
    }
    return day
  }

  private func amounts(_ record: CSVRecord) throws(Reason) -> (debit: Amount, credit: Amount) {
    let first = try amount(record, Column.debit, sign.debit)
    guard hasDirection else { return (first, try amount(record, Column.credit, sign.credit)) }
    switch record.text(Column.credit).trimmed.uppercased() {
    case "D", "+1", "1", "+": return (first, .zero)
    case "C", "-1", "-": return (.zero, first)
    case let other: throw .notAFigure(other, header: "Sens")
    }
  }

  /// A blank cell is nothing to debit or credit.
  private func amount(_ record: CSVRecord, _ column: Int, _ sign: DecimalSign) throws(Reason) -> Amount {
    let cell = record[column].trimmedBytes
    if cell.isEmpty { return .zero }
    guard let figure = Figure(cell), figure.time == nil, let amount = figure.amount(sign) else {
      throw .notAFigure(record.text(column).trimmed, header: hasDirection ? "Montant" : FECLayout.names[column])
    }
    return amount
  }

  /// The entry's place: numbers may begin again with each month. Entries without one are told apart by their document.
  private mutating func entry(_ record: CSVRecord, _ date: Day) throws(Reason) -> Int {
    let journal = record.text(Column.journal).trimmed
    let given = record.text(Column.entry).trimmed
    let number = given.isEmpty ? record.text(Column.piece).trimmed : given
    let key = [journal, given, number, record.text(Column.date).trimmed].joined(separator: "\t")
    if let known = numbers[key] { return known }
    let isOpening = FECEntry.isOpening(journal: journal, name: record.text(Column.journalName))
    entries.append(FECEntry(line: record.line, name: "\(journal) \(number)", date: date, isOpening: isOpening))
    numbers[key] = entries.count - 1
    return entries.count - 1
  }

  /// The auxiliary account, else the account itself.
  private mutating func client(_ record: CSVRecord, _ account: String) -> String {
    let auxiliary = record.text(Column.auxiliary).trimmed
    let id = auxiliary.isEmpty ? account : auxiliary
    if names[id] == nil {
      let name = record.text(auxiliary.isEmpty ? Column.accountName : Column.auxiliaryName).trimmed
      names[id] = name.isEmpty ? id : name
    }
    return id
  }
}

extension FECReader {
  private func result(_ file: CSVFile, _ columns: Columns, _ options: ImportOptions) throws -> Import {
    if accepted == 0 { throw ImportFault.noLines }
    let entries = wholeEntries
    if let faulty = entries.first(where: { $0.balance != .zero }) {
      throw ImportFault.unbalanced(line: faulty.line, entry: faulty.name, difference: faulty.balance)
    }
    var (book, places, total) = (AccountBook(), [String: Int](), Amount.zero)
    for entry in entries { book.see(entry.date) }
    let settlements = FECSettlements(entries)
    for entry in entries where entry.isSale {
      for sale in entry.sales {
        let invoice = Invoice(
          date: entry.date, due: entry.date.adding(days: options.terms),
          payment: settlements.payment(of: sale, on: entry.date),
          revenue: sale.revenue, owed: sale.owed)
        let place = places[sale.client] ?? book.add(client(sale.client))
        places[sale.client] = place
        book.add(invoice, to: place)
        total = total + sale.revenue
      }
    }
    if places.isEmpty { throw ImportFault.noSales }
    var tally = Tally()
    tally.accept(nil, lines: accepted)
    var result = Import(file, columns, tally)
    (result.clients, result.acceptedTotal, result.assumesTerms) = (book.clients, total, true)
    result.isUnlettered = entries.allSatisfy { $0.parts.allSatisfy(\.lettering.isEmpty) }
    result.anonymousSales = entries.lazy.filter(\.isAnonymousSale).map(\.revenue).reduce(.zero, +)
    (result.first, result.last, result.months) = (book.first, book.last, book.months)
    return result
  }

  /// What has one number and several dates is one entry where only all of it balances.
  private var wholeEntries: [FECEntry] {
    let halves = Set(entries.lazy.filter { $0.balance != .zero }.map(\.name))
    if halves.isEmpty { return entries }
    var places: [String: Int] = [:]
    return entries.reduce(into: []) { whole, entry in
      if halves.contains(entry.name), let place = places[entry.name] {
        whole[place].absorb(entry)
      } else {
        places[entry.name] = whole.count
        whole.append(entry)
      }
    }
  }

  private func client(_ id: String) -> Client {
    var client = Client(name: names[id] ?? id)
    client.id = id
    return client
  }
}
