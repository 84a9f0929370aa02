import Foundation

/// Days between ISO dates, whatever the time zone of the machine.
enum Days {
  static func between(_ start: String, _ end: String) -> Double? {
    guard let start = day(start), let end = day(end) else { return nil }
    return (end.timeIntervalSince(start) / 86_400).rounded()
  }

  private static func day(_ text: String) -> Date? { try? Date(text, strategy: .iso8601.year().month().day()) }
}
