import Language

/// Reads a day: `2026-11-21`, or `21/11/2026` where day and month cannot be mistaken for each other.
struct DateReader {
  let language: Language

  func read(_ text: String) throws(Refusal) -> String {
    let parts = text.split { "-/.".contains($0) }.map(String.init)
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3 else { throw .notADate(text) }
    if parts[0].count == 4 { return try day(numbers[0], numbers[1], numbers[2], text) }
    guard parts[2].count == 4 else { throw .notADate(text) }
    if numbers[1] > 12 { return try day(numbers[2], numbers[0], numbers[1], text) }
    if language == .en, numbers[0] <= 12, numbers[0] != numbers[1] { throw .ambiguousDate(text) }
    return try day(numbers[2], numbers[1], numbers[0], text)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int, _ text: String) throws(Refusal) -> String {
    guard (1900...2999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(month, year) else {
      throw .notADate(text)
    }
    return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
