/// Finds what stands between the fields of a table.
enum Separator {
  private static let candidates = ";\t,|".utf8.map { $0 }

  /// The one that cuts the first lines, outside quotes, into as many fields as the header, in as many as can be; what
  /// stands above the header does not count.
  static func find(_ beginning: [UInt8]) throws -> UInt8 {
    var best: (separator: UInt8, share: Double, fields: Int)?
    let beginning = Array(beginning.prefix(1 << 16))
    for separator in candidates where beginning.contains(separator) {
      let lines = try fields(beginning, separator)
      let counts = lines.counts.dropFirst(HeaderSearch.place(lines.first))
      guard let header = counts.first, header > 1 else { continue }
      let share = Double(counts.count { $0 == header }) / Double(counts.count)
      if let best, (best.share, best.fields) >= (share, header) { continue }
      best = (separator, share, header)
    }
    return best?.separator ?? UInt8(ascii: ",")
  }

  /// How many each line has, blank ones left out, and those of the first lines.
  private static func fields(
    _ beginning: [UInt8], _ separator: UInt8, isWhole: Bool = false
  ) throws -> (counts: [Int], first: [[String]]) {
    var (counts, first) = ([Int](), [[String]]())
    try CSVScanner.forEachRecord(in: beginning, separator: separator, isWhole: isWhole) { record in
      if record.isBlank { return true }
      counts.append(record.count)
      if first.count <= HeaderSearch.most { first.append(record.texts) }
      return counts.count < 500
    }
    return counts.count < 2 && !isWhole ? try fields(beginning, separator, isWhole: true) : (counts, first)
  }

  /// Said by the file itself, as spreadsheets do in a first line `sep=;`.
  static func declared(_ beginning: [UInt8]) -> UInt8? {
    guard beginning.count > 5, beginning.starts(with: Array("sep=".utf8)), [0x0A, 0x0D].contains(beginning[5]) else {
      return nil
    }
    return beginning[4]
  }
}
