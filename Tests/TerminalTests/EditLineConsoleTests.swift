import PseudoTerminal
import Testing

/// What a person types at a real pseudo-terminal, and what the program gets.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct EditLineConsoleTests {
  private func typed(_ keys: String, _ environment: [String] = ["LANG=C.UTF-8"]) throws -> String {
    let session = try Session(environment)
    try session.ready()
    session.send(keys + "\r")
    try session.expect("line ")
    let line = try session.expect("\r\n")
    try session.ready()
    return line
  }

  @Test(arguments: [["LANG=C"], [], ["LANG=C.UTF-8"], ["LC_ALL=POSIX"], ["LANG=xx_YY.UTF-8"]])
  func accentsStayWholeInEveryLocale(environment: [String]) throws {
    #expect(try typed("créé, œuvre 日本", environment) == #""créé, œuvre 日本""#)
    #expect(try typed("cre\u{301}e\u{301}", environment) == #""créé""#)
  }

  @Test func bytesThatAreNotUTF8AreSeen() throws {
    let session = try Session(command: ["/bin/sh", "-c", #"exec "$PROBE""#])
    try session.ready()
    session.send("caf")
    session.send(bytes: [0xE9, 0x21, 0x0D])
    try session.expect("line \"caf\u{FFFD}!\"")
  }

  @Test func aGraphemeIsOneCharacter() throws {
    let backspace = "\u{7F}"
    #expect(try typed("a🇫🇷" + backspace + "b") == #""ab""#)
    #expect(try typed("👨‍👩‍👧👍🏽" + backspace) == #""👨‍👩‍👧""#)
    #expect(try typed("x\u{323}\u{307}y" + left + left + "z") == "\"z\u{78}\u{323}\u{307}y\"")
    #expect(try typed("🇫🇷é" + left + left + delete) == #""é""#)
  }

  @Test func arrowsAndEditingInTheMiddle() throws {
    #expect(try typed("bonjur" + left + left + "o") == #""bonjour""#)
    #expect(try typed("deux mots" + home + "X" + end + "Y") == #""Xdeux motsY""#)
    #expect(try typed("un deux" + "\u{1B}[1;5D" + "et ") == #""un et deux""#)
    #expect(try typed("un deux" + "\u{17}" + "trois") == #""un trois""#)
  }

  @Test func interruptGivesAllThatWasTypedAndPrefillGivesItBack() throws {
    let session = try Session()
    try session.ready()
    session.send("un été\tà" + left + left + left + "\u{3}")
    try session.expect("\r\n")
    try session.expect(#"interrupted "un été"#)
    try session.ready()
    session.send("!\r")
    try session.expect(#"line "un été"#)
    try session.ready()
  }

  @Test func theTerminalIsSaneInTheEnd() throws {
    let session = try Session()
    try session.ready()
    session.send("abc\u{3}")
    try session.expect("interrupted")
    try session.ready()
    session.send("\u{1}\u{B}\u{4}")
    try session.expect("end")
    #expect(try session.ending() == 0)
    #expect(session.isSane)
  }

  @Test func endOfFileOnlyOnAnEmptyLine() throws {
    let session = try Session()
    try session.ready()
    session.send("abc" + left + left + "\u{4}\r")
    try session.expect(#"line "ac""#)
    try session.ready()
    session.send("\u{4}")
    try session.expect("end")
    #expect(try session.ending() == 0)
  }

  @Test func aPasteIsOneLine() throws {
    let paste = "\u{1B}[200~un\rdeux\r\ntrois\tquatre\u{7}\n\u{1B}[201~"
    #expect(try typed("a " + paste + " b") == #""a un\ndeux\ntrois\tquatre b""#)
    #expect(try typed("\u{1B}[200~" + String(repeating: "é", count: 5000) + "\u{1B}[201~").count == 5002)
    #expect(try typed("\u{1B}[200~un \u{9B}deux\u{85}\u{1B}[201~") == #""un deux""#)
  }

  @Test func aTextTallerThanTheScreenIsEditedToo() throws {
    let lines = (1...40).map { "line \($0)" }.joined(separator: "\n")
    let more = String(repeating: "x", count: 500)
    let session = try Session()
    try session.ready()
    session.send("\u{1B}[200~\(lines)\u{1B}[201~")
    for _ in 0..<3 { session.send(home + "a" + end + more) }
    session.send("\u{1B}[D" + "\u{1B}[C" + "\r")
    let typed = "aaa" + lines + more + more + more
    try session.expect("line " + typed.debugDescription)
  }

  @Test func aPasteIsAskedForAndTheTerminalIsToldWhenItIsNoLonger() throws {
    let session = try Session()
    try session.expect("\u{1B}[?2004h")
    try session.ready()
    session.send("\r")
    try session.expect("\u{1B}[?2004l")
    try session.expect("line \"\"")
  }

  @Test func tabCompletesOneAndListsSeveral() throws {
    let session = try Session()
    try session.ready()
    session.send("ex\t\r")
    try session.expect(#"line "export""#)
    try session.ready()
    session.send("sh\t")
    try session.expect("show answers  show ranking  show niche")
    try session.expect("name> show ")
    session.send("n\t\r")
    try session.expect(#"line "show niche""#)
    try session.ready()
    session.send("zzz\t")
    try session.expect("Nothing begins with “zzz” here.")
    try session.expect("name> zzz")
  }

  /// Behind other characters it is a character like any other, in a paste too.
  @Test func aQuestionMarkOnAnEmptyLineAsksForHelp() throws {
    let session = try Session()
    try session.ready()
    session.send("?")
    try session.expect("Here is help.\r\n")
    session.send("ok?\r")
    try session.expect(#"line "ok?""#)
    try session.ready()
    session.send("\u{1B}[200~?\u{1B}[201~?\r")
    try session.expect(#"line "??""#)
  }

  @Test func arrowUpGivesEarlierEntries() throws {
    let up = "\u{1B}[A"
    #expect(try typed(up) == #""deuxième ligne""#)
    #expect(try typed(up + up) == #""première""#)
    #expect(try typed("new" + up + "\u{1B}[B") == #""new""#)
  }

  @Test func typingAheadIsKept() throws {
    let session = try Session()
    try session.ready()
    session.send("un\rdeux\rtrois\r")
    for line in ["un", "deux", "trois"] { try session.expect("line \"\(line)\"") }
  }

  private let left = "\u{1B}[D"
  private let home = "\u{1B}[H"
  private let end = "\u{1B}[F"
  private let delete = "\u{1B}[3~"
}
