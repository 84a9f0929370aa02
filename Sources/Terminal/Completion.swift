import Language

/// What Tab does with the candidates for the text before the cursor. Neither a replacement nor a listing: a beep.
struct Completion: Equatable {
  /// The candidates' common beginning, where it adds something.
  let replacement: String?
  /// Several candidates, in columns.
  let listing: String?

  init(of before: String, candidates: [String], width: Int) {
    let common = Self.commonPrefix(candidates)
    replacement = common.count >= before.count && common != before ? common : nil
    guard candidates.count > 1 else {
      listing = nil
      return
    }
    let line = replacement ?? before
    let word = line.lastIndex(of: " ").map { line.distance(from: line.startIndex, to: $0) + 1 } ?? 0
    listing = Self.columns(candidates.map { visible(String($0.dropFirst(word))) }, width: width)
  }

  private static func commonPrefix(_ candidates: [String]) -> String {
    candidates.dropFirst().reduce(candidates.first ?? "") { prefix, candidate in
      String(zip(prefix, candidate).prefix { $0 == $1 }.map(\.0))
    }
  }

  private static func columns(_ items: [String], width: Int) -> String {
    let widths = items.map { displayWidth($0) }
    let column = (widths.max() ?? 0) + 2
    let perRow = max(1, (width - 1) / column)
    let rows = (items.count + perRow - 1) / perRow
    return (0..<rows).map { row in
      stride(from: row, to: items.count, by: rows).map { index in
        index + rows < items.count ? items[index] + String(repeating: " ", count: column - widths[index]) : items[index]
      }.joined()
    }.joined(separator: "\n")
  }
}
