import Foundation
import PseudoTerminal
import Testing

/// Wherever a line is read, signals do what they are for: end the program, interrupt, draw anew.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct PromptSignalTests {
  @Test(arguments: Standing.allCases, [SIGTERM, SIGHUP, SIGQUIT])
  func endingSignalsEnd(standing: Standing, signal: Int32) throws {
    let (_, session) = try standing.session()
    kill(session.process, signal)
    #expect(try session.ending() == -signal)
    #expect(session.isSane)
  }

  /// Both wait while the program is stopped, and come at once.
  @Test(arguments: Standing.allCases)
  func anInterruptDoesNotHideTheEnd(standing: Standing) throws {
    let (_, session) = try standing.session()
    session.stop()
    for signal in [SIGINT, SIGTERM, SIGCONT] { kill(session.process, signal) }
    #expect(try session.ending() == -SIGTERM)
    #expect(session.isSane)
  }

  @Test(arguments: Standing.allCases)
  func aResizedWindowAndAnInterrupt(standing: Standing) throws {
    let (_, session) = try standing.session()
    session.resize(columns: 350)
    kill(session.process, SIGCONT)
    try session.type("x")
    try session.hear("x")
    kill(session.process, SIGINT)
    if let heard = standing.interrupted.heard { try session.hear(heard) }
    guard let code = standing.interrupted.code else { return }
    #expect(try session.ending() == code)
    #expect(session.isSane)
  }

  /// Ctrl-Z and back, in a shell.
  @Test(arguments: [("interview", "> ", ""), ("interview", "> ", "\u{3}"), ("", "clientele> ", "")])
  func stoppedAndBack(words: String, prompt: String, keys: String) throws {
    let workshop = try Workshop.begun()
    let environment = workshop.environment(["PS1": "ready> "]).map { "\($0)=\($1)" }
    let session = try Session(["/bin/sh", "-i"], environment: environment, columns: 400)
    try session.expect("ready> ")
    session.send("\(try Workshop.program) \(words)\n")
    try session.expect(words.isEmpty ? prompt : "clone one real client")
    if !words.isEmpty { try session.expect(prompt) }
    try session.becomesRaw()
    session.send(keys)
    if !keys.isEmpty { try session.expect("Stop here?") }
    try session.becomesRaw()
    session.send("half\u{1A}")
    try session.expect("ready> ")
    session.send("fg\n")
    try session.expect((keys.isEmpty ? prompt : "again stops. ") + "half")
    try session.becomesRaw()
    session.send("\u{3}")
    try session.expect(words.isEmpty ? "Ctrl-C again" : keys.isEmpty ? "Stop here?" : "Stopped")
  }

  /// The editor has the terminal: what ends this program waits, and the text is kept.
  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func aSignalWhileTheEditorIsOpen(signal: Int32) throws {
    let workshop = try Workshop.begun()
    let session = try editing(workshop, sending: signal)
    #expect(try session.ending() == -signal)
    let again = try Conversation(workshop, "interview")
    try again.hear("What you had typed here is on the line again.", "> the Mill")
  }

  /// Ctrl-C in the editor is the editor's.
  @Test func anInterruptInTheEditorIsNotOurs() throws {
    let session = try editing(Workshop.begun(), sending: SIGINT)
    try session.hear("The editor ended with an error (1).", "> the Mill")
    try session.type(" pays\r")
    try session.hear("What kind is the client you would clone?")
    #expect(!session.screen.contains("Stop here?"))
  }

  /// A program that got a signal while an editor was open, which then wrote something and failed.
  private func editing(_ workshop: Workshop, sending signal: Int32) throws -> Conversation {
    let script = #"echo open; while [ ! -e "$0.go" ]; do sleep 0.05; done; echo 'the Mill' > "$1"; exit 1"#
    let editor = try workshop.script(script, "editor")
    let session = try Conversation(workshop, "interview", with: ["EDITOR": editor])
    try session.hear("> ")
    try session.type("/edit\r")
    try session.hear("open")
    kill(session.process, signal)
    try workshop.put("", "editor.go")
    return session
  }

  /// A reply cut off by a signal is no reply: nothing is replaced, and the assistant does not go on.
  @Test func anEndIsNoAnswerToAConfirmation() throws {
    let (workshop, session) = try Standing.confirmation.session()
    kill(session.process, SIGTERM)
    #expect(try session.ending() == -SIGTERM)
    #expect(!session.screen.contains("Nothing was changed."))
    #expect(try workshop.run("clients", "list").output.contains("Baker"))
  }
}

/// A place where the program reads a line.
enum Standing: String, CaseIterable {
  case question, stopping, pasted, command, name, confirmation, months, pages, fit, stoppingFit

  /// A program that reads keys there.
  func session() throws -> (Workshop, Conversation) {
    switch self {
    case .question: try reading("interview", "> ")
    case .stopping: try reading("interview", "> ", keys: "\u{3}", "Stop here?")
    case .pasted: try reading("interview", "> ", keys: "le Moulin\rpaie bien\rtoujours\r", "3 lines came at once")
    case .command: try reading("", "clientele> ")
    case .name: try reading("interview", "called? ", in: Workshop())
    case .confirmation: try reading("clients import other.csv", "(yes/no) ", in: clients())
    case .months: try reading("clients import undated.csv", "(12) ", in: clients())
    case .pages: try reading("clients list", "q stops. ", in: clients())
    case .fit: try reading("fit Vallon", "> ", in: business())
    case .stoppingFit: try reading("fit Vallon", "> ", keys: "\u{3}", "Stop here?", in: business())
    }
  }

  /// What Ctrl-C leads to with a letter on the line.
  var interrupted: (heard: String?, code: Int32?) {
    switch self {
    case .question, .pasted, .fit: ("Stop here?", nil)
    case .command: ("Ctrl-C again, or quit, leaves.", nil)
    case .name: ("Ctrl-C again stops; Enter goes on.", nil)
    case .confirmation: ("Nothing was changed.", 0)
    case .pages: (nil, 0)
    case .stopping, .months, .stoppingFit: ("Stopped; everything is saved.", 130)
    }
  }

  private func reading(
    _ words: String, _ prompt: String, keys: String = "", _ next: String = "", in workshop: Workshop? = nil
  ) throws -> (Workshop, Conversation) {
    let workshop = try workshop ?? Workshop.begun()
    let session = try Conversation(workshop, words.split(separator: " ").map(String.init), with: [:])
    try session.hear(prompt)
    if !keys.isEmpty {
      try session.type(keys)
      try session.hear(next)
    }
    try session.becomesRaw()
    return (workshop, session)
  }

  private func business() throws -> Workshop {
    try #require(Business.all.first { $0.description == "industrial-maintenance.en" }).workshop()
  }

  private func clients() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.run("new", "Atelier Nord")
    let names = (1...50).map { "Client \($0),\($0)00,2026-01-15\n" }.joined()
    try workshop.put("name,revenue,date\nBaker,9000,2026-01-15\n" + names, "clients.csv")
    try workshop.put("name,revenue,date\nMiller,800,2026-01-15\n", "other.csv")
    try workshop.put("name,revenue\nMiller,800\n", "undated.csv")
    try #require(try workshop.run("clients", "import", "clients.csv").code == 0)
    return workshop
  }
}
