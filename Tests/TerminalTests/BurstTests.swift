import PseudoTerminal
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lines that come at once, as a paste does on a terminal that does not mark it.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct BurstTests {
  private func session(_ terminal: String) throws -> Session {
    let session = try Session(terminal: terminal, with: "bursts")
    try session.ready()
    return session
  }

  @Test(arguments: ["TERM=xterm-256color", "TERM=dumb"])
  func linesAtOnceAreToldApartFromALine(terminal: String) throws {
    let session = try session(terminal)
    session.send("un\rdeux été\rtrois\r")
    try session.expect("several \"un|deux été")
    try session.expect("trois")
    try session.ready()
    session.send("un\rsans fin")
    try session.expect("several \"un|sans fin\"")
  }

  @Test(arguments: ["TERM=xterm-256color", "TERM=dumb"])
  func aLineAfterItsPromptIsALine(terminal: String) throws {
    let session = try session(terminal)
    for line in ["un", "deux", "trois"] {
      session.send(line + "\r")
      try session.expect("line \"\(line)\"")
      try session.ready()
    }
  }

  @Test(arguments: ["TERM=xterm-256color", "TERM=dumb"])
  func otherKeysAndAFewLettersAreReadAsTyped(terminal: String) throws {
    let session = try session(terminal)
    session.send("un\r\r")
    try session.expect(#"line "un""#)
    try session.expect(#"line """#)
    try session.ready()
    session.send("deux\rd")
    try session.expect(#"line "deux""#)
    try session.ready()
    session.send("e\r")
    try session.expect(#"line "de""#)
    try session.ready()
    session.send("un\rdeux\u{9B}\rtrois\r")
    for line in ["un", "deux", "trois"] { try session.expect("line \"\(line)\"") }
    try session.ready()
    session.send("trois\rquatre\u{3}")
    try session.expect(#"line "trois""#)
    try session.expect(#"interrupted "quatre""#)
    try session.ready()
  }

  /// Keys that come just while a line is taken are not lost, and nothing waits for a newline behind them.
  @Test(arguments: ["TERM=xterm-256color", "TERM=dumb"])
  func keysRightBehindALine(terminal: String) throws {
    let session = try session(terminal)
    for round in 0..<40 {
      session.send("abc\rde")
      usleep(UInt32(round * 300))
      session.send("\u{6}\u{5}f")
      usleep(10_000)
      session.send("gh\u{15}\u{15}")
      usleep(40_000)
      session.send("\u{15}end \(round)\r")
      try session.expect("end \(round)\"")
    }
  }
}
