import Language
import Terminal

/// Rows in aligned columns, as many columns as a line holds; words that do not fit go on below, none is cut.
struct WrappedTable {
  private let columns: [Column]
  private let width: Int

  struct Column {
    let title: String
    /// Whether its cells stand at the right, each on one line.
    let isNumber: Bool
    let cells: [String]
  }

  private static let gap = 2
  /// The longest word that a column is kept wide enough for, and the longest text of a cell.
  fileprivate static let longestWord = 14
  private static let longestCell = 200

  init(columns: [Column], width: Int) {
    self.columns = columns.map { column in
      Column(title: column.title, isNumber: column.isNumber, cells: column.cells.map(Self.plain))
    }
    self.width = width
  }

  var lines: [String] {
    let widths = widths
    let shown = columns.prefix(widths.count)
    let titles = Self.row(shown.map { ($0.title, $0.isNumber) }, widths)
    return (shown.first?.cells.indices ?? 0..<0).reduce(titles) { lines, row in
      lines + Self.row(shown.map { ($0.cells[row], $0.isNumber) }, widths)
    }
  }

  /// Of as many columns as fit: the least each needs, then what is left, from the left.
  private var widths: [Int] {
    var widths = columns.map(\.least)
    while widths.count > 1, Self.whole(widths) > width { widths.removeLast() }
    for column in widths.indices {
      let room = width - Self.whole(widths)
      let most = columns[column].isNumber ? columns[column].most : min(columns[column].most, max(width / 3, 12))
      widths[column] += max(0, min(room, most - widths[column]))
    }
    return widths
  }

  private static func whole(_ widths: [Int]) -> Int { widths.reduce(0, +) + gap * (widths.count - 1) }

  private static func row(_ cells: [(text: String, isAtRight: Bool)], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      wrap(cell.text, width: width).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      let parts = wrapped.indices.map { column -> String in
        let text = line < wrapped[column].count ? wrapped[column][line] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - displayWidth(text)))
        return cells[column].isAtRight ? space + text : text + space
      }
      var row = parts.joined(separator: String(repeating: " ", count: gap))
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// On one line, made visible, and short enough to be read.
  private static func plain(_ cell: String) -> String {
    let text = visible(
      cell.split(whereSeparator: { $0.isWhitespace && !"\u{A0}\u{202F}".contains($0) }).joined(separator: " "))
    guard text.count > longestCell else { return text }
    let words = text.prefix(longestCell).split(separator: " ").dropLast()
    return (words.isEmpty ? String(text.prefix(longestCell)) : words.joined(separator: " ")) + "…"
  }
}

extension WrappedTable.Column {
  /// The widest word, of figures the widest cell.
  fileprivate var least: Int {
    let words = (isNumber ? [] : cells.flatMap { $0.split(separator: " ") }) + title.split(separator: " ")
    let widest = words.map { displayWidth($0) }.max() ?? 0
    return max(min(widest, WrappedTable.longestWord), isNumber ? cells.map { displayWidth($0) }.max() ?? 0 : 0)
  }

  fileprivate var most: Int { ([title] + cells).map { displayWidth($0) }.max() ?? 0 }
}
