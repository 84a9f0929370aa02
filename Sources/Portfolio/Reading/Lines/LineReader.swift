import Language

/// Reads the cells of one line; nil is a blank cell, or one that says nobody knows.
struct LineReader: Sendable {
  let headers: [String]
  private let formats: [ColumnFormat]
  /// ISO 4217, of the profile.
  private let currency: String
  private let currencyColumn: Int?
  /// What the figures of each column count, as its header says.
  private let times: [TimeUnit?]

  /// - Parameter formats: how each column writes its figures and dates.
  init(_ columns: Columns, _ formats: [ColumnFormat], _ options: ImportOptions) {
    headers = columns.headers
    self.formats = formats
    currency = options.currency
    currencyColumn = columns.places[.currency]
    times = columns.headers.map(HeaderKey.time)
  }

  /// - Throws: why the line cannot be read at all.
  func check(_ record: CSVRecord) throws(Reason) {
    switch record.fault {
    case .fieldTooLong: throw .tooLong
    case .strayQuote, .openQuote: throw .strayQuote
    case nil: break
    }
    guard record.count == headers.count else {
      throw .fieldCount(found: record.count, expected: headers.count)
    }
    if let currencyColumn, let named = text(at: currencyColumn, record), !Currency.isNamed(named, as: currency) {
      throw .otherCurrency(named, expected: currency)
    }
  }

  /// Nil where it is blank, or has white space around it.
  func plainText(at column: Int, _ record: CSVRecord) -> UnsafeBufferPointer<UInt8>? {
    let cell = record[column]
    return cell.isEmpty || !cell.isTrimmed ? nil : cell
  }

  func text(at column: Int, _ record: CSVRecord) -> String? {
    let text = record.text(column).trimmed
    return text.isEmpty ? nil : text
  }

  /// The first cell that is not blank, where the whole line can be read.
  func firstText(_ record: CSVRecord) -> String? {
    guard record.fault == nil, record.count == headers.count else { return nil }
    return headers.indices.lazy.compactMap { text(at: $0, record) }.first
  }

  func amount(at column: Int, _ record: CSVRecord) throws(Reason) -> Amount? {
    let (sign, scale) = (sign(column), formats[column].scale)
    if scale == 1, let amount = plainFigure(at: column, record)?.amount(sign) { return amount }
    guard let figure = try figure(at: column, record) else { return nil }
    let isScaled = scale == 1 || figure.isScaled
    let amount = isScaled ? figure.amount(sign) : figure.value(sign).flatMap { Amount($0 * scale) }
    guard !figure.isPercent, let amount else { throw notAFigure(column, record) }
    return amount
  }

  func number(_ field: Field, at column: Int, _ record: CSVRecord) throws(Reason) -> Double? {
    guard let value = try value(at: column, record, in: field.time) else { return nil }
    if field.form == .count, value < 0 {
      throw .belowZero(record.text(column).trimmed, header: headers[column])
    }
    if field.form == .rating, !(1...5).contains(value) {
      throw .outOfRange(record.text(column).trimmed, header: headers[column], 1...5)
    }
    return value
  }

  private func value(at column: Int, _ record: CSVRecord, in unit: TimeUnit?) throws(Reason) -> Double? {
    let time = times[column]
    if let value = plainFigure(at: column, record)?.value(sign(column)) { return value * Self.count(time, of: unit) }
    if unit == .hour, let written = WrittenHours(record[column].trimmedBytes) { return written.hours }
    guard let figure = try figure(at: column, record, in: unit) else { return nil }
    guard !figure.isPercent, figure.currency == nil, let value = figure.value(sign(column)) else {
      throw notAFigure(column, record)
    }
    return value * Self.count(figure.time ?? time, of: unit)
  }

  private static func count(_ time: TimeUnit?, of unit: TimeUnit?) -> Double {
    unit.flatMap { time?.count(of: $0) } ?? 1
  }

  /// An amount, or a rate of the revenue where a per cent sign says so, in the cell or in the header.
  func margin(of revenue: Amount?, at column: Int, _ record: CSVRecord) throws(Reason) -> Amount? {
    guard let figure = try figure(at: column, record) else { return nil }
    guard figure.isPercent || formats[column].isRate else { return try amount(at: column, record) }
    guard let rate = figure.value(sign(column)) else { throw notAFigure(column, record) }
    let isShare = !figure.isPercent && formats[column].isShare
    if isShare, abs(rate) > 1 { throw notAFigure(column, record) }
    guard let revenue else { return nil }
    return Amount(revenue.value * (isShare ? rate : rate / 100))
  }

  /// - Parameter isExact: refuses a month or a year alone.
  func day(at column: Int, _ record: CSVRecord, isExact: Bool = false) throws(Reason) -> Day? {
    if Figure.isUnknown(record[column]) { return nil }
    let order = formats[column].order
    guard let date = WrittenDate(record[column]), order != nil || !date.needsOrder, date.isOfOneDay || !isExact,
      let day = date.day(order)
    else {
      throw .notADate(record.text(column).trimmed, header: headers[column])
    }
    return day
  }

  func yesNo(at column: Int, _ record: CSVRecord) throws(Reason) -> Bool? {
    if Figure.isUnknown(record[column]) { return nil }
    let word = record.text(column).folded
    if ["yes", "y", "oui", "o", "true", "vrai", "1", "x"].contains(word) { return true }
    if ["no", "n", "non", "false", "faux", "0"].contains(word) { return false }
    throw .notYesNo(record.text(column).trimmed, header: headers[column])
  }

  /// Whether a cell, not of text or money, can be read as that field.
  func reads(_ field: Field, at column: Int, _ record: CSVRecord) -> Bool {
    do throws(Reason) {
      switch field.form {
      case .text, .amount: break
      case .figure, .count, .rating: _ = try number(field, at: column, record)
      case .yesno: _ = try yesNo(at: column, record)
      case .date where field == .paid: _ = try payment(at: column, record)
      case .date: _ = try day(at: column, record)
      }
      return true
    } catch {
      return false
    }
  }

  /// Nil where there is more to read, or where the column does not tell what its sign means.
  private func plainFigure(at column: Int, _ record: CSVRecord) -> PlainFigure? {
    guard let figure = PlainFigure(record[column]) else { return nil }
    return figure.couldBeGroup && formats[column].decimal == nil ? nil : figure
  }

  /// - Parameter unit: what time it may be, where it says that it is.
  private func figure(at column: Int, _ record: CSVRecord, in unit: TimeUnit? = nil) throws(Reason) -> Figure? {
    let cell = record[column]
    if Figure.isUnknown(cell) { return nil }
    guard let figure = Figure(cell), figure.evidence != .open || formats[column].decimal != nil,
      figure.time == nil || unit.flatMap({ figure.time?.count(of: $0) }) != nil
    else { throw notAFigure(column, record) }
    if let named = figure.currency, !named.canBe(currency) { throw .otherCurrency(named.text, expected: currency) }
    return figure
  }

  private func sign(_ column: Int) -> DecimalSign { formats[column].decimal ?? .point }

  private func notAFigure(_ column: Int, _ record: CSVRecord) -> Reason {
    .notAFigure(record.text(column).trimmed, header: headers[column])
  }
}
