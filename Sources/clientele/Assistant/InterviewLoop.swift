import Interviewing
import Language
import Profiling
import Storage
import Terminal
import Trees

/// Holds the conversation: asks, takes what is typed, and has every accepted answer on the disk before it asks again.
final class InterviewLoop {
  let writer: ProfileWriter
  let session: Session
  let line: AnswerLine

  init(_ writer: ProfileWriter, _ session: Session) {
    self.writer = writer
    self.session = session
    line = AnswerLine(writer, session)
  }

  var console: any Console { session.console }

  /// Walks a questionnaire to its end.
  ///
  /// - Parameter closing: what is noted among the answers once the last one is given, in the same save.
  /// - Throws: `Ending`; everything accepted is saved by then.
  func walk(
    _ scope: Questionnaire, from start: Path? = nil, closing: (inout Answers) -> Void = { _ in }
  ) throws {
    var interview = Interview(of: scope, writer.profile.answers, in: setting, from: start)
    let (answers, before) = (writer.profile.answers, writer.conclusions)
    introduce(scope, interview)
    try settling {
      try holdingSignals(if: console.isInteractive) {
        while let prompt = interview.prompt { try ask(prompt, &interview) }
      }
      closing(&writer.profile.answers)
      try save(as: scope.id)
    }
    finish(scope, since: answers, before)
  }

  /// Whether a walk would ask nothing.
  func isDone(_ scope: Questionnaire) -> Bool {
    Interview(of: scope, writer.profile.answers, in: setting).step == nil
  }

  /// Asks one question, then leaves.
  func askOnly(_ key: Path, in scope: Questionnaire) throws {
    var interview = Interview(of: scope, writer.profile.answers, in: setting, from: key)
    guard interview.step?.key == key || interview.step?.key == key.template else { throw Failure.notAsked(key) }
    let before = writer.conclusions
    try settling {
      try holdingSignals(if: console.isInteractive) {
        while let prompt = interview.prompt, prompt.step.key == key.template || prompt.step.key == key {
          let old = interview.answers
          try ask(prompt, &interview)
          if interview.answers != old { break }
        }
      }
    }
    try saving.settle()
    session.sayMoves(from: before, to: writer.conclusions)
  }

  /// What is still in memory is on the disk before the conversation ends early, or that is what it ends with.
  private func settling(_ talk: () throws -> Void) throws {
    do {
      try talk()
    } catch let ending as Ending {
      try saving.settle(before: ending)
      throw ending
    }
  }

  var setting: Interview.Setting {
    var setting = Interview.Setting(
      writer.settlement, checks: session.content.softChecks(), name: writer.profile.name,
      asksBack: console.isInteractive)
    setting.language = session.language
    return setting
  }

  private func introduce(_ scope: Questionnaire, _ interview: Interview) {
    let title = scope.title[session.language]
    session.sayStyled(["", session.style.bold(session.isAccessible ? title : "── \(title) ──")])
    let isNew = interview.step?.key == interview.steps.first?.key
    if isNew, let intro = scope.intro { session.say(interview.filled(intro)) }
  }

  private func ask(_ prompt: Interviewing.Prompt, _ interview: inout Interview) throws {
    let view = QuestionView(prompt, session.language, style: session.style, canEdit: console.canEdit)
    if !line.isGivenBack, prompt.queried == nil { session.sayStyled(view.lines) }
    let reply = try line.read(view, prompt, interview)
    do {
      if let command = try reply.command { return try obey(command, reply, &interview, prompt) }
      let outcome = interview.answer(reply.said(to: prompt, view), at: session.now)
      try take(outcome, reply.typed, interview, prompt)
    } catch let mistake as SlashCommand.Mistake {
      try refuse(mistake.message, reply.typed)
    }
  }
}

extension InterviewLoop {
  /// Acts on what came of an answer.
  func take(_ outcome: Outcome, _ typed: String, _ interview: Interview, _ prompt: Interviewing.Prompt) throws {
    if case .refused = outcome { line.keep(typed, prompt) }
    try take(outcome, typed, interview)
    switch outcome {
    case .accepted, .moved: line.forget(prompt)
    default: break
    }
  }

  /// Acts on what came of a reply.
  func take(_ outcome: Outcome, _ typed: String, _ interview: Interview) throws {
    switch outcome {
    case .accepted(let acceptance): try keep(acceptance, interview)
    case .refused(let refusal): try refuse(refusal.message, typed)
    case .queried(let ask):
      session.say(ask.followed(by: Text(en: "Enter keeps your answer.", fr: "Entrée garde votre réponse.")))
    case .alreadyAtStart:
      session.say(Text(en: "This is the first question.", fr: "C’est la première question."))
    case .noSuchQuestion(let name, let nearest):
      try refuse(Failure.unknownQuestion(name, nearest: nearest).message, "")
    case .moved, .nothingToAsk: break
    }
  }

  /// A person gets the text back for editing; piped input cannot be asked again.
  func refuse(_ reason: Text, _ typed: String) throws {
    guard console.isInteractive else { throw Failure.refusedLine(console.lineNumber, reason) }
    session.say(reason)
    line.giveBack(typed)
  }

  /// After a questionnaire: what it changed, and what comes next.
  private func finish(_ scope: Questionnaire, since answers: Answers, _ before: Conclusions) {
    session.say("")
    let now = ProfileView(writer.profile, session.catalogue, writer.conclusions)
    let effect = Effect(
      from: answers, before, to: now.profile.answers, now.conclusions, currency: now.profile.currency)
    session.sayMoves(from: before, to: now.conclusions)
    if let line = effect.line(of: scope.id) { session.say(line) }
    if scope.id == "niche", let ranking = now.ranking(session.language) { session.say(ranking) }
    if scope.id == "statement", let statement = now.conclusions.niche?.statement {
      session.say(session.language.quoted(statement))
    }
  }
}
