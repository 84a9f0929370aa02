import Foundation
import PseudoTerminal
import Testing

/// Ten thousand prompts, each with a paste, a search, a listing and emoji, take no more memory than a thousand.
@Suite(
  .enabled(if: ProcessInfo.processInfo.environment["CLIENTELE_FAULTS"] == "1"),
  .timeLimit(.minutes(4 * Patience.minutes)))
struct EnduranceTests {
  @Test(arguments: ["TERM=xterm-256color", "TERM=dumb"])
  func memoryDoesNotGrowWithPrompts(terminal: String) throws {
    let session = try Session(terminal: terminal)
    let keys = "é🇫🇷e\u{301}👨‍👩‍👧\u{7F}\u{1B}[A\u{1B}[B\u{12}pre\u{7}\u{15}\u{1B}[200~un\rdeux\u{1B}[201~\u{15}sh\t\u{15}x\r"
    try answer(1000, keys, session)
    let before = try resident(session.process)
    try answer(10_000, keys, session)
    let growth = try resident(session.process) - before
    print("\(terminal): \(before) kB after 1,000 prompts, \(growth) kB more after 10,000 more")
    #expect(growth < 1024)
  }

  private func answer(_ count: Int, _ keys: String, _ session: Session) throws {
    for _ in 0..<count {
      try session.ready()
      session.send(keys)
      try session.expect("line ")
    }
  }

  /// Kilobytes of memory in use.
  private func resident(_ process: Int32) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}
