import Language

/// Finds the header among the first lines of a table: titles may stand above it, as spreadsheets have them.
enum HeaderSearch {
  /// How many lines may stand above a header.
  static let most = 20

  /// The place of the first line with two names of fields, where every line above it has fewer cells filled; else 0.
  static func place(_ rows: [[String]]) -> Int {
    var widest = 0
    for (place, row) in rows.prefix(most + 1).enumerated() {
      let isReport = isReport(row)
      let filled = row.count { !$0.isEmpty } + (isReport ? 1 : 0)
      if filled > widest, isReport || row.count(where: isKnown) >= 2 { return place }
      widest = max(widest, filled)
    }
    return 0
  }

  /// Whether only the first cell is blank, below which some reports have the clients.
  static func isReport(_ row: [String]) -> Bool {
    row.count > 1 && row[0].isEmpty && !row.dropFirst().contains("") && row.contains(where: isKnown)
  }

  private static func isKnown(_ cell: String) -> Bool { HeaderKey.spellings(cell).contains { known.contains($0) } }

  private static let known = Set(
    [ImportKind.clients, .invoices].flatMap { kind in Field.of(kind).flatMap { $0.headers(kind) } })
}
