/// Counts what the cells of one column say about how they are written.
struct ColumnSurvey {
  let header: String
  private let isDate: Bool
  private var votes: [String: Int] = [:]
  private var firstOpen: (line: Int, text: String)?
  private var largest = 0.0

  init(_ header: String, isDate: Bool) {
    self.header = header
    self.isDate = isDate
  }

  mutating func note(_ cell: ArraySlice<UInt8>, line: Int) {
    if isDate {
      guard let date = WrittenDate(cell) else { return }
      if let order = date.evidence { votes[order.rawValue, default: 0] += 1 }
      if date.isOpen { open(cell, line) }
    } else if let figure = Figure(cell) {
      switch figure.evidence {
      case .none: break
      case .open: open(cell, line)
      case .sure(let sign): votes[sign.rawValue, default: 0] += 1
      }
      largest = max(largest, abs(figure.value(.point) ?? figure.value(.comma) ?? 0))
    }
  }

  private mutating func open(_ cell: ArraySlice<UInt8>, _ line: Int) {
    if firstOpen == nil { firstOpen = (line, String(decoding: cell, as: UTF8.self)) }
  }

  /// - Throws: `ImportFault` where the column may be read in two ways.
  func format(_ options: ImportOptions, fallback: DecimalSign? = nil) throws -> ColumnFormat {
    if isDate { return ColumnFormat(order: try options.dates ?? decided(.ambiguousDates)) }
    let decimal = try options.decimal ?? decided(.ambiguousDecimals, fallback)
    return ColumnFormat(decimal: decimal ?? .point, isShare: largest <= 1)
  }

  /// The side that holds nine votes of ten or more; what the others wrote is then no good value of the column.
  private func decided<Side: RawRepresentable<String>>(
    _ kind: ImportFault.Ambiguity, _ fallback: Side? = nil
  ) throws -> Side? {
    let sorted = votes.sorted { $0.value > $1.value }
    guard let winner = sorted.first else {
      guard let firstOpen, fallback == nil else { return fallback }
      throw ImportFault.ambiguous(kind, header: header, line: firstOpen.line, text: firstOpen.text)
    }
    if sorted.count > 1, sorted[1].value * 10 > winner.value {
      throw ImportFault.ambiguous(kind, header: header, line: firstOpen?.line ?? 0, text: firstOpen?.text ?? "")
    }
    return Side(rawValue: winner.key)
  }
}
