import PseudoTerminal
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite(.timeLimit(.minutes(Patience.minutes)))
struct EditrcTests {
  private func withSession(editrc: String, _ body: (Session) throws -> Void) throws {
    var bytes = Array("\(P_tmpdir)/editrc-XXXXXX".utf8CString)
    let file = mkstemp(&bytes)
    let path = String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(path) }
    _ = editrc.withCString { write(file, $0, strlen($0)) }
    close(file)
    let session = try Session(["EDITRC=" + path])
    try session.ready()
    try body(session)
  }

  @Test func viModeWorksWithPastesAndInterrupts() throws {
    try withSession(editrc: "bind -v\n") { session in
      session.send("abé\u{1B}x\u{1B}[200~1\n2\u{1B}[201~\r")
      try session.expect(#"line "a1\n2b""#)
      try session.ready()
      session.send("abc\u{1B}h\u{3}")
      try session.expect(#"interrupted "abc""#)
      try session.ready()
    }
  }

  @Test func theEndOfAnEmptyLineInViModeIsHarmless() throws {
    try withSession(editrc: "bind -v\n") { session in
      session.send("a\u{1B}x\u{5}\u{B}\r")
      try session.expect(#"line """#)
      try session.ready()
    }
  }

  /// In vi's insert mode too, keys do what is on them and leave the mode as it is.
  @Test(arguments: [
    ("\u{1B}[D", "un deuXx"), ("\u{1B}[H", "Xun deux"), ("\u{1B}OH", "Xun deux"), ("\u{1B}[H\u{1B}[F", "un deuxX"),
    ("\u{1B}[D\u{1B}[3~", "un deuX"), ("\u{1B}[1;5D", "un Xdeux"), ("\u{1B}[A", "deuxième ligneX"),
    ("\u{1B}k", "deuxième ligne"), ("\u{12}prem", "premièreX"), ("\u{1B}:", "un deux"), ("\u{1B}0x", "n deux"),
    ("\u{0}\u{8}", "un deu"), ("\u{F}\u{18}", "un deux"), ("\u{1D}\u{1E}\u{1F}\u{7}\u{19}", "un deuxX"),
    ("\u{1}", "Xun deux"), ("\u{1}\u{6}\u{5}", "un deuxX"), ("\u{2}\u{2}\u{B}", "un deX"),
  ])
  func keysInViMode(keys: String, line: String) throws {
    try withSession(editrc: "bind -v\n") { session in
      let isCommand = keys.count == 2 || keys == "\u{1B}0x"
      let isSearch = keys.hasPrefix("\u{12}")
      session.send("un deux" + keys + (isCommand ? "" : isSearch ? "\u{1B}[FX" : "X") + "\r")
      try session.expect("line ")
      #expect(try session.expect("\r\n") == "\"\(line)\"")
    }
  }

  /// Enter ends the search; where nothing is found, what was typed stays. `v` opens no file that others may read.
  @Test(arguments: [
    ("/prem\r", "première"), ("?ligne\r", "deuxième ligne"), ("/zzz\r", "un deux"), ("?zzz\u{7}", "un deux"),
    ("/m\rn", "première"), ("/m\rnN", "deuxième ligne"), ("/m\rnj", "deuxième ligne"), ("/m\rjj", "un deux"),
    ("n", "un deux"), ("v", "un deux"),
  ])
  func searchingInViMode(keys: String, line: String) throws {
    try withSession(editrc: "bind -v\n") { session in
      session.send("un deux\u{1B}" + keys + "\r")
      try session.expect("line ")
      #expect(try session.expect("\r\n") == "\"\(line)\"")
    }
  }

  /// Insert, F5, F12, Shift-Left, Ctrl-Delete, F1 three ways, a mouse and keys as newer terminals say them: not a part of
  /// any is text, and none does anything.
  @Test(
    arguments: [
      "[2~", "[15~", "[24~", "[1;2D", "[3;5~", "OP", "[11~", "[[A", "[<0;10;10M", "[27;5;9~", "[97;5u", "O5D", "[?1;2c",
      "[1;2;3;4;5;6;7;8;9~",
    ], ["# nothing\n", "bind -v\n"])
  func aKeyThatMeansNothingDoesNothing(sequence: String, editrc: String) throws {
    try withSession(editrc: editrc) { session in
      session.send("abc \u{1B}" + sequence + "DEF\r")
      try session.expect(#"line "abc DEF""#)
    }
  }

  @Test(arguments: ["^[[15~", "\\e[15~", "\\033[15~"]) func aKeyThatSomebodyBoundDoesThat(written: String) throws {
    try withSession(editrc: "bind \"\(written)\" ed-move-to-beg\n") { session in
      session.send("abc\u{1B}[15~X\u{1B}[17~Y\r")
      try session.expect(#"line "XYabc""#)
    }
  }

  @Test func whatIsBoundThereWins() throws {
    try withSession(editrc: "bind -v\nbind ^R ed-move-to-beg\n") { session in
      session.send("abc\u{12}X\r")
      try session.expect(#"line "Xabc""#)
    }
    try withSession(editrc: "bind \"^[[3~\" ed-move-to-beg\n# done\n") { session in
      session.send("abc\u{1B}[3~X\r")
      try session.expect(#"line "Xabc""#)
    }
  }

  @Test func keysCanBeBound() throws {
    try withSession(editrc: "clientele:bind -s ^G grelot\n") { session in
      session.send("\u{7}\r")
      try session.expect(#"line "grelot""#)
    }
  }
}
