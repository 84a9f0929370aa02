import PseudoTerminal
import Testing

/// The keys that move, erase and find, as terminals send them.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct EditingKeysTests {
  private func typed(_ keys: String, editrc: String? = nil) throws -> String {
    let session = try Session(["LANG=C.UTF-8"] + (editrc.map { ["EDITRC=\($0)"] } ?? []))
    try session.ready()
    session.send(keys + "\r")
    try session.expect("line ")
    return try session.expect("\r\n")
  }

  @Test(arguments: ["\u{1B}[1;5D", "\u{1B}[1;3D", "\u{1B}[5D", "\u{1B}Od", "\u{1B}b"])
  func aWordToTheLeft(key: String) throws {
    #expect(try typed("un été à Évreux" + key + key + "X") == #""un été Xà Évreux""#)
  }

  @Test(arguments: ["\u{1B}[1;5C", "\u{1B}[1;3C", "\u{1B}[5C", "\u{1B}Oc", "\u{1B}f"])
  func aWordToTheRight(key: String) throws {
    #expect(try typed("e\u{301}te\u{301} deux\u{1}" + key + "X") == #""étéX deux""#)
  }

  @Test func wordsAreErasedWhole() throws {
    #expect(try typed("été créé\u{1B}b\u{1B}dlà") == #""été là""#)
    #expect(try typed("été 日本\u{1B}\u{7F}là") == #""été là""#)
    #expect(try typed("été 👨‍👩‍👧\u{17}là") == #""été là""#)
  }

  @Test(arguments: ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~", "\u{1}"])
  func theBeginning(key: String) throws {
    #expect(try typed("été" + key + "X") == #""Xété""#)
  }

  @Test(arguments: ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~", "\u{5}"])
  func theEnd(key: String) throws {
    #expect(try typed("été\u{1}" + key + "X") == #""étéX""#)
  }

  /// Alt-X would ask for a command and throw the line away.
  @Test func noKeyThrowsTheLineAway() throws {
    #expect(try typed("été\u{1B}x\u{1B}X!") == #""été!""#)
  }

  /// libedit would take the key after Ctrl-Space as text: a control character, or the beginning of a paste.
  @Test func controlSpaceDoesNothing() throws {
    #expect(try typed("été\u{0}\u{8}\u{0}X") == #""étX""#)
    #expect(try typed("\u{0}\u{1B}[200~une, deux\u{1B}[201~") == #""une, deux""#)
    #expect(try typed("été\u{1B}[A\u{12}prem\u{0}\u{8}\u{8}e") == #""première""#)
  }

  @Test func theHistoryKeepsLongLinesAndChangesToThem() throws {
    let (up, down) = ("\u{1B}[A", "\u{1B}[B")
    let long = String(repeating: "é", count: 3000)
    #expect(try typed(long + up + up + down + down + "!") == "\"\(long)!\"")
    #expect(try typed(up + "X" + up + "Y" + down) == #""deuxième ligneX""#)
    #expect(try typed("\u{10}\u{10}\u{E}") == #""deuxième ligne""#)
  }

  @Test func controlRSearches() throws {
    #expect(try typed("\u{12}PREM") == #""première""#)
    #expect(try typed("\u{12}e\u{12}") == #""première""#)
    #expect(try typed("\u{12}deux\u{7F}\u{7F}\u{7F}\u{7F}prem") == #""première""#)
    #expect(try typed("un texte\u{12}prem\u{7}!") == #""un texte!""#)
    #expect(try typed("\u{12}deux\u{1B}[D!") == #""deuxième lign!e""#)
    #expect(try typed("\u{12}zzz") == #""""#)
  }

  @Test func controlCGivesWhatASearchFound() throws {
    let session = try Session()
    try session.ready()
    session.send("texte\u{12}prem\u{3}")
    try session.expect(#"interrupted "première""#)
    try session.ready()
  }
}
