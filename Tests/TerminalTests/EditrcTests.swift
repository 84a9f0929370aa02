import PseudoTerminal
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite(.timeLimit(.minutes(5)))
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

  @Test func keysCanBeBound() throws {
    try withSession(editrc: "clientele:bind -s ^G grelot\n") { session in
      session.send("\u{7}\r")
      try session.expect(#"line "grelot""#)
    }
  }
}
