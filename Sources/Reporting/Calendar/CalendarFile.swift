public import Language

/// Days to remember, as a file that calendars open (iCalendar, RFC 5545).
public struct CalendarFile {
  public struct Entry: Hashable, Sendable {
    /// Unlike that of any other entry; the same one replaces what a calendar has.
    public let id: String
    public let day: Day
    public let title: String
    public let notes: String

    public init(id: String, day: Day, title: String, notes: String = "") {
      self.id = id
      self.day = day
      self.title = title
      self.notes = notes
    }
  }

  let entries: [Entry]
  /// When it is written, in ISO 8601.
  let now: String

  public init(_ entries: [Entry], now: String) {
    self.entries = entries
    self.now = now
  }

  /// Whole-day entries with a reminder at nine in the morning of the day.
  public var text: String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Clientele//Clientele//EN", "CALSCALE:GREGORIAN"]
      + entries.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(_ entry: Entry) -> [String] {
    let notes = entry.notes.isEmpty ? [] : ["DESCRIPTION:" + Self.escaped(entry.notes)]
    return [
      "BEGIN:VEVENT", "UID:\(Self.escaped(entry.id))@clientele", "DTSTAMP:\(Self.compact(now))",
      "DTSTART;VALUE=DATE:\(Self.compact(entry.day.iso))",
      "DTEND;VALUE=DATE:\(Self.compact(entry.day.adding(days: 1).iso))",
      "SUMMARY:" + Self.escaped(entry.title),
    ] + notes + [
      "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H",
      "DESCRIPTION:" + Self.escaped(entry.title), "END:VALARM", "END:VEVENT",
    ]
  }

  private static func compact(_ iso: String) -> String { iso.filter { $0 != "-" && $0 != ":" } }

  /// Commas, semicolons, backslashes and line ends have a meaning of their own; control characters are made visible.
  private static func escaped(_ text: String) -> String {
    visible(text).unicodeScalars.map { scalar in
      switch scalar {
      case "\\", ",", ";": "\\\(scalar)"
      case "\n": "\\n"
      default: String(scalar)
      }
    }.joined()
  }

  /// No line holds more than 75 bytes; what is left goes on after a space. Calendars put the parts together again.
  private static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    var width = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if width + size > 75 {
        folded.append(contentsOf: "\r\n ".unicodeScalars)
        width = 1
      }
      folded.append(scalar)
      width += size
    }
    return String(folded)
  }
}
