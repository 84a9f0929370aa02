import Foundation

/// A day of the calendar, without a time of day.
public struct Day: Hashable, Comparable, Sendable {
  /// Noon in UTC, far from any change of date.
  private let noon: Date

  /// From `2026-11-21`, or a moment that begins so.
  public init?(_ iso: String) {
    guard iso.count >= 10, let noon = try? Date("\(iso.prefix(10))T12:00:00Z", strategy: .iso8601) else { return nil }
    self.noon = noon
  }

  private init(noon: Date) { self.noon = noon }

  public func adding(days: Int) -> Day { Day(noon: noon.addingTimeInterval(Double(days) * 86_400)) }

  /// The same day a year later; 28 February after the 29th.
  public var nextYear: Day { Day(noon: Self.calendar.date(byAdding: .year, value: 1, to: noon) ?? noon) }

  /// How many days from another day to this one.
  public func days(since other: Day) -> Int { Int((noon.timeIntervalSince(other.noon) / 86_400).rounded()) }

  /// `2026-11-21`
  public var iso: String { String(noon.formatted(.iso8601).prefix(10)) }

  /// "21 November 2026" · « 21 novembre 2026 »
  public func words(_ language: Language) -> String {
    let first = language == .fr && iso.hasSuffix("-01")
    var style = Date.FormatStyle(date: .long, time: .omitted, locale: language.locale)
    style.timeZone = .gmt
    let words = noon.formatted(style)
    return first ? words.replacing(/^1\b/, with: "1er") : words
  }

  public static func < (left: Day, right: Day) -> Bool { left.noon < right.noon }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()
}
