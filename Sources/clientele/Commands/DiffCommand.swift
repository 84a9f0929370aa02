import ArgumentParser
import Language
import Profiling
import Reporting
import Storage
import Trees

struct DiffCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("diff") }

  @OptionGroup var options: ProfileOption
  @Argument(help: .said(en: "A revision; the last one.", fr: "Une version ; sinon, la dernière."))
  var first: String?
  @Argument(help: .said(en: "Another revision; what is there now.", fr: "Une autre version ; sinon, l’état actuel."))
  var second: String?
  @Flag(help: .json) var json = false
  @OptionGroup var document: DocumentOptions

  func run(in session: Session) throws {
    if json, document.isAsked { throw Failure.usage(command: "diff") }
    session.carriesData = json || document.isStandardOutput
    let format = try document.chosen(among: Report.Kind.changes.formats)
    let timeline = try Timeline(options.profile, session)
    let (from, to) = try moments(timeline)
    let changes = try timeline.changes(from: timeline.snapshot(from), to: to.map(timeline.snapshot) ?? timeline.now())
    if json { return session.put(changes.json(session.language).text()) }
    let report = Report(changes, timeline.teller)
    if document.isAsked {
      return try document.file(for: .changes, of: timeline, session).write(
        report.text(as: format), as: format, isIn: Report.Kind.changes.isIn)
    }
    session.sayStyled(ReportView(report, session).lines)
    guard changes.areNone, first == nil, let earlier = timeline.revisions.last(where: { $0.number < from.number })
    else {
      return
    }
    session.say(
      Text(
        en: "diff \(earlier.number) compares with the revision before.",
        fr: "diff \(earlier.number) compare avec la version d’avant."))
  }

  /// The earlier one first, however they were typed; the second is nil for what is there now.
  private func moments(_ timeline: Timeline) throws -> (Revision, Revision?) {
    guard let first else {
      guard let last = timeline.revisions.last else { throw Failure.unknownRevision("", known: []) }
      return (last, nil)
    }
    let left = try timeline.revision(first)
    guard let right = try second.map(timeline.revision) else { return (left, nil) }
    return left.number <= right.number ? (left, right) : (right, left)
  }
}
