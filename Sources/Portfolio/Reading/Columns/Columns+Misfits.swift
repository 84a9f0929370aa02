extension Columns {
  /// Keeps under its own name what was taken for a field by its header and holds nothing of the kind: amounts under
  /// `Paid`, words under `Support`. Money is never let go of: what is wrong with it is said line by line.
  mutating func dropMisfits(in file: CSVFile, _ options: ImportOptions) throws {
    let kept = Set(options.map.map(\.field)).union(Field.needed(kind))
    let guessed = places.filter { !kept.contains($0.key) && ![.text, .amount].contains($0.key.form) }
    if guessed.isEmpty { return }
    let readers = readers(options)
    var seen: [Field: (filled: Int, fitting: Int)] = [:]
    try file.forEachRecord(upTo: Self.looked) { record in
      guard record.count == headers.count else { return }
      for (field, column) in guessed where !Figure.isUnknown(record[column]) {
        let (filled, fitting) = seen[field] ?? (0, 0)
        seen[field] = (filled + 1, fitting + (readers.contains { $0.reads(field, at: column, record) } ? 1 : 0))
      }
    }
    drop(seen.filter { $0.value.filled >= Self.fewest && $0.value.fitting == 0 }.map(\.key))
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
