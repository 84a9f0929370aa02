import Language
import Trees

/// Reads the rows of a table, a line each: `Dupont; 1 200; 3; 4`.
struct TableReader {
  let columns: [Column]
  let language: Language

  /// One row; cells that are blank, `?` or left out at the end are unknown, only the first must be there.
  func row(_ line: String) throws(Refusal) -> JSON {
    let cells = line.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
    guard cells.count <= columns.count else {
      throw .rowLength(got: cells.count, items: columns.map { $0.label[language] })
    }
    var row: [String: JSON] = [:]
    for (column, cell) in zip(columns, cells) { row[column.id] = try value(cell, column, nil) }
    return try whole(row)
  }

  /// A row whose cells stand under their columns' names, as in a file.
  func row(_ node: Node) throws(Refusal) -> JSON {
    if let line = node.text { return try row(line) }
    var row: [String: JSON] = [:]
    for entry in node.entries ?? [] {
      guard let column = columns.first(where: { $0.id == entry.key }), let text = entry.value.text else {
        throw .wrongForm
      }
      row[column.id] = try value(text, column, JSON(entry.value).double)
    }
    return try whole(row)
  }

  private func whole(_ row: [String: JSON]) throws(Refusal) -> JSON {
    guard let first = columns.first, row[first.id] != nil else { throw .missing }
    return .object(row)
  }

  private func value(_ cell: String, _ column: Column, _ number: Double?) throws(Refusal) -> JSON? {
    if cell.isEmpty { return nil }
    do throws(Refusal) {
      let entry = try AnswerReader(language: language).entry(cell, as: column.type, written: number)
      return if case .value(let value) = entry { value } else { nil }
    } catch {
      throw .inRow(error, item: column.label[language])
    }
  }
}

extension JSON {
  /// The rows of a table with one more; the row of the same name is replaced.
  func adding(_ row: JSON, named column: String) -> JSON {
    var rows = array ?? []
    let name = row[column]?.string?.folded
    if let place = rows.firstIndex(where: { $0[column]?.string?.folded == name }) {
      rows[place] = row
    } else {
      rows.append(row)
    }
    return .array(rows)
  }
}
