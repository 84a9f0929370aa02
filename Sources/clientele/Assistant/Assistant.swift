import Advising
import Interviewing
import Language
import Profiling
import Storage
import Terminal

/// The assistant's own prompt: the same commands, with a profile open, until `quit`.
final class Assistant {
  private let session: Session
  /// What Enter does at the prompt, where something was just proposed.
  private var proposed: [String]?
  private var wasInterrupted = false
  /// What Ctrl-C interrupted, to be put back on the line.
  private var typed = ""
  /// What was typed here since the start.
  private var history: [String] = []

  init(_ session: Session) {
    self.session = session
    session.isAssistant = true
  }

  /// - Returns: the exit code.
  func run() -> Int32 {
    do {
      try greet()
      while true {
        guard let line = try next() else { break }
        if try obey(line) { break }
      }
      return 0
    } catch {
      return Ending.code(error, session)
    }
  }

  private func greet() throws {
    if session.isFirstTime {
      let first = FirstTime(session)
      first.greet()
      propose(["interview"])
      return proposed == nil ? () : session.say(first.offer)
    }
    guard let entry = try session.store.recent() else { return }
    session.open = entry.folder
    do {
      let profile = try session.readable(entry)
      session.language = profile.language
      let standing = Standing(stored: profile, session)
      offerNext(standing, saying: standing.lines(session.language))
    } catch {
      session.complain(ErrorWording.text(error))
    }
  }

  /// Says where things stand and lets Enter do what comes next.
  private func offerNext(_ standing: Standing, saying words: String) {
    session.say(words)
    propose(standing.next == nil ? nil : ["interview"])
    guard proposed != nil else { return }
    session.say(
      Text(en: "Enter goes on; help lists what else there is.", fr: "Entrée pour continuer ; help montre le reste."))
  }

  private func propose(_ words: [String]?) { proposed = session.console.isInteractive ? words : nil }

  /// The next line; nil at the end.
  private func next() throws -> String? {
    let request = LineRequest(
      prompt: "clientele> ", prefill: typed, history: self.history,
      completions: { CommandCompletions.candidates($0, self.session) })
    typed = ""
    switch session.readLine(request, as: .command) {
    case .line(let line):
      wasInterrupted = false
      if !line.trimmed.isEmpty { history.append(line) }
      return line
    case .interrupted(let line):
      if wasInterrupted { throw InterviewLoop.Ending.interrupted }
      wasInterrupted = true
      typed = line
      session.say(Text(en: "Ctrl-C again, or quit, leaves.", fr: "Ctrl-C encore, ou quit, pour partir."))
      return ""
    case .end: return nil
    case let other: throw InterviewLoop.Ending.error(for: other, session.console)
    }
  }

  /// - Returns: whether to leave.
  private func obey(_ line: String) throws -> Bool {
    let trimmed = line.trimmed
    if trimmed.isEmpty {
      if let proposed, !wasInterrupted { try perform(proposed) }
      return false
    }
    if ["quit", "exit"].contains(trimmed) { return true }
    if isQuestion(trimmed) {
      try perform(["ask", trimmed])
      return false
    }
    guard let words = LineWords.split(line) else {
      try report(Failure.openQuote)
      return false
    }
    try perform(words)
    return false
  }

  /// No command, but words that ask something.
  private func isQuestion(_ line: String) -> Bool {
    let first = line.prefix { !$0.isWhitespace }
    return Manual.entry(String(first)) == nil && Question.isOne(line)
  }

  /// A person may try again after a mistake; a script stops at its first.
  private func perform(_ words: [String]) throws {
    defer { session.carriesData = false }
    do {
      try CommandRunner(session).run(words)
      if ["interview", "new"].contains(words.first), session.open != nil {
        let (profile, _) = try session.profile(nil)
        let standing = Standing(stored: profile, session)
        offerNext(standing, saying: standing.following(session.language))
      }
    } catch let ending as InterviewLoop.Ending {
      throw ending
    } catch {
      try report(error)
    }
  }

  private func report(_ error: any Error) throws {
    if case Failure.faulty = error { return }
    guard session.console.isInteractive else { throw InputLine(number: session.console.lineNumber, error: error) }
    session.complain(ErrorWording.text(error))
  }
}
