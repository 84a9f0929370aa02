import Foundation
import PseudoTerminal
import Testing

/// Random keys, escapes, pastes, resizes and signals: the program ends as it should, the terminal is sane, and the
/// profile whole. `CLIENTELE_SEED` repeats a run.
@Suite(.timeLimit(.minutes(2 * Patience.minutes)))
struct RandomKeysTests {
  private static let isLong = ProcessInfo.processInfo.environment["CLIENTELE_FAULTS"] == "1"
  private static let seed =
    ProcessInfo.processInfo.environment["CLIENTELE_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...UInt64(UInt32.max))

  @Test(arguments: ["xterm-256color", "dumb", "vi"])
  func nothingBreaksIt(terminal: String) throws {
    var keys = RandomKeys(seed: Self.seed)
    let workshop = try Workshop.begun()
    let editrc = try workshop.put("bind -v\n", "editrc")
    let isVi = terminal == "vi"
    let variables = [
      "TERM": isVi ? "xterm-256color" : terminal, "EDITRC": isVi ? editrc : "/dev/null", "EDITOR": "true",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    let end = Date.now + (Self.isLong ? 20 : 2)
    var sent: [String] = []
    while Date.now < end {
      let session = try Conversation(
        workshop, keys.oneOf([["interview"], [], ["interview", "niche"]]), with: variables)
      session.keepOutput()
      sent = []
      try session.becomesRaw()
      var (code, isTold): (Int32?, Bool) = (nil, false)
      while Date.now < end, code == nil, !isTold {
        let action = keys.next()
        sent.append(action.description)
        action.perform(on: session)
        isTold = action.ends
        session.read()
        code = session.ended()
      }
      try expectGoodEnd(session, code, isTold, "seed \(Self.seed), \(terminal): \(sent.suffix(60))")
    }
    let outcome = try workshop.run("show", "answers", "--json")
    #expect(outcome.code == 0, "seed \(Self.seed): \(outcome.errors)")
    #expect(throws: Never.self) { try outcome.json }
    #expect(Self.isPlain(outcome.output), "seed \(Self.seed): \(outcome.output)")
    #expect(try workshop.tree().keys.allSatisfy { !$0.contains("tmp") }, "seed \(Self.seed)")
  }

  /// Without control characters, as they are or as JSON writes them. No key types `u00` behind a backslash.
  private static func isPlain(_ json: String) -> Bool {
    !json.contains("\\u00")
      && json.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
  }

  /// By itself, with an exit code of ours, or by the signal that it is sent.
  private func expectGoodEnd(_ session: Conversation, _ ended: Int32?, _ isTold: Bool, _ story: String) throws {
    if ended == nil { kill(session.process, SIGCONT) }
    if ended == nil, !isTold { kill(session.process, SIGTERM) }
    let code = try? ended ?? session.ending()
    #expect(
      [0, 130, -SIGTERM, -SIGHUP, -SIGQUIT].contains(code),
      "\(code.map(String.init) ?? "stands at \(session.screen.suffix(200))"), \(story)")
    #expect(session.isSane, "\(story)")
    while session.read() {}
    let last = session.screen.components(separatedBy: "\u{1B}[?2004").last
    #expect(last?.first != "h", "\(code ?? 0) after \(session.screen.suffix(200)), \(story)")
  }
}
