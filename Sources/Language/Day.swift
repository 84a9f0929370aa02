import Foundation

/// A day of the Gregorian calendar, without a time of day; quick to read and compare by the million.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int32

  /// The day of that number; only the years 0 to 9999 can be written and read back.
  public init(number: Int32) { self.number = number }

  /// From `2026-11-21`, or a moment that begins so.
  public init?(_ iso: String) {
    let digits = Array(iso.utf8.prefix(10))
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-"),
      let year = Self.figure(digits[0..<4]), let month = Self.figure(digits[5..<7]),
      let day = Self.figure(digits[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(month, year) else {
      return nil
    }
    number = Self.number(year, month, day)
  }

  public func adding(days: Int) -> Day { Day(number: number + Int32(clamping: days)) }

  /// The same day a year later; 28 February after the 29th.
  public var nextYear: Day {
    let (year, month, day) = parts
    return Day(number: Self.number(year + 1, month, min(day, Self.length(month, year + 1))))
  }

  /// How many days from another day to this one.
  public func days(since other: Day) -> Int { Int(number) - Int(other.number) }

  /// Calendar months that a period touches, its first and last ones included.
  public func months(to last: Day) -> Int {
    let (first, last) = (parts, last.parts)
    return (last.year - first.year) * 12 + last.month - first.month + 1
  }

  /// `2026-11-21`
  public var iso: String {
    let (year, month, day) = parts
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// "1 March 2027" · « 1er mars 2027 »
  public func words(_ language: Language) -> String {
    let noon = Date(timeIntervalSince1970: (Double(number) + 0.5) * 86_400)
    let words = noon.formatted(Date.FormatStyle(date: .long, time: .omitted, locale: language.locale, timeZone: .gmt))
    return language == .fr && words.hasPrefix("1 ") ? "1er" + words.dropFirst() : words
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

/// Years are taken to begin in March, so that 29 February ends them; 400 of them have 146,097 days.
extension Day {
  /// From 1 March of the year 0 to 1 January 1970.
  private static let epoch = 719_468

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
    // A cycle later, so that no year is below zero.
    let year = (month > 2 ? year : year - 1) + 400
    let days = 365 * year + year / 4 - year / 100 + year / 400 - 146_097
    return Int32(truncatingIfNeeded: days + start(of: (month + 9) % 12) + day - 1 - epoch)
  }

  public var parts: (year: Int, month: Int, day: Int) {
    let days = Int(number) + Self.epoch
    let cycle = Self.floor(days, 146_097)
    let rest = days - cycle * 146_097
    // What is left of the cycle, without the leap days in it.
    let year = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let day = rest - (365 * year + year / 4 - year / 100)
    let month = (5 * day + 2) / 153
    return (400 * cycle + year + (month < 10 ? 0 : 1), (month + 2) % 12 + 1, day - Self.start(of: month) + 1)
  }

  /// Days before the month, counted from March.
  private static func start(of month: Int) -> Int { (153 * month + 2) / 5 }

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }

  private static func length(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func figure(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { value, digit -> Int? in
      (0x30...0x39).contains(digit) ? value.map { $0 * 10 + Int(digit - 0x30) } : nil
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Language {
  /// A day in words, from `2027-03-01`; anything else as it is.
  public func day(_ iso: String) -> String { Day(iso)?.words(self) ?? iso }
}
