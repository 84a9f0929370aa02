import Language

/// A day of the calendar as figures, quick to read by the million.
struct CivilDay: Hashable, Comparable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// nil where there is no such day between 1900 and 2999.
  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(month, year) else {
      return nil
    }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Counts days; only differences mean something. The year is taken to begin in March, so that 29 February ends it.
  var number: Int {
    let shifted = month > 2 ? month - 3 : month + 9
    let year = month > 2 ? year : year - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day
  }

  var iso: String { "\(year)-\(Self.padded(month))-\(Self.padded(day))" }
  var value: Day? { Day(iso) }

  /// Calendar months that a period touches, its first and last ones included.
  func months(to last: CivilDay) -> Int { (last.year - year) * 12 + last.month - month + 1 }

  static func < (left: CivilDay, right: CivilDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
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
