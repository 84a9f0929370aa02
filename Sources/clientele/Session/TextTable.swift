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
    let whole = rows.map { $0.map(Self.plain) }
    let fits = Self.widths(whole).reduce(-2) { $0 + $1 + 2 } <= width
    let cut = fits ? whole : whole.map { $0.map(Self.cut) }
    let widths = Self.widths(cut)
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

  private static func widths(_ rows: [[String]]) -> [Int] {
    (rows.first ?? []).indices.map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
  }

  /// On one line, and made visible.
  private static func plain(_ cell: String) -> String {
    visible(cell.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Short enough for columns beside it.
  private static func cut(_ cell: String) -> String {
    guard displayWidth(cell) > widest else { return cell }
    var text = String(cell.prefix(widest))
    while displayWidth(text) >= widest { text.removeLast() }
    return text + "…"
  }
}
