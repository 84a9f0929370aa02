import PseudoTerminal
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Terminals that only show text.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct PlainTerminalTests {
  private func typed(_ keys: String) throws -> String {
    let session = try Session(terminal: "TERM=dumb")
    try session.ready()
    session.send(keys + "\r")
    try session.expect("line ")
    return try session.expect("\r\n")
  }

  @Test(arguments: ["TERM=dumb", "TERM=", "OTHER=x"])
  func whatWasTypedIsGivenBackAfterControlC(terminal: String) throws {
    let session = try Session(terminal: terminal)
    try session.ready()
    session.send("créé\r")
    try session.expect(#"line "créé""#)
    try session.ready()
    session.send("un été")
    try session.expect("un été")
    session.send("\u{3}")
    try session.expect(#"interrupted "un été""#)
    try session.expect("name> un été")
    try session.becomesRaw()
    session.send("!\r")
    try session.expect(#"line "un été!""#)
    try session.ready()
    session.send("\u{4}")
    try session.expect("end")
    #expect(try session.ending() == 0)
    #expect(session.isSane)
    #expect(!session.screen.contains("\u{1B}"))
  }

  @Test func backspaceTakesBackWholeCharacters() throws {
    let backspace = "\u{7F}"
    #expect(try typed("cafe\u{301}" + backspace + "!") == #""caf!""#)
    #expect(try typed("a🇫🇷" + backspace + "b") == #""ab""#)
    #expect(try typed("👨‍👩‍👧👍🏽" + backspace) == #""👨‍👩‍👧""#)
    #expect(try typed("un deux\u{17}trois") == #""un trois""#)
    #expect(try typed("tout\u{15}rien") == #""rien""#)
  }

  /// Back over two columns, and no further than what was typed.
  @Test func whatIsTakenBackLeavesTheScreen() throws {
    let session = try Session(terminal: "TERM=dumb")
    try session.ready()
    session.send("é日\u{7F}\u{7F}\u{7F}x\r")
    try session.expect("é日\u{8} \u{8}\u{8} \u{8}\u{8} \u{8}x\r\n")
    try session.expect(#"line "x""#)
  }

  @Test func arrowsAndControlCharactersAreNoText() throws {
    #expect(try typed("a\u{9B}b\u{0}\u{1}\u{85}c") == #""abc""#)
    #expect(try typed("a\u{1B}[D\u{1B}OP\u{1B}[3~b") == #""ab""#)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func endingSignalsGiveTheText(signal: Int32) throws {
    let session = try Session(terminal: "TERM=dumb")
    try session.ready()
    session.send("un été")
    try session.expect("été")
    kill(session.process, signal)
    try session.expect(#"terminated "un été""#)
    #expect(try session.ending() == -signal)
    #expect(session.isSane)
  }

  @Test func suspendingAndGoingOn() throws {
    let session = try Session(terminal: "TERM=dumb", command: ["/bin/sh", "-i"])
    try session.expect("sh> ")
    session.send("$PROBE\n")
    try session.ready()
    session.send("abc\u{1A}")
    try session.expect("sh> ")
    #expect(session.isSane)
    session.send("fg\n")
    try session.expect("name> abc")
    try session.becomesRaw()
    session.send("d\r")
    try session.expect(#"line "abcd""#)
  }

  /// A shell window inside an editor shows a line itself and sends it whole.
  @Test func whatIsShownAlreadyIsNotShownTwice() throws {
    let session = try Session(terminal: "TERM=dumb", command: ["/bin/sh", "-c", #"stty -echo; exec "$PROBE""#])
    try session.ready()
    session.send("créé\n")
    #expect(try session.expect(#"line "créé""#) == "")
  }

  @Test func withoutAUnicodeLocaleLettersStayWhole() throws {
    let session = try Session(["LC_ALL=C"], with: "plain")
    try session.ready()
    session.send("créé, œuvre\u{7F}\r")
    try session.expect(#"line "créé, œuvr""#)
  }
}
