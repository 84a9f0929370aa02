import Language
import Terminal

/// How a run ends: the last words, and the exit code.
enum Ending {
  static func code(_ error: any Error, _ session: Session) -> Int32 {
    switch error {
    case InterviewLoop.Ending.stopped:
      session.say(
        Text(
          en: "Everything is saved. clientele goes on from here.",
          fr: "Tout est enregistré. clientele reprendra ici."))
      return ExitStatus.success.rawValue
    case InterviewLoop.Ending.interrupted:
      session.complain(Failure.interrupted.message)
      return ExitStatus.interrupted.rawValue
    case InterviewLoop.Ending.terminated(let signal):
      raiseByDefault(signal)
      return 128 + signal
    case InterviewLoop.Ending.inputFailed(let code):
      session.complain(ErrorWording.system(code, path: "stdin"))
      return ExitStatus.inputOutput.rawValue
    case Failure.faulty: return ExitStatus.data.rawValue
    default:
      session.complain(ErrorWording.text(error))
      return ExitStatus(error).rawValue
    }
  }
}
