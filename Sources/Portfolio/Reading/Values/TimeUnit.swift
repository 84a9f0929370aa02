import Language

/// What a figure of time counts, as a word behind it says.
enum TimeUnit {
  case minute, hour, day, week, month

  /// From `h`, `heures`, `min`, `days`, `j`; nil of any other word.
  init?(_ word: String) {
    switch word.folded {
    case "min", "mn", "mins", "minute", "minutes": self = .minute
    case "h", "hr", "hrs", "hour", "hours", "heure", "heures": self = .hour
    case "d", "day", "days", "j", "jr", "jrs", "jour", "jours": self = .day
    case "w", "wk", "wks", "week", "weeks", "sem", "semaine", "semaines": self = .week
    case "month", "months", "mois": self = .month
    default: return nil
    }
  }

  /// How many hours or days it is; nil between hours worked and days of the calendar, and of months, which are not all
  /// alike.
  func count(of other: TimeUnit) -> Double? {
    switch (self, other) {
    case (.minute, .hour): 1.0 / 60
    case (.week, .day): 7
    default: self == other ? 1 : nil
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
