import Interviewing
import Language
import Profiling
import Terminal

/// Asks the six questions about one prospect.
struct FitLoop {
  let session: Session
  /// What was answered the last time.
  let earlier: Prospect?
  let drafts: FitDrafts

  private var console: any Console { session.console }

  /// The answered questions, or nil where the person left. Answers to some of them are no conclusion: they wait for the
  /// next time.
  func ask(_ fit: Fit) throws -> Fit? {
    var fit = fit
    while fit.replies.count < fit.questions.count {
      let question = fit.questions[fit.replies.count]
      say(question, fit)
      switch try holdingSignals(if: console.isInteractive, { try reply(to: question, fit) }) {
      case .reply(let reply): fit.replies.append(reply)
      case .back: _ = fit.replies.popLast()
      case .stop:
        keep(fit, typed: "")
        return nil
      }
    }
    return fit
  }

  private func keep(_ fit: Fit, typed: String) {
    if console.isInteractive { drafts.keep(fit, typed: typed, session.language) }
  }

  private enum Turn {
    case reply(Fit.Reply)
    case back
    case stop
  }

  private func say(_ question: FitQuestion, _ fit: Fit) {
    let place = Text(
      en: "\(fit.replies.count + 1) of \(fit.questions.count)",
      fr: "\(fit.replies.count + 1) sur \(fit.questions.count)")
    let style = session.style
    session.sayStyled(["", style.dim(place[session.language]), style.bold(visible(question.ask[session.language]))])
    session.sayStyled([style.dim(hint(question)[session.language])])
  }

  private func hint(_ question: FitQuestion) -> Text {
    let kept = earlier?.reply(to: question).map { reply in
      Text(en: " Enter keeps: \(reply.words[.en])", fr: " Entrée garde : \(reply.words[.fr])")
    }
    return Text(
      en: "yes, no, or ? where you do not know.\(kept?[.en] ?? "")",
      fr: "oui, non, ou ? si vous ne savez pas.\(kept?[.fr] ?? "")")
  }

  /// The next thing said that leads on.
  private func reply(to question: FitQuestion, _ fit: Fit) throws -> Turn {
    var text = console.isInteractive ? drafts[question] ?? "" : ""
    while true {
      let offer = FitOffer(language: session.language)
      let request = LineRequest(prompt: "> ", prefill: text, completions: offer.offer)
      switch session.readLine(request, as: .answer) {
      case .line(let line):
        if let turn = try turn(line, question) { return turn }
        text = ""
      case .end: return .stop
      case .interrupted(let typed):
        text = typed
        let answer = console.readLine(session.request(Self.leaving[session.language], offering: Text.yesOrNo))
        if case .line(let line) = answer, AnswerReader.yesOrNo(line) != true { continue }
        keep(fit, typed: typed)
        if case .terminated = answer { throw InterviewLoop.Ending.error(for: answer, console) }
        throw Failure.interrupted
      case let other:
        keep(fit, typed: other.typed ?? "")
        throw InterviewLoop.Ending.error(for: other, console)
      }
    }
  }

  private static let leaving = Text(
    en: "Stop here? Your answers wait for the next time. Enter goes on, Ctrl-C again stops. ",
    fr: "Arrêter ici ? Vos réponses vous attendront. Entrée pour continuer, Ctrl-C encore pour arrêter. ")

  private func turn(_ line: String, _ question: FitQuestion) throws -> Turn? {
    if let reply = Fit.Reply(typed: line) { return .reply(reply) }
    if line.trimmed.isEmpty, let kept = earlier?.reply(to: question) { return .reply(kept) }
    switch try? SlashCommand.read(line.trimmed) {
    case .stop?: return .stop
    case .back?: return .back
    case .unknown?, .skip?, .later?: return .reply(.unknown)
    case .why?: session.say(question.why)
    case .help?: session.say(Self.help)
    default: try refuse(line)
    }
    return nil
  }

  private static let help = Text(
    en: "yes, no, or ? where you do not know. /back goes one question back, /why says why it is asked, /stop leaves.",
    fr: """
      oui, non, ou ? si vous ne savez pas. /retour revient à la question d’avant, /pourquoi dit à quoi elle sert, /stop \
      arrête.
      """)

  private func refuse(_ line: String) throws {
    let typed = line.trimmed
    let fault =
      typed.isEmpty
      ? Text(en: "An answer is needed", fr: "Il faut une réponse")
      : Text(
        en: "\(Language.en.quoted(typed)) is no answer here", fr: "\(Language.fr.quoted(typed)) ne convient pas ici")
    let reason = Text(en: "\(fault[.en]): yes, no or “?”.", fr: "\(fault[.fr]) : oui, non ou « ? ».")
    guard console.isInteractive else { throw Failure.unsavedLine(console.lineNumber, reason) }
    session.say(
      Text(
        en: "\(reason[.en]) /back, /why and /stop are there too.",
        fr: "\(reason[.fr]) Il y a aussi /retour, /pourquoi et /stop."))
  }
}

extension Fit.Reply {
  /// A yes, a no or `?` in either language; nil for anything else.
  init?(typed line: String) {
    switch AnswerReader.yesOrNo(line) {
    case true?: self = .yes
    case false?: self = .no
    case nil where line.trimmed == "?": self = .unknown
    case nil: return nil
    }
  }

  var words: Text {
    switch self {
    case .yes: Text(en: "yes", fr: "oui")
    case .no: Text(en: "no", fr: "non")
    case .unknown: Text(verbatim: "?")
    }
  }
}
