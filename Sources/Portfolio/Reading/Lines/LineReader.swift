import Language

/// Reads the cells of one line by field; nil is a blank cell or a field the file does not have.
struct LineReader {
  let columns: Columns
  let formats: [Int: ColumnFormat]
  /// ISO 4217, of the profile.
  let currency: String

  /// - Throws: why the line cannot be read at all.
  func check(_ record: CSVRecord) throws(Reason) {
    switch record.fault {
    case .fieldTooLong: throw .tooLong
    case .strayQuote, .openQuote: throw .strayQuote
    case nil: break
    }
    guard record.count == columns.headers.count else {
      throw .fieldCount(found: record.count, expected: columns.headers.count)
    }
    if let named = text(.currency, record), Currency(named)?.canBe(currency) == false {
      throw .otherCurrency(named, expected: currency)
    }
  }

  func text(_ field: Field, _ record: CSVRecord) -> String? { columns.places[field].flatMap { text(at: $0, record) } }

  func text(at column: Int, _ record: CSVRecord) -> String? {
    let text = record.text(column).trimmed
    return text.isEmpty ? nil : text
  }

  func name(_ field: Field, _ record: CSVRecord) throws(Reason) -> String {
    guard let name = text(field, record) else { throw .blank(field) }
    return name
  }

  func amount(_ field: Field, _ record: CSVRecord) throws(Reason) -> Amount? {
    guard let (figure, column) = try figure(field, record) else { return nil }
    guard !figure.isPercent, let amount = figure.amount(sign(column)) else { throw notAFigure(column, record) }
    return amount
  }

  func number(_ field: Field, _ record: CSVRecord) throws(Reason) -> Double? {
    guard let (figure, column) = try figure(field, record) else { return nil }
    guard !figure.isPercent, figure.currency == nil, let value = figure.value(sign(column)) else {
      throw notAFigure(column, record)
    }
    if field.form == .count, value < 0 {
      throw .belowZero(record.text(column).trimmed, header: columns.headers[column])
    }
    if field.form == .rating, !(1...5).contains(value) {
      throw .outOfRange(record.text(column).trimmed, header: columns.headers[column], 1...5)
    }
    return value
  }

  /// An amount, or a rate of the revenue where a per cent sign says so, in the cell or in the header.
  func margin(of revenue: Amount?, _ record: CSVRecord) throws(Reason) -> Amount? {
    guard let (figure, column) = try figure(.margin, record) else { return nil }
    guard figure.isPercent || HeaderKey.isRate(columns.headers[column]) else { return try amount(.margin, record) }
    guard let rate = figure.value(sign(column)) else { throw notAFigure(column, record) }
    let isShare = !figure.isPercent && formats[column]?.isShare == true
    guard let revenue else { return nil }
    return Amount(revenue.value * (isShare ? rate : rate / 100))
  }

  func day(_ field: Field, _ record: CSVRecord) throws(Reason) -> CivilDay? {
    guard let column = columns.places[field], !Figure.isUnknown(record[column]) else { return nil }
    guard let day = WrittenDate(record[column])?.day(formats[column]?.order) else {
      throw .notADate(record.text(column).trimmed, header: columns.headers[column])
    }
    return day
  }

  func yesNo(_ field: Field, _ record: CSVRecord) throws(Reason) -> Bool? {
    guard let column = columns.places[field], !Figure.isUnknown(record[column]) else { return nil }
    let word = record.text(column).folded
    if ["yes", "y", "oui", "o", "true", "vrai", "1", "x"].contains(word) { return true }
    if ["no", "n", "non", "false", "faux", "0"].contains(word) { return false }
    throw .notYesNo(record.text(column).trimmed, header: columns.headers[column])
  }

  private func figure(_ field: Field, _ record: CSVRecord) throws(Reason) -> (figure: Figure, column: Int)? {
    guard let column = columns.places[field], !Figure.isUnknown(record[column]) else { return nil }
    guard let figure = Figure(record[column]) else { throw notAFigure(column, record) }
    if let named = figure.currency, !named.canBe(currency) { throw .otherCurrency(named.text, expected: currency) }
    return (figure, column)
  }

  private func sign(_ column: Int) -> DecimalSign { formats[column]?.decimal ?? .point }

  private func notAFigure(_ column: Int, _ record: CSVRecord) -> Reason {
    .notAFigure(record.text(column).trimmed, header: columns.headers[column])
  }
}

extension LineReader {
  /// Looks at the whole file to decide how each column writes its figures and dates.
  static func formats(_ file: CSVFile, _ columns: Columns, _ options: ImportOptions) throws -> [Int: ColumnFormat] {
    let typed = columns.places.filter { ![.text, .yesno].contains($0.key.form) }
    var surveys = typed.map { field, column in
      (column, ColumnSurvey(columns.headers[column], isDate: field.form == .date))
    }
    try file.forEachRecord { record in
      guard record.fault == nil, record.count == columns.headers.count else { return }
      for index in surveys.indices { surveys[index].1.note(record[surveys[index].0], line: record.line) }
    }
    let formats = try surveys.map { column, survey in (column, try survey.format(options)) }
    return Dictionary(formats) { first, _ in first }
  }
}
