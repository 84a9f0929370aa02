import Foundation

/// A day of the calendar, without a time of day.
public struct Day: Hashable, Comparable, Sendable {
  /// Noon in UTC, far from any change of date.
  private let noon: Date

  /// From `2026-11-21`, or a moment that begins so.
  public init?(_ iso: String) {
    guard let noon = try? Date("\(iso.prefix(10))T12:00:00Z", strategy: .iso8601) else { return nil }
    self.noon = noon
    // 30 February is read as 2 March.
    guard iso.hasPrefix(self.iso) else { return nil }
  }

  private init(noon: Date) { self.noon = noon }

  public func adding(days: Int) -> Day { Day(noon: noon.addingTimeInterval(Double(days) * 86_400)) }

  /// The same day a year later; 28 February after the 29th.
  public var nextYear: Day { Day(noon: Self.calendar.date(byAdding: .year, value: 1, to: noon) ?? noon) }

  /// How many days from another day to this one.
  public func days(since other: Day) -> Int { Int((noon.timeIntervalSince(other.noon) / 86_400).rounded()) }

  /// `2026-11-21`
  public var iso: String { String(noon.formatted(.iso8601).prefix(10)) }

  /// "1 March 2027" · « 1er mars 2027 »
  public func words(_ language: Language) -> String {
    let words = noon.formatted(Date.FormatStyle(date: .long, time: .omitted, locale: language.locale, timeZone: .gmt))
    return language == .fr && words.hasPrefix("1 ") ? "1er" + words.dropFirst() : words
  }

  public static func < (left: Day, right: Day) -> Bool { left.noon < right.noon }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()
}

extension Language {
  /// A day in words, from `2027-03-01`; anything else as it is.
  public func day(_ iso: String) -> String { Day(iso)?.words(self) ?? iso }
}
