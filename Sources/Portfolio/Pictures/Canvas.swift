/// A rectangle of characters, as wide and high as it was made; what falls outside is not drawn.
struct Canvas {
  /// A place from 0 to `most`, whatever figure a file holds.
  static func place(_ value: Double, _ most: Int) -> Int { min(most, max(0, Int(exactly: value.rounded()) ?? 0)) }

  private var cells: [[Character]]

  init(width: Int, height: Int) {
    cells = Array(repeating: Array(repeating: " ", count: width), count: height)
  }

  subscript(row: Int, column: Int) -> Character {
    get { cells.indices.contains(row) && cells[row].indices.contains(column) ? cells[row][column] : " " }
    set { if cells.indices.contains(row), cells[row].indices.contains(column) { cells[row][column] = newValue } }
  }

  /// Without the spaces at the ends of lines.
  var lines: [String] {
    cells.map { row in String(row.prefix((row.lastIndex { $0 != " " } ?? -1) + 1)) }
  }
}
