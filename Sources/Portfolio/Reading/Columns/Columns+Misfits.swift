extension Columns {
  /// Keeps under its own name what was taken for a field by its header and holds nothing of the kind, amounts under `Paid`
  /// or words under `Support`, and takes the next best column. Money is never let go of: what is wrong with it is said line
  /// by line.
  mutating func replaceMisfits(in file: CSVFile, _ options: ImportOptions) throws {
    while case let fields = try misfits(in: file, options), !fields.isEmpty { replace(fields, options) }
  }

  private func misfits(in file: CSVFile, _ options: ImportOptions) throws -> [Field] {
    let kept = Set(options.map.map(\.field)).union(Field.needed(kind))
    let guessed = places.filter { !kept.contains($0.key) && ![.text, .amount].contains($0.key.form) }
    if guessed.isEmpty { return [] }
    let readers = readers(options)
    var seen: [Field: Cells] = [:]
    try file.forEachRecord(upTo: Self.looked) { record in
      guard record.count == headers.count else { return }
      for (field, column) in guessed where !Figure.isUnknown(record[column]) {
        let isFitting = readers.contains { $0.reads(field, at: column, record) }
        seen[field, default: Cells()].note(Figure(record[column]), isFitting)
      }
    }
    return Field.allCases.filter { field in
      guard let cells = seen[field] else { return false }
      return (cells.fitting == 0 && cells.filled >= Self.fewest) || (field.form == .date && cells.areMoney)
    }
  }

  /// One for each way in which a column may write its dates and figures.
  private func readers(_ options: ImportOptions) -> [LineReader] {
    DateOrder.allCases.map { order in
      let format = ColumnFormat(decimal: options.decimal ?? (order == .dmy ? .comma : .point), order: order)
      return LineReader(self, [ColumnFormat](repeating: format, count: headers.count), options)
    }
  }

  /// How many lines are looked at, and how few cells say nothing of a column.
  private static let (looked, fewest) = (100, 5)
}

/// What the cells of one column are that hold anything.
private struct Cells {
  private(set) var (filled, fitting) = (0, 0)
  private var (figures, amounts, noughts) = (0, 0, 0)

  mutating func note(_ figure: Figure?, _ isFitting: Bool) {
    filled += 1
    if isFitting { fitting += 1 }
    guard let figure else { return }
    figures += 1
    let value = abs(figure.value(.point) ?? figure.value(.comma) ?? 0)
    // 15.03 may be a day without its year.
    if figure.currency != nil || (figure.evidence != .none && value >= 32) { amounts += 1 }
    if isFitting, value == 0 { noughts += 1 }
  }

  /// Whether all are figures, and some have a currency or are too large for a day with cents; a nought may also say that nothing was paid.
  var areMoney: Bool { figures == filled && amounts > 0 && fitting == noughts }
}
