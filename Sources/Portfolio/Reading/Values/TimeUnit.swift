import Language

/// What a figure of time counts, as a word behind it says.
enum TimeUnit {
  case minute, hour, day, week

  /// From `h`, `heures`, `min`, `days`, `j`; nil of any other word.
  init?(_ word: String) {
    switch word.folded {
    case "min", "mn", "mins", "minute", "minutes": self = .minute
    case "h", "hr", "hrs", "hour", "hours", "heure", "heures": self = .hour
    case "d", "day", "days", "j", "jr", "jrs", "jour", "jours": self = .day
    case "w", "wk", "wks", "week", "weeks", "sem", "semaine", "semaines": self = .week
    default: return nil
    }
  }

  /// How many of another unit it is; nil between hours worked and days of the calendar.
  func count(of other: TimeUnit) -> Double? {
    switch (self, other) {
    case (.minute, .minute), (.hour, .hour), (.day, .day), (.week, .week): 1
    case (.minute, .hour): 1.0 / 60
    case (.hour, .minute): 60
    case (.day, .week): 1.0 / 7
    case (.week, .day): 7
    default: nil
    }
  }
}

extension Field {
  /// What its figures count; nil of those that are no time.
  var time: TimeUnit? {
    switch self {
    case .hours, .support: .hour
    case .daysLate, .decision: .day
    default: nil
    }
  }
}

/// Hours and minutes as a clock or a time sheet has them: `1:30`, `12:30:00`, `1h30`, `1 h 30 min`.
struct WrittenHours {
  let hours: Double

  init?(_ cell: some Collection<UInt8>) {
    let form = /(\d{1,6}) ?(?::|h) ?([0-5]\d)(?::([0-5]\d)| ?mi?n?)?/
    guard cell.count <= 24, let found = String(decoding: cell, as: UTF8.self).folded.wholeMatch(of: form),
      let whole = Double(found.1), let minutes = Double(found.2), let seconds = Double(found.3 ?? "0")
    else { return nil }
    hours = whole + minutes / 60 + seconds / 3600
  }
}
