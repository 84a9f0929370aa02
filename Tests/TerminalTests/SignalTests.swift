import PseudoTerminal
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite(.timeLimit(.minutes(Patience.minutes)))
struct SignalTests {
  @Test(arguments: [SIGTERM, SIGQUIT, SIGHUP])
  func endingSignalsGiveTheTextAndLeaveTheTerminalSane(signal: Int32) throws {
    let session = try Session()
    try session.ready()
    session.send("un été")
    try session.expect("été")
    kill(session.process, signal)
    try session.expect(#"terminated "un été""#)
    #expect(try session.ending() == -signal)
    #expect(session.isSane)
  }

  /// While the program is stopped, signals wait; then they come at once.
  @Test(arguments: [SIGINT, SIGWINCH, SIGCONT], ["TERM=xterm-256color", "TERM=dumb"])
  func anEndingSignalIsNotLostAmongOthers(other: Int32, terminal: String) throws {
    let session = try Session(terminal: terminal)
    try session.ready()
    session.send("un été")
    try session.expect("été")
    session.stop()
    for signal in [other, SIGTERM, other, SIGCONT] { kill(session.process, signal) }
    try session.expect(#"terminated "un été""#)
    #expect(try session.ending() == -SIGTERM)
    #expect(session.isSane)
  }

  @Test(arguments: ["TERM=xterm-256color", "TERM=dumb"])
  func anEndingSignalIsNoticedWhileKeysKeepComing(terminal: String) throws {
    let session = try Session(terminal: terminal)
    try session.ready()
    let keys = String(repeating: "é", count: 500)
    for _ in 0..<4 { session.send(keys) }
    kill(session.process, SIGTERM)
    let limit = ContinuousClock.now + Patience.seconds(10)
    var code: Int32?
    while code == nil, .now < limit {
      session.send(keys)
      code = session.ended()
    }
    #expect(code == -SIGTERM)
  }

  /// A window that is resized, or a program that goes on, does not cut a paste in two.
  @Test(arguments: [SIGWINCH, SIGCONT])
  func aPasteIsWholeWhateverHappensMeanwhile(signal: Int32) throws {
    let session = try Session()
    try session.ready()
    session.send("\u{1B}[200~un\rdeux ")
    usleep(100_000)
    kill(session.process, signal)
    usleep(100_000)
    session.send("trois\rquatre\u{1B}[201~\r")
    try session.expect(#"line "un\ndeux trois\nquatre""#)
  }

  @Test func aStopTakenBackAtOnceStopsNothing() throws {
    let session = try Session()
    try session.ready()
    session.send("abc")
    try session.expect("abc")
    for _ in 0..<20 {
      kill(session.process, SIGTSTP)
      kill(session.process, SIGCONT)
    }
    try session.expect("name> abc")
    try session.becomesRaw()
    session.send("d\r")
    try session.expect(#"line "abcd""#)
  }

  @Test func aClosedWindowEndsTheProgram() throws {
    let session = try Session()
    try session.ready()
    session.close()
    #expect(try session.ending() == -SIGHUP)
  }

  @Test func anInterruptFromElsewhereIsAnInterrupt() throws {
    let session = try Session()
    try session.ready()
    session.send("abc")
    try session.expect("abc")
    kill(session.process, SIGINT)
    try session.expect(#"interrupted "abc""#)
    try session.ready()
  }

  @Test func suspendingAndGoingOn() throws {
    let session = try Session(command: ["/bin/sh", "-i"])
    try session.expect("sh> ")
    session.send("$PROBE\n")
    try session.ready()
    session.send("abc\u{1B}[D")
    session.send("\u{1A}")
    try session.expect("sh> ")
    session.send("echo between\n")
    try session.expect("\nbetween")
    try session.expect("sh> ")
    session.send("fg\n")
    try session.expect("name> abc")
    try session.becomesRaw()
    session.send("X\r")
    try session.expect(#"line "abXc""#)
  }

  @Test func stoppedAndContinuedFromElsewhere() throws {
    let session = try Session()
    try session.ready()
    session.send("abc")
    try session.expect("abc")
    kill(session.process, SIGSTOP)
    kill(session.process, SIGCONT)
    try session.expect("name> abc")
    try session.becomesRaw()
    session.send("d\r")
    try session.expect(#"line "abcd""#)
  }

  @Test func resizing() throws {
    let session = try Session(columns: 100)
    try session.ready()
    let text = String(repeating: "é", count: 95)
    session.send(text)
    try session.expect("\u{8}é")
    for columns: Int32 in [40, 200, 50] {
      session.resize(columns: columns)
      try session.expect("\r")
      session.send("a")
    }
    session.send("\r")
    try session.expect("line \"\(text)aaa\"")
    try session.ready()
    session.send("width\r")
    try session.expect(#"width "50""#)
  }

  /// The terminal wraps anew what it shows: of 6 + 9 × 9 + 10 = 97 columns, so many rows stand above the last one.
  @Test(arguments: [(60, "\u{1B}[1A"), (43, "\u{1B}[2A"), (200, "")] as [(Int32, String)])
  func aResizedWindowShowsTheLineWhereItBegan(columns: Int32, upwards: String) throws {
    let session = try Session(columns: 40)
    try session.ready()
    session.send(String(repeating: "été 日本 ", count: 9) + "finfinfin!")
    try session.expect("!")
    session.resize(columns: columns)
    #expect(try session.expect("\r\u{1B}[J").hasSuffix(upwards))
    try session.expect("name> ")
    try session.expect("!")
  }
}
