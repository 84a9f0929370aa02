import Language

/// Hours and minutes as a clock or a time sheet has them: `1:30`, `12:30:00`, `1h30`, `1 h 30 min`.
struct WrittenHours {
  let hours: Double

  private static let marks = Array(":hH".utf8)

  init?(_ cell: some Collection<UInt8>) {
    guard cell.count <= 24, cell.contains(where: Self.marks.contains) else { return nil }
    let parts = Self.parts(String(decoding: cell, as: UTF8.self).folded)
    guard (2...3).contains(parts.count), let whole = Self.figure(parts[0], 1...6),
      let minutes = Self.figure(parts[1], 2...2), minutes < 60,
      let seconds = parts.count == 3 ? Self.figure(parts[2], 2...2) : 0, seconds < 60
    else { return nil }
    hours = whole + minutes / 60 + seconds / 3600
  }

  private static func parts(_ text: String) -> [String] {
    if text.contains(":") { return text.split(separator: ":", omittingEmptySubsequences: false).map(String.init) }
    let ending = ["min", "mn", "m"].first(where: text.hasSuffix) ?? ""
    return text.dropLast(ending.count).split(separator: "h", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
  }

  private static func figure(_ text: String, _ digits: ClosedRange<Int>) -> Double? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Double(text)
  }
}
