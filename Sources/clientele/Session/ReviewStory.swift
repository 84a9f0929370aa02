import Language
import Profiling
import Reporting
import Storage

/// The last finished review of a profile, told beside the one before it.
struct ReviewStory {
  let report: Report

  /// - Throws: `Failure.noReview` where none was finished.
  init(_ timeline: Timeline, _ session: Session) throws {
    let reviews = timeline.revisions.filter { timeline.event($0) == "review" }
    guard let last = reviews.last else { throw Failure.noReview }
    let now = try timeline.snapshot(last)
    let before = try reviews.dropLast().last.map(timeline.snapshot)
    let beginning = before == nil ? try Self.beginning(timeline, before: last) : nil
    guard let review = Retrospect(now.profile.answers, now.conclusions.niche, since: before?.profile.answers) else {
      throw Failure.noReview
    }
    let changes = (before ?? beginning).map { timeline.changes(from: $0, to: now) }
    report = Report(review, changes, of: now.profile, timeline.teller)
  }

  /// The first revision with a sentence, else the first of all.
  private static func beginning(_ timeline: Timeline, before review: Revision) throws -> Snapshot? {
    let earlier = timeline.revisions.filter { $0.number < review.number }
    let first = earlier.first { (try? timeline.profile(at: $0))?.statement != nil } ?? earlier.first
    return try first.map(timeline.snapshot)
  }
}
