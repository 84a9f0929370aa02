import ArgumentParser
import Foundation
import Interviewing
import Language
import Profiling
import Storage
import Trees

struct InterviewCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("interview") }

  @Argument(
    help: .said(en: "Which one; the next on the path.", fr: "Lequel ; sinon, le suivant du parcours."),
    completion: .known)
  var questionnaire: String?
  @ArgumentParser.Option(
    help: .said(en: "Walk on from this question.", fr: "Reprendre à partir de cette question."), completion: .known)
  var from: String?
  @ArgumentParser.Option(
    help: .said(
      en: "A YAML or JSON file of answers, - for standard input.",
      fr: "Un fichier de réponses, YAML ou JSON ; - pour l’entrée standard."), completion: .file())
  var answers: String?
  @Flag(name: .customLong("no-input"), help: .said(en: "Ask nothing.", fr: "Ne rien demander."))
  var noInput = false
  @OptionGroup var options: ProfileOption

  func run(in session: Session) throws {
    if answers == nil, session.isFirstTime, !noInput { return try FirstTime(session).run() }
    let writer = try session.writer(options.profile)
    defer { writer.release() }
    let chosen = try questionnaire.map { try session.questionnaire($0) }
    let touched = try answers.map { try take($0, writer, session) } ?? []
    if noInput {
      let firstNiche = Catalogue.firstNiche.compactMap(session.catalogue.questionnaire)
      try AnswerIntake(writer, session).complete(chosen.map { [$0] } ?? (answers == nil ? firstNiche : touched))
    } else if let scope = try scope(chosen, writer, session) {
      if scope.id == "review" { return try review(writer, session) }
      try InterviewLoop(writer, session).walk(scope, from: from.map { try session.question($0).key })
    }
  }

  private func review(_ writer: ProfileWriter, _ session: Session) throws {
    let round = try ReviewRound(writer, session)
    try round.walk()
    session.sayStyled(ReportView(try ReviewStory(round.timeline, session).report, session).lines)
  }

  /// Reads the file and, where more is asked for, keeps it only when that is there too.
  private func take(_ file: String, _ writer: ProfileWriter, _ session: Session) throws -> [Questionnaire] {
    let intake = AnswerIntake(writer, session)
    let touched = try intake.read(file)
    if !noInput { try intake.save() }
    return touched
  }

  private func scope(
    _ chosen: Questionnaire?, _ writer: ProfileWriter, _ session: Session
  ) throws -> Questionnaire? {
    if let chosen { return chosen }
    if let from { return session.catalogue.home(of: try session.question(from).key) }
    let progress = PathProgress(session.catalogue, writer.settlement.stages(writer.profile.answers))
    if let next = progress.next.flatMap({ session.catalogue.questionnaire($0) }) { return next }
    let open = writer.settlement.openQuestions(writer.profile.answers).first
    if let home = open.flatMap({ session.catalogue.home(of: $0) }) { return home }
    session.say(
      Text(
        en: "Every question is answered. edit QUESTION changes one answer, interview NAME --from QUESTION walks again.",
        fr:
          "Toutes les questions ont leur réponse. edit QUESTION en change une, interview NOM --from QUESTION reprend à partir de là."
      ))
    return nil
  }
}

extension Session {
  func questionnaire(_ name: String) throws -> Questionnaire {
    let all = catalogue.questionnaires.filter { !$0.questions.isEmpty }
    guard let found = all.first(where: { $0.id == name }) else {
      throw Failure.unknownQuestionnaire(name, known: all.map(\.id))
    }
    return found
  }

  /// The question of a key, as written in the file or with an item's number.
  func question(_ key: String) throws -> (key: Path, question: Question) {
    guard let path = Path(key), let question = catalogue.question(path) else {
      throw unknownQuestion(key)
    }
    return (path, question)
  }

  /// A list of answers such as `segments` is near to itself, which is no help.
  func unknownQuestion(_ key: String) -> Failure {
    let nearest = catalogue.nearest(to: key)
    return .unknownQuestion(key, nearest: nearest == key ? nil : nearest)
  }
}
