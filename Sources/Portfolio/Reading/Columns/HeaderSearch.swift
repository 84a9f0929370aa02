import Language

/// Finds the header among the first lines of a table: titles may stand above it, as spreadsheets have them.
enum HeaderSearch {
  /// How many lines may stand above a header.
  static let most = 20

  /// The place of the first line with two names of fields, where every line above it has fewer cells filled; else 0.
  static func place(_ rows: [[String]]) -> Int {
    var widest = 0
    for (place, row) in rows.prefix(most + 1).enumerated() {
      let filled = row.count { !$0.isEmpty }
      if filled > widest, isHeader(row) { return place }
      widest = max(widest, filled)
    }
    return 0
  }

  private static func isHeader(_ row: [String]) -> Bool {
    row.count { HeaderKey.spellings($0).contains { known.contains($0) } } >= 2
  }

  private static let known = Set(
    [ImportKind.clients, .invoices].flatMap { kind in Field.of(kind).flatMap { $0.headers(kind) } })
}
