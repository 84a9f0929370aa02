import Foundation
import Interviewing
import Language
import Profiling
import Trees

/// Today, and what was promised before it.
extension Fact {
  static let calendar: [Fact] = [
    .text("today", []) { Text(verbatim: $0.today) },
    .number("promises.overdue", .drawn(\.promiseKeys), in: .whole) { Double($0.overdue.count) },
    .text("promise", .drawn(\.promiseKeys)) { situation in
      situation.overdue.first.map { Text(en: Language.en.quoted($0.words), fr: Language.fr.quoted($0.words)) }
    },
    .number("promise.daysLate", .drawn(\.promiseKeys), in: .whole) { $0.overdue.first?.days },
  ]
}

extension Situation {
  /// The promises whose day has passed, the oldest first.
  fileprivate var overdue: [(words: String, days: Double)] {
    Self.promises.compactMap { promise in
      guard let words = answers.text(promise.words), let days = days(since: answers.text(promise.date)), days > 0
      else { return nil }
      return (words, days)
    }.sorted { $0.days > $1.days }
  }

  fileprivate var promiseKeys: [Path] {
    Self.promises.flatMap { [$0.words, $0.date] }
  }

  private static let promises: [(words: Path, date: Path)] = [
    ("relationship.create", "relationship.createDate"), ("relationship.develop", "relationship.developDate"),
    ("relationship.maintain", "relationship.maintainDate"),
  ]
}
