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
  private let history: CommandHistory
  /// When `?` was asked last: an Enter in the same breath belongs to it.
  private var helped: ContinuousClock.Instant?
  private let drafts: LineDrafts

  init(_ session: Session) {
    self.session = session
    session.isAssistant = true
    history = CommandHistory(home: session.store.shelf.home)
    drafts = LineDrafts(home: session.store.shelf.home)
  }

  /// - Returns: the exit code.
  func run() -> Int32 {
    do {
      try greet()
      var left = session.restored(.command, drafts)
      while let line = try holdingSignals(if: session.console.isInteractive, { try next(left) }) {
        left = ""
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

  /// The next line, through Ctrl-C and back; nil at the end.
  private func next(_ left: String) throws -> String? {
    var request = self.request
    request.prefill = left
    var isLeaving = false
    while true {
      switch session.readLine(request, as: .command) {
      case .line(let line):
        note(line)
        return line
      case .interrupted(let line) where !isLeaving:
        isLeaving = true
        request.prefill = line
        session.say(Text(en: "Ctrl-C again, or quit, leaves.", fr: "Ctrl-C encore, ou quit, pour partir."))
      case .end: return nil
      case let other:
        if session.console.isInteractive, let typed = other.typed { drafts.keep(typed, of: .command) }
        throw InterviewLoop.Ending.error(for: other, session.console)
      }
    }
  }

  private var request: LineRequest {
    let offer = CommandOffer(session)
    return LineRequest(
      prompt: "clientele> ", history: self.session.console.canEdit ? self.history.lines : [],
      completions: { before in before == "?" ? self.help() : offer.offer(before) })
  }

  private func note(_ line: String) {
    guard session.console.isInteractive else { return }
    drafts.forget(.command)
    history.add(line, lasts: isCommand(line.trimmed) || isQuestion(line.trimmed))
  }

  /// What `?` shows; the line stays empty.
  private func help() -> Offer {
    helped = .now
    let text = CommandHelp(session).text(proposed: proposed != nil)
    return Offer(saying: text, keeping: "", language: session.language)
  }

  /// - Returns: whether to leave.
  private func obey(_ line: String) throws -> Bool {
    let trimmed = line.trimmed
    defer { helped = nil }
    if trimmed == "?" {
      session.say(CommandHelp(session).text(proposed: proposed != nil))
      return false
    }
    if trimmed.isEmpty {
      if let helped, .now - helped < .seconds(1) { return false }
      if let proposed { try perform(proposed) }
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
    try perform(expanded(words))
    return false
  }

  /// With the home for `~`, as the operating system's shell would have it.
  private func expanded(_ words: [String]) -> [String] {
    guard let first = words.first, !["ask", "answer"].contains(first) else { return words }
    return words.map { FileNames.expanded($0, home: session.environment["HOME"] ?? "~") }
  }

  /// No command, but words that ask something.
  private func isQuestion(_ line: String) -> Bool {
    !isCommand(line) && Question.isOne(line)
  }

  private func isCommand(_ line: String) -> Bool {
    Manual.entry(String(line.prefix { !$0.isWhitespace })) != nil
  }

  /// A person may try again after a mistake; a script stops at its first.
  private func perform(_ words: [String]) throws {
    defer { session.carriesData = false }
    do {
      try CommandRunner(session).run(words)
      if ["interview", "new"].contains(words.first), session.open != nil {
        let (profile, _) = try session.profile(nil, clients: false)
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
