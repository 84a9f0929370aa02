/// Counts what the cells of one column say about how they are written.
struct ColumnSurvey {
  let header: String
  private let isDate: Bool
  private let isRate: Bool
  /// For each decimal sign, or each order of dates, in the order of all cases.
  private var votes = [0, 0, 0]
  private var firstOpen: (line: Int, text: String)?
  private var largest = 0.0

  init(_ header: String, isDate: Bool) {
    self.header = header
    self.isDate = isDate
    isRate = !isDate && HeaderKey.isRate(header)
  }

  mutating func note(_ cell: UnsafeBufferPointer<UInt8>, line: Int) {
    if isDate {
      guard let date = WrittenDate(cell) else { return }
      if let order = date.evidence { votes[order == .dmy ? 0 : 1] += 1 }
      if date.isOpen { open(cell, line) }
    } else if !isRate, let figure = PlainFigure(cell) {
      note(figure.evidence, cell, line)
    } else if let figure = Figure(cell) {
      note(figure.evidence, cell, line)
      if isRate { largest = max(largest, abs(figure.value(.point) ?? figure.value(.comma) ?? 0)) }
    }
  }

  private mutating func note(_ evidence: Figure.Evidence, _ cell: UnsafeBufferPointer<UInt8>, _ line: Int) {
    switch evidence {
    case .none: break
    case .open: open(cell, line)
    case .sure(let sign): votes[sign == .comma ? 0 : 1] += 1
    }
  }

  private mutating func open(_ cell: UnsafeBufferPointer<UInt8>, _ line: Int) {
    if firstOpen == nil { firstOpen = (line, String(decoding: cell, as: UTF8.self)) }
  }

  /// - Throws: `ImportFault` where the column may be read in two ways.
  func format(_ options: ImportOptions, fallback: DecimalSign? = nil) throws -> ColumnFormat {
    if isDate { return ColumnFormat(order: try options.dates ?? decided(.ambiguousDates)) }
    let decimal = try options.decimal ?? decided(.ambiguousDecimals, fallback)
    return ColumnFormat(decimal: decimal, isRate: isRate, isShare: largest <= 1, scale: HeaderKey.scale(header))
  }

  /// The side that holds nine votes of ten or more; what the others wrote is then no good value of the column.
  private func decided<Side: CaseIterable>(_ kind: ImportFault.Ambiguity, _ fallback: Side? = nil) throws -> Side? {
    let sorted = zip(Side.allCases, votes).filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    guard let winner = sorted.first else {
      guard let firstOpen, fallback == nil else { return fallback }
      throw ImportFault.ambiguous(kind, header: header, line: firstOpen.line, text: firstOpen.text)
    }
    if sorted.count > 1, sorted[1].1 * 10 > winner.1 {
      throw ImportFault.ambiguous(kind, header: header, line: firstOpen?.line ?? 0, text: firstOpen?.text ?? "")
    }
    return winner.0
  }
}
