import Interviewing
import Language
import Profiling
import Trees

/// Today, what was promised before it, and what the last review found.
extension Fact {
  static let calendar: [Fact] = [
    .text("today", []) { Text(verbatim: $0.today) },
    .number("promises.overdue", .keys(promises), in: .whole) { Double($0.overdue.count) },
    .text("promise", .keys(promises)) { situation in
      situation.overdue.first.map { .quoted($0.words) }
    },
    .number("promise.daysLate", .keys(promises), in: .whole) { $0.overdue.first?.days },
    .text("assumption.false", .drawn { $0.refuted.map(\.key) }) { situation in
      situation.refuted.first.map { Text(verbatim: $0.words) }
    },
  ]

  private static let promises: [Path] = [
    "relationship.create", "relationship.createDate", "relationship.develop", "relationship.developDate",
    "relationship.maintain", "relationship.maintainDate",
  ]
}

extension Situation {
  /// The promises whose day has passed, the oldest first.
  fileprivate var overdue: [(words: String, days: Double)] {
    Promise.all(answers).compactMap { promise in
      guard let days = days(since: promise.due?.iso), days > 0 else { return nil }
      return (promise.words, days)
    }.sorted { $0.days > $1.days }
  }

  fileprivate var refuted: [Verdict] { Verdict.all(answers).filter { !$0.isTrue } }
}
