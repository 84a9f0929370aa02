import Interviewing
import Language
import Storage
import Terminal

/// The line on which questions are answered: what stands on it, what Ctrl-C does, and that nothing typed on it is lost.
final class AnswerLine {
  private let session: Session
  private let writer: ProfileWriter
  private let earlier: EarlierAnswers
  private var drafts: Drafts
  private let environment: [String: String]
  /// Text to put back on the line of the same question, such as a refused answer.
  private var givenBack: String?

  init(_ writer: ProfileWriter, _ session: Session) {
    self.session = session
    self.writer = writer
    drafts = Drafts(writer)
    earlier = EarlierAnswers(writer.folder, session)
    environment = session.environment
  }

  var isGivenBack: Bool { givenBack != nil }

  func giveBack(_ text: String) {
    givenBack = text
    if !text.isEmpty { session.sayOnce(.emptying) }
  }

  /// A line from the person, through Ctrl-C and back.
  func read(_ view: QuestionView, _ prompt: Interviewing.Prompt, _ interview: Interview) throws -> TypedAnswer {
    var text = givenBack ?? restored(prompt, view) ?? view.prefill
    givenBack = nil
    while true {
      let standing = text
      let request = LineRequest(
        prompt: view.cursor, prefill: text,
        history: self.earlier.entries(prompt.step, interview).filter { $0 != standing },
        completions: QuestionOffer(prompt: prompt, standing: text, session: session).offer)
      switch session.readLine(request, as: .answer) {
      case .line(let line):
        earlier.note(line, prompt.step, interview)
        return TypedAnswer(typed: line, standing: standing, untouched: view.untouched)
      case .interrupted(let typed):
        text = typed
        try offerToStop(keeping: typed, prompt, view)
      case .terminated(let signal, let typed):
        keep(typed, prompt, unless: view.untouched)
        throw InterviewLoop.Ending.terminated(signal)
      case let other: throw InterviewLoop.Ending.error(for: other, session.console)
      }
    }
  }

  private func offerToStop(keeping text: String, _ prompt: Interviewing.Prompt, _ view: QuestionView) throws {
    let saved =
      writer.isBehind
      ? Text(
        en: "Your answers since the last save are only in memory; leaving tries once more to save them.",
        fr:
          "Vos réponses depuis le dernier enregistrement ne sont qu’en mémoire ; en partant, un dernier essai est fait."
      )
      : Text(en: "Everything is saved.", fr: "Tout est enregistré.")
    let question = Text(
      en: "Stop here? \(saved[.en]) Enter goes on, Ctrl-C again stops. ",
      fr: "Arrêter ici ? \(saved[.fr]) Entrée pour continuer, Ctrl-C encore pour arrêter. ")
    let input = session.console.readLine(session.request(question[session.language], offering: Text.yesOrNo))
    if case .line(let line) = input, line.folded != "/stop", AnswerReader.yesOrNo(line) != true { return }
    keep(text, prompt, unless: view.untouched)
    throw InterviewLoop.Ending.error(for: input, session.console)
  }
}

/// What was typed and is no answer yet.
extension AnswerLine {
  /// Keeps it for the next time the question is asked, also in another session. A disk that is full is no reason to stop.
  func keep(_ text: String, _ prompt: Interviewing.Prompt, unless untouched: String? = nil) {
    guard session.console.isInteractive, !text.trimmed.isEmpty, text != untouched else { return }
    try? drafts.keep(text, of: prompt.step.key)
    session.mentioned.insert(prompt.step.key)
  }

  /// It was accepted, or something else was.
  func forget(_ prompt: Interviewing.Prompt) { try? drafts.forget(prompt.step.key) }

  /// What was typed here before and not accepted.
  private func restored(_ prompt: Interviewing.Prompt, _ view: QuestionView) -> String? {
    guard session.console.isInteractive, prompt.queried == nil, let text = drafts[prompt.step.key] else { return nil }
    if session.mentioned.insert(prompt.step.key).inserted {
      session.say(.isBack)
      session.sayOnce(.emptying)
    }
    return text
  }

  /// Lets the person write in their own editor.
  func edit(_ reply: TypedAnswer, _ prompt: Interviewing.Prompt) throws -> Editor.Outcome {
    let key = prompt.step.key
    let text = reply.standing.isEmpty ? prompt.current : reply.standing
    let path = try drafts.open(text, of: key)
    let failure = Editor(environment: environment).edit(path)
    let edited = try drafts.close()
    if let failure { return .failed(failure, left: edited) }
    guard edited != text.trimmed, !edited.isEmpty else {
      if [reply.untouched, prompt.current].contains(text) { try? drafts.forget(key) }
      return .unchanged
    }
    return .changed(edited)
  }
}

extension QuestionView {
  /// What stands on the line without anybody having typed it.
  fileprivate var untouched: String { isQueried ? "" : prefill }
}
