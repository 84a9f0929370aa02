import Language

extension Columns {
  /// Keeps under its own name what was taken for a field by its header and holds nothing of the kind: amounts under
  /// `Paid`, words under `Support`. Money is never let go of: what is wrong with it is said line by line.
  mutating func dropMisfits(in file: CSVFile, _ options: ImportOptions) throws {
    let kept = Set(options.map.map(\.field)).union(Field.needed(kind))
    let guessed = places.filter { !kept.contains($0.key) && ![.text, .amount].contains($0.key.form) }
    if guessed.isEmpty { return }
    var seen: [Field: (filled: Int, fitting: Int)] = [:]
    try file.forEachRecord(upTo: Self.looked) { record in
      guard record.count == headers.count else { return }
      for (field, column) in guessed where !Figure.isUnknown(record[column]) {
        let (filled, fitting) = seen[field] ?? (0, 0)
        seen[field] = (filled + 1, fitting + (field.mayHold(record[column], sign: options.decimal) ? 1 : 0))
      }
    }
    drop(seen.filter { $0.value.filled >= Self.fewest && $0.value.fitting == 0 }.map(\.key))
  }

  /// How many lines are looked at, and how few cells say nothing of a column.
  private static let (looked, fewest) = (100, 5)
}

extension Field {
  /// Whether a cell may be read as it, whatever its signs mean.
  fileprivate func mayHold(_ cell: UnsafeBufferPointer<UInt8>, sign: DecimalSign?) -> Bool {
    switch form {
    case .text, .amount: return true
    case .yesno: return LineReader.yesNo(String(decoding: cell, as: UTF8.self)) != nil
    case .date:
      if self == .paid, LineReader.isPaid(String(decoding: cell, as: UTF8.self)) != nil { return true }
      guard let date = WrittenDate(cell), date.isOfOneDay || self != .paid else { return false }
      return DateOrder.allCases.contains { date.day($0) != nil }
    case .figure, .count, .rating:
      if time == .hour, WrittenHours(cell.trimmedBytes) != nil { return true }
      guard let figure = Figure(cell), figure.currency == nil, !figure.isPercent else { return false }
      if let own = figure.time { return time.flatMap(own.count) != nil }
      let values = [sign ?? .comma, sign ?? .point].compactMap(figure.value)
      return values.contains { form == .rating ? (1...5).contains($0) : form == .figure || $0 >= 0 }
    }
  }
}
