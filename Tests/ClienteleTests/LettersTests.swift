import PseudoTerminal
import Testing
import Trees

/// Letters beyond ASCII: whole in every locale, and stored in one form, however they are given.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct LettersTests {
  /// Decomposed as typed, composed as stored; compared by bytes, since Swift takes both for equal.
  private static let decomposed = "cre\u{301}e\u{301} a\u{300} l’œuvre"
  private static let composed = Array("cr\u{E9}\u{E9} \u{E0} l’œuvre".utf8)

  private func stored(_ workshop: Workshop) throws -> [UInt8]? {
    try workshop.profile()["answers"]?["contrast"]?["best"]?.string.map { Array($0.utf8) }
  }

  @Test(arguments: ["C", "POSIX", "", "fr_FR.UTF-8", "xx_YY.UTF-8", "fr_FR.ISO-8859-1"], ["xterm-256color", "dumb"])
  func theyStayWholeInEveryLocale(locale: String, terminal: String) throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview", with: ["LANG": locale, "TERM": terminal])
    try session.reply("> ", Self.decomposed + "\u{7F}e")
    try session.hear("What kind is the client you would clone?")
    #expect(try stored(workshop) == Self.composed)
  }

  @Test func withoutAnyLocale() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview", without: ["LANG"])
    try session.reply("> ", Self.decomposed)
    try session.hear("What kind is the client you would clone?")
    #expect(try stored(workshop) == Self.composed)
  }

  /// Whichever variable chooses the locale, at the first prompt of all: shown as typed, kept as shown.
  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "xx_YY.UTF-8"], ["LC_CTYPE": "C"], ["LANG": "xx_YY"], ["LANG": "C"]])
  func theFirstNameStaysWhole(variables: [String: String]) throws {
    let workshop = try Workshop()
    let session = try Conversation(workshop, ["interview"], with: variables)
    try session.reply("called? ", "Atelier créé")
    try session.expect("Atelier créé\r\n")
    try session.hear("1 of 3")
    #expect(try workshop.profile("atelier-cree")["name"] == "Atelier créé")
  }

  /// Names that no locale can have are none.
  @Test(arguments: ["abcdefghijkl", "x-abcdefghij", "i_abcdefghijkl.UTF-8", "/nowhere/at/all"], ["LANG", "LC_ALL"])
  func namesOfNoLocaleHarmNothing(name: String, variable: String) throws {
    #expect(try Workshop.begun().run("list", with: [variable: name]).code == 0)
  }

  @Test func pipesAndFilesGiveTheSame() throws {
    let piped = try Workshop.begun()
    try piped.run("interview", input: Self.decomposed + "\n", with: ["LANG": "C"])
    #expect(try stored(piped) == Self.composed)
    let given = try Workshop.begun()
    try given.run("answer", "contrast.best", Self.decomposed, with: ["LANG": "C"])
    #expect(try stored(given) == Self.composed)
    let filed = try Workshop.begun()
    try filed.run("interview", "--answers", "-", input: "contrast: {best: \"\(Self.decomposed)\"}")
    #expect(try stored(filed) == Self.composed)
  }

  @Test func namesAreStoredInOneFormToo() throws {
    let workshop = try Workshop.begun()
    try workshop.run("answer", "segments[].name", "cafe\u{301}s, bars, inns")
    let name = try workshop.profile()["answers"]?["segments"]?[0]?["name"]?.string
    #expect(name.map { Array($0.utf8) } == Array("caf\u{E9}s".utf8))
  }
}
