import Foundation
import Language
import Terminal

@main
enum Main {
  static func main() {
    // A file that would grow too large is an error to report, not a reason to die.
    signal(SIGXFSZ, SIG_IGN)
    // While a line is read, Ctrl-C is the console's; at any other moment everything accepted is on the disk.
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    forgetImpossibleLocales()
    let console = openConsole()
    let session = Session(console: console, environment: ProcessInfo.processInfo.environment)
    if console is PlainTerminal, canDraw, isatty(STDOUT_FILENO) == 1 { session.complain(.noUnicode) }
    let code = run(Array(CommandLine.arguments.dropFirst()), session)
    exit(lostOutput(session) ?? code)
  }

  /// What was said did not arrive, for another reason than a reader that left.
  private static func lostOutput(_ session: Session) -> Int32? {
    guard let code = session.console.outputError, code != EPIPE else { return nil }
    session.complain(ErrorWording.system(code, path: "stdout"))
    return ExitStatus.inputOutput.rawValue
  }

  private static func run(_ words: [String], _ session: Session) -> Int32 {
    guard !words.isEmpty else { return Assistant(session).run() }
    if words == ["--version"] {
      session.put(Clientele.version + "\n")
      return ExitStatus.success.rawValue
    }
    do {
      try CommandRunner(session).run(ShellWords.arranged(words))
      return ExitStatus.success.rawValue
    } catch {
      return Ending.code(error, session)
    }
  }
}

extension Text {
  fileprivate static let noUnicode = Text(
    en: """
      This system has no UTF-8 locale (C.UTF-8 would do): what you type is kept whole, but the arrow keys and Tab do \
      nothing here.
      """,
    fr: """
      Ce système n’a pas de locale UTF-8 (C.UTF-8 suffit) : ce que vous tapez est gardé tel quel, mais les flèches et \
      Tab sont sans effet.
      """)
}

/// Words as they come from the operating system's shell.
private enum ShellWords {
  /// `answer` takes all that follows the question as it is: a profile named at the end is moved before it.
  static func arranged(_ words: [String]) -> [String] {
    guard words.first == "answer", words.count > 3, words[words.count - 2] == "--profile" else { return words }
    return [words[0]] + words.suffix(2) + words.dropFirst().dropLast(2)
  }
}
