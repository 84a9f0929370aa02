import Language

/// A date whose month is a word, in English or French: `12 mars 2025`, `Mar 12, 2025`, `12-févr-25`, `May 2024`.
struct NamedMonth {
  let year: Int
  let month: Int
  /// Nil of a whole month.
  let day: Int?

  /// In bytes, from `1 May 25` on.
  private static let lengths = 8...48

  /// Nil where it is no such date; a day that the month does not have is one.
  init?(_ cell: some Collection<UInt8>) {
    guard Self.lengths.contains(cell.count) else { return nil }
    let words = Self.words(String(decoding: cell, as: UTF8.self))
    guard let place = words.firstIndex(where: { Self.month($0) != nil }), place < 2,
      let month = Self.month(words[place])
    else { return nil }
    let figures = words[..<place] + words[(place + 1)...]
    guard let first = figures.first, let last = figures.last, figures.count <= 2 else { return nil }
    if figures.count == 1, let year = Self.longYear(first) {
      (self.year, day) = (year, nil)
    } else if figures.count == 2, let day = Self.day(first), let year = Self.longYear(last) ?? Self.shortYear(last) {
      (self.year, self.day) = (year, day)
    } else if figures.count == 2, let year = Self.longYear(first), let day = Self.day(last) {
      (self.year, self.day) = (year, day)
    } else {
      return nil
    }
    self.month = month
  }

  /// Without the time of day, and without the day of the week where it stands first.
  private static func words(_ text: String) -> [Substring] {
    let words = text.folded.split { " ,-/.".contains($0) }.filter { word in
      !word.contains(":") && !["a", "at", "am", "pm"].contains(word)
    }
    guard let first = words.first, words.dropFirst().contains(where: { month($0) != nil }),
      weekdays.contains(where: { $0.hasPrefix(first) })
    else { return words }
    return Array(words.dropFirst())
  }

  /// By three letters or more that begin the name of one month only.
  private static func month(_ word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    let found = months.indices.filter { months[$0].contains { $0.hasPrefix(word) } }
    return found.count == 1 ? found[0] + 1 : nil
  }

  /// From `12`, `1er`, `3rd`.
  private static func day(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = word.dropFirst(digits.count)
    guard digits.count <= 2, ["", "er", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return Int(digits)
  }

  private static func longYear(_ word: Substring) -> Int? { word.count == 4 ? Int(word) : nil }

  private static func shortYear(_ word: Substring) -> Int? {
    word.count == 2 ? Int(word).map(WrittenDate.longYear) : nil
  }

  private static let months = [
    ["january", "janvier"], ["february", "fevrier"], ["march", "mars"], ["april", "avril"], ["may", "mai"],
    ["june", "juin"], ["july", "juillet"], ["august", "aout"], ["september", "septembre"], ["october", "octobre"],
    ["november", "novembre"], ["december", "decembre"],
  ]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche",
  ]
}
