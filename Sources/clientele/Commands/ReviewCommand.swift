import ArgumentParser
import Interviewing
import Language
import Profiling
import Reporting
import Storage
import Trees

struct ReviewCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("review") }

  @OptionGroup var options: ProfileOption
  @Flag(
    help: .said(
      en: "Show the last review again and ask nothing.", fr: "Montrer de nouveau le dernier bilan, sans rien demander.")
  )
  var last = false
  @ArgumentParser.Option(
    help: .said(
      en: "Also write the next review and your promises to this file, for your calendar.",
      fr: "Écrire aussi le prochain bilan et vos promesses dans ce fichier, pour votre agenda."), completion: .file())
  var ics: String?
  @OptionGroup var document: DocumentOptions

  func run(in session: Session) throws {
    if document.isStandardOutput, !last { throw Failure.usage(command: "review") }
    session.carriesData = document.isStandardOutput
    let format = try document.chosen(among: Report.Kind.review.formats)
    let timeline = try last ? Timeline(options.profile, session) : walk(session)
    let report = try ReviewStory(timeline, session).report
    if !document.isAsked || !last { session.sayStyled(ReportView(report, session).lines) }
    guard document.isAsked else { return }
    try document.file(for: .review, of: timeline, session).write(
      report.text(as: format), as: format, isIn: Report.Kind.review.isIn)
  }

  private func walk(_ session: Session) throws -> Timeline {
    let writer = try session.writer(options.profile)
    defer { writer.release() }
    let round = try ReviewRound(writer, session)
    // Said now rather than after ten minutes of answers.
    if let output = document.output, !document.force { try OutputFile.refuseExisting(output) }
    if let ics { try Agenda(writer.profile, session).write(to: ics, replacing: document.force) }
    try round.walk()
    if let ics { try Agenda(writer.profile, session).write(to: ics, replacing: true) }
    return try round.timeline
  }
}

/// One review: begun where none is under way, walked to its end.
struct ReviewRound {
  private let writer: ProfileWriter
  private let session: Session
  private let questionnaire: Questionnaire
  private let niche: Niche

  /// - Throws: where there is nothing to look back on yet.
  init(_ writer: ProfileWriter, _ session: Session) throws {
    self.writer = writer
    self.session = session
    guard let questionnaire = session.catalogue.questionnaire("review"),
      let niche = writer.conclusions.niche
    else { throw Failure.nothingToReview }
    self.questionnaire = questionnaire
    self.niche = niche
  }

  /// The last answer and the day of the review are one save.
  func walk() throws {
    let loop = InterviewLoop(writer, session)
    if loop.isDone(questionnaire) || writer.profile.answers["review.begun"] == nil {
      sayIfEarly()
      writer.profile.answers.beginReview(
        niche, session.language, currency: writer.profile.currency, at: session.now)
      try Saving(writer: writer, session: session).save()
    }
    try loop.walk(questionnaire) { $0.endReview(at: session.now) }
    session.say("")
  }

  /// The profile through its revisions, the one of this review included.
  var timeline: Timeline {
    get throws { Timeline(writer.folder, writer.profile, try writer.folder.history.list(), session) }
  }

  private func sayIfEarly() {
    guard let due = schedule?.due, let today = Day(session.now), today < due else { return }
    session.say(
      Text(
        en: "Your review is due on \(due.words(.en)). Nothing keeps you from looking back today.",
        fr: "Votre bilan est prévu le \(due.words(.fr)). Rien n’empêche de le faire aujourd’hui."))
  }

  private var schedule: ReviewSchedule? {
    ReviewSchedule(writer.profile.answers, created: writer.profile.created)
  }
}

/// The next review and the promises, for a calendar.
private struct Agenda {
  let profile: Profile
  let session: Session

  init(_ profile: Profile, _ session: Session) {
    self.profile = profile
    self.session = session
  }

  func write(to path: String, replacing: Bool) throws {
    let text = CalendarFile(entries, now: session.now).text
    if path == "-" {
      session.carriesData = true
      return session.put(text)
    }
    try OutputFile.write(text, to: path, replacing: replacing)
    session.say(Text(en: "The reminders are in \(path).", fr: "Les rappels sont dans \(path)."))
  }

  private var entries: [CalendarFile.Entry] {
    let schedule = ReviewSchedule(profile.answers, created: profile.created)
    let review = schedule.map { schedule in
      CalendarFile.Entry(
        id: "review-\(profile.created)", day: schedule.due,
        title: Text(en: "Review your niche: \(profile.name)", fr: "Bilan de votre niche : \(profile.name)")[language],
        notes: Text(
          en: "Ten minutes: clientele review.\n\(profile.statement ?? "")",
          fr: "Dix minutes : clientele review.\n\(profile.statement ?? "")")[language])
    }
    return [review].compactMap(\.self) + Promise.all(profile.answers).compactMap(entry)
  }

  private func entry(_ promise: Promise) -> CalendarFile.Entry? {
    promise.due.map { day in
      CalendarFile.Entry(
        id: "\(promise.key)-\(profile.created)", day: day, title: promise.words,
        notes: Text(en: "A promise of \(profile.name).", fr: "Une promesse de \(profile.name).")[language])
    }
  }

  private var language: Language { profile.language }
}
