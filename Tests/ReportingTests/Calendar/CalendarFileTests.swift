import Foundation
import Language
import Reporting
import Testing

@Suite struct CalendarFileTests {
  private func text(title: String, notes: String = "") throws -> String {
    let day = try #require(Day("2027-12-31"))
    return CalendarFile(
      [CalendarFile.Entry(id: "review-1", day: day, title: title, notes: notes)], now: "2026-11-21T18:40:05Z"
    ).text
  }

  @Test func aWholeDayWithAReminder() throws {
    #expect(
      try text(title: "Look back", notes: "Ten minutes").split(separator: "\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Clientele//Clientele//EN", "CALSCALE:GREGORIAN", "BEGIN:VEVENT",
        "UID:review-1@clientele", "DTSTAMP:20261121T184005Z", "DTSTART;VALUE=DATE:20271231",
        "DTEND;VALUE=DATE:20280101", "SUMMARY:Look back", "DESCRIPTION:Ten minutes", "TRANSP:TRANSPARENT",
        "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H", "DESCRIPTION:Look back", "END:VALARM", "END:VEVENT",
        "END:VCALENDAR",
      ])
  }

  /// RFC 5545, 3.3.11: commas, semicolons and backslashes are escaped, line ends are `\n`.
  @Test func whatPeopleTypeStaysText() throws {
    let file = try text(title: "bars, inns; C:\\temp\nEND:VEVENT\u{1B}\u{202E}")
    #expect(file.contains("SUMMARY:bars\\, inns\\; C:\\\\temp\\nEND:VEVENT<U+001B><U+202E>\r\n"))
    #expect(file.components(separatedBy: "\r\nEND:VEVENT").count == 2)
  }

  /// RFC 5545, 3.1: at most 75 bytes a line; unfolded, the text is there again.
  @Test(arguments: ["éèà👩‍👩‍👧 ", "e" + String(repeating: "\u{301}\u{32D}", count: 50)])
  func longLinesAreFolded(piece: String) throws {
    let title = String(repeating: piece, count: 30)
    let file = try text(title: title)
    for line in file.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(String(decoding: Data(file.utf8).unfolded, as: UTF8.self).contains("SUMMARY:" + title))
  }
}

extension Data {
  fileprivate var unfolded: Data {
    var (rest, text) = (self[...], Data())
    while let fold = rest.range(of: Data("\r\n ".utf8)) {
      text += rest[..<fold.lowerBound]
      rest = rest[fold.upperBound...]
    }
    return text + rest
  }
}
