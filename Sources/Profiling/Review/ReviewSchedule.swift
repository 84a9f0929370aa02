public import Interviewing
public import Language
import Trees

/// When to look back: first after 90 days, then a year after the last time.
public struct ReviewSchedule: Hashable, Sendable {
  public let due: Day
  /// The day of the last review; nil before the first.
  public let last: Day?

  public static let firstAfterDays = 90

  /// - Parameter created: when the profile was begun, in ISO 8601. Nil where no day can be made of it.
  public init?(_ answers: Answers, created: String) {
    last = answers.text("review.date").flatMap { Day($0) }
    guard let due = last?.nextYear ?? Day(created)?.adding(days: Self.firstAfterDays) else { return nil }
    self.due = due
  }
}
