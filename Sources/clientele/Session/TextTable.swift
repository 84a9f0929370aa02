import Language
import Terminal

/// Rows in aligned columns, as many columns as a line holds.
struct TextTable {
  let rows: [[String]]
  let width: Int
  /// Columns whose cells stand at the right.
  var numbers: Set<Int> = []

  private static let widest = 28

  /// Whether every column has room.
  var isWhole: Bool {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { displayWidth(Self.cut($0[column])) }.max() ?? 0 }
    return widths.reduce(0, +) + 2 * max(0, widths.count - 1) <= width
  }

  var lines: [String] {
    let cut = rows.map { $0.map(Self.cut) }
    let widths = (cut.first ?? []).indices.map { column in cut.map { displayWidth($0[column]) }.max() ?? 0 }
    var (room, columns) = (width, 0)
    while columns < widths.count, columns == 0 || room >= widths[columns] {
      room -= widths[columns] + 2
      columns += 1
    }
    return cut.map { row in
      let cells = (0..<columns).map { column in
        let space = String(repeating: " ", count: widths[column] - displayWidth(row[column]))
        return numbers.contains(column) ? space + row[column] : row[column] + space
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// On one line, made visible, and short enough.
  private static func cut(_ cell: String) -> String {
    var text = visible(cell.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    guard displayWidth(text) > widest else { return text }
    while displayWidth(text) >= widest { text.removeLast() }
    return text + "…"
  }
}
