import PseudoTerminal
import Testing
import Trees

/// Several lines pasted at once, on terminals that mark a paste and on those that do not.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct PasteTests {
  @Test(arguments: ["en", "fr"])
  func pastedLinesAreOneAnswer(language: String) throws {
    let workshop = try Workshop.begun(language)
    let session = try Conversation(workshop, "interview")
    try session.hear(language == "fr" ? "cloner un de vos clients" : "clone one real client")
    try session.type(Self.pasted("le Moulin\rpaie le jour même\r") + "\r")
    try session.hear(Self.next(language))
    let answers = try workshop.profile()["answers"]
    #expect(answers?["contrast"] == ["best": "le Moulin\npaie le jour même"])
  }

  @Test func pastedLinesAreTheItemsOfAList() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview", "--from", "segments[].name")
    try session.hear("bars, inns, clubs")
    try session.type("\u{15}" + Self.pasted("- village bakeries\r- school kitchens\r- pizzerias\r") + "\r")
    try session.hear("How many clients of each")
    let names = try workshop.profile()["answers"]?["segments"]?.array?.compactMap { $0["name"]?.string }
    #expect(names == ["village bakeries", "school kitchens", "pizzerias"])
  }

  @Test func aPasteAtThePromptIsOneCommand() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop)
    try session.hear("clientele> ")
    try session.type(Self.pasted("answer contrast.best the Mill\rlist\r") + "\r")
    try session.hear("Saved.", "clientele> ")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "the Mill\nlist")
  }

  private static func pasted(_ lines: String) -> String { "\u{1B}[200~\(lines)\u{1B}[201~" }

  private static func next(_ language: String) -> String {
    language == "fr" ? "De quel type est le client que vous aimeriez cloner" : "What kind is the client you would clone"
  }

  private static func question(_ language: String) -> String {
    language == "fr"
      ? "3 lignes sont arrivées d’un coup : une réponse, ou 3 ? (1 ou 3 ; Entrée pour une) "
      : "3 lines came at once: one answer, or 3? (1 or 3; Enter for one) "
  }

  @Test(arguments: ["en", "fr"], ["xterm-256color", "dumb"])
  func linesThatComeAtOnceAreAskedAbout(language: String, terminal: String) throws {
    let workshop = try Workshop.begun(language)
    let session = try Conversation(workshop, "interview", with: ["TERM": terminal])
    try session.hear("> ")
    try session.type("le Moulin\rpaie bien\rsans discuter\r")
    try session.hear(Self.question(language))
    try session.type("\r")
    try session.hear(Self.next(language))
    #expect(try workshop.profile()["answers"]?["contrast"] == ["best": "le Moulin\npaie bien\nsans discuter"])
  }

  @Test(arguments: ["xterm-256color", "dumb"])
  func theyAnswerTheNextQuestionsOnRequest(terminal: String) throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview", with: ["TERM": terminal])
    try session.hear("> ")
    try session.type("the Mill\r2\rone that haggled\r")
    try session.hear(Self.question("en"))
    try session.type("what\r")
    try session.hear(Self.question("en"))
    try session.type("3\r")
    try session.hear("what kind is the one you would hand over")
    let contrast = try workshop.profile()["answers"]?["contrast"]
    #expect(contrast == ["best": "the Mill", "bestSegment": "inns", "worst": "one that haggled"])
  }

  @Test func controlCThereKeepsThemAll() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview")
    try session.hear("> ")
    try session.type("the Mill\rpays well\rno haggling\r")
    try session.hear(Self.question("en"))
    try session.type("\u{3}")
    try session.reply("Stop here?", "")
    try session.hear("no haggling")
    try session.type("\r")
    try session.hear(Self.next("en"))
    #expect(try workshop.profile()["answers"]?["contrast"] == ["best": "the Mill\npays well\nno haggling"])
  }

  @Test func commandsThatComeAtOnceAreAskedAboutToo() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop)
    try session.hear("clientele> ")
    try session.type("answer contrast.best the Mill\ranswer contrast.worst the haggler\r")
    try session.hear("2 lines came at once: one command, or 2? (1 or 2; Enter for one) ")
    try session.type("2\r")
    try session.hear("Saved.", "clientele> ", "Saved.", "clientele> ")
    #expect(try workshop.profile()["answers"]?["contrast"] == ["best": "the Mill", "worst": "the haggler"])
  }
}
