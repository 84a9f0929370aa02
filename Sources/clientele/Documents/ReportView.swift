import Language
import Profiling
import Reporting
import Terminal

/// A report on the screen: the same words as in its file, headings bold, tables as lines where they do not fit.
struct ReportView {
  let report: Report
  let language: Language
  let style: Style
  let width: Int

  init(_ report: Report, _ session: Session) {
    self.report = report
    language = session.language
    style = session.style
    width = min(session.screenWidth ?? 80, 100)
  }

  var lines: [String] {
    report.sections.enumerated().flatMap { place, section in
      let heading = section.heading.map { [style.bold(visible($0))] } ?? []
      return (place == 0 ? [] : [""]) + heading + section.blocks.flatMap(lines)
    }
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let line), .quote(let line): [words(line)]
    case .list(let lines): lines.map { "- " + words($0) }
    case .table(let table): rows(table)
    default: []
    }
  }

  private func words(_ line: Line) -> String {
    visible([line.label, line.text].compactMap(\.self).joined(separator: " "))
  }

  private func rows(_ table: Table) -> [String] {
    let titles = table.columns.map(\.title)
    let cells = table.rows.map { $0.map(text) }
    let isNarrow = cells.allSatisfy { $0.allSatisfy { displayWidth($0) <= 28 } }
    let numbers = Set(table.columns.indices.filter { table.columns[$0].isNumber })
    let drawn = TextTable(rows: [titles] + cells, width: width, numbers: numbers)
    return isNarrow && drawn.isWhole ? drawn.lines : cells.map { sentence($0, titles) }
  }

  private func text(_ cell: Table.Cell) -> String {
    cell.text + (cell.note.map { " (\($0))" } ?? "")
  }

  /// "profit: before 4, now 2"
  private func sentence(_ cells: [String], _ titles: [String]) -> String {
    let parts = zip(titles, cells).dropFirst().map { "\($0.lowercased()) \($1)" }
    let words = Text.each { $0.series(Array(parts)) }[language]
    return visible("- \(cells[0])\(language.colon) \(words)")
  }
}
