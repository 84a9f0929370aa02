import ArgumentParser
import Language
import Profiling
import Reporting
import Trees

struct HistoryCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("history") }

  @OptionGroup var options: ProfileOption
  @Flag(
    help: .said(
      en: "Every revision, not only the last ten.", fr: "Toutes les versions, pas seulement les dix dernières."))
  var all = false
  @Flag(help: .json) var json = false
  @OptionGroup var document: DocumentOptions

  private static let few = 10

  func run(in session: Session) throws {
    if json, document.isAsked { throw Failure.usage(command: "history") }
    session.carriesData = json || document.isStandardOutput
    let format = try document.chosen(among: Report.Kind.history.formats)
    let timeline = try Timeline(options.profile, session, evenIfDamaged: !document.isAsked)
    let chapters = timeline.chapters(last: all || json || document.isAsked ? nil : Self.few)
    if json { return session.put(JSON.array(chapters.map(\.json)).text()) }
    let report = Report(chapters, of: timeline.profile, timeline.teller)
    if document.isAsked {
      return try document.file(for: .history, of: timeline, session).write(
        report.text(as: format), as: format, isIn: Report.Kind.history.isIn)
    }
    show(report, timeline, session)
  }

  /// The last revision stands at the end, next to the prompt.
  private func show(_ report: Report, _ timeline: Timeline, _ session: Session) {
    guard !timeline.revisions.isEmpty else {
      return session.say(
        Text(
          en: "No revision yet: each finished questionnaire makes one.",
          fr: "Pas encore de version : chaque questionnaire terminé en crée une."))
    }
    let earlier = timeline.revisions.count - report.sections.count
    if earlier > 0 {
      session.say(
        Text(
          en: "\(earlier) earlier: history --all shows \(earlier == 1 ? "it" : "them").",
          fr:
            "\(Language.fr.count(earlier, .earlierVersion, .earlierVersions)) : history --all \(earlier == 1 ? "la" : "les") montre."
        ))
      session.say("")
    }
    session.sayStyled(ReportView(report, session).lines)
    guard let last = timeline.revisions.last, let then = try? timeline.profile(at: last) else { return }
    let since = AnswerChange.between(then.answers, timeline.profile.answers, session.catalogue).count
    guard since > 0 else { return }
    session.say("")
    session.say(
      Text(
        en:
          "Since then, \(Language.en.count(since, .answerChanged, .answersChanged)) without a revision: diff shows what.",
        fr:
          "Depuis, \(Language.fr.count(since, .answerChanged, .answersChanged)) sans nouvelle version : diff montre quoi."
      ))
  }
}

extension Text {
  fileprivate static let earlierVersion = Text(en: "earlier revision", fr: "version plus ancienne")
  fileprivate static let earlierVersions = Text(en: "earlier revisions", fr: "versions plus anciennes")
  fileprivate static let answerChanged = Text(en: "answer changed", fr: "réponse a changé")
  fileprivate static let answersChanged = Text(en: "answers changed", fr: "réponses ont changé")
}
