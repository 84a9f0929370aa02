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
  @ArgumentParser.Option(
    help: .said(
      en: "Also write the next review and your promises to this file, for your calendar.",
      fr: "Écrire aussi le prochain bilan et vos promesses dans ce fichier, pour votre agenda."))
  var ics: String?
  @Flag(help: .said(en: "Replace a file that is there.", fr: "Remplacer un fichier existant."))
  var force = false

  func run(in session: Session) throws {
    let writer = try session.writer(options.profile)
    defer { writer.release() }
    let round = try ReviewRound(writer, session)
    if let ics { try Agenda(writer.profile, session).write(to: ics, replacing: force) }
    try round.walk()
    if let ics { try Agenda(writer.profile, session).write(to: ics, replacing: true) }
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
      let niche = writer.profile.conclusions(session.catalogue).niche
    else { throw Failure.nothingToReview }
    self.questionnaire = questionnaire
    self.niche = niche
  }

  func walk() throws {
    let loop = InterviewLoop(writer, session)
    if loop.isDone(questionnaire) || writer.profile.answers["review.begun"] == nil {
      sayIfEarly()
      writer.profile.answers.beginReview(niche, session.language, at: session.now)
      try Saving(writer: writer, session: session).save()
    }
    try loop.walk(questionnaire)
    writer.profile.answers.endReview(at: session.now)
    try Saving(writer: writer, session: session).save()
    say(from: niche.statement, to: writer.profile.conclusions(session.catalogue).niche?.statement)
    guard let next = schedule?.due else { return }
    session.say(
      Text(
        en: "The next review is due on \(next.words(.en)).", fr: "Prochain bilan : le \(next.words(.fr))."))
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

  /// The old and the new sentence together.
  private func say(from old: String?, to new: String?) {
    guard let old, let new else { return }
    let (was, now) = (Text.quoted(old), Text.quoted(new))
    session.say(
      old == new
        ? Text(en: "Your sentence stands: \(now[.en])", fr: "Votre phrase tient toujours : \(now[.fr])")
        : Text(
          en: "Your sentence was: \(was[.en])\nIt is now: \(now[.en])",
          fr: "Votre phrase était : \(was[.fr])\nElle devient : \(now[.fr])"))
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
