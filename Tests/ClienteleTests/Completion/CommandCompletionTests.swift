import PseudoTerminal
import Testing

/// Tab at the assistant's prompt, on a real terminal.
@Suite(.timeLimit(.minutes(Patience.minutes))) struct CommandCompletionTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop.begun()
  }

  /// What stands on the line after some keys, told by the command that ends it.
  private func line(_ keys: String, _ workshop: Workshop) throws -> Conversation {
    let session = try Conversation(workshop)
    try session.hear("clientele> ")
    try session.type(keys)
    return session
  }

  @Test func namesWithSpacesAreQuotedWhateverCaseAndAccents() throws {
    try workshop.run("new", "Étude Léa", "--language", "en")
    let session = try line("open etu\t\r", workshop)
    try session.hear("“Étude Léa” is open")
    try session.type("open \"atel\t\r")
    try session.hear("“Atelier Nord” is open")
    try session.type("op\t\t")
    try session.hear("Atelier Nord  Étude Léa")
  }

  @Test func quotesAndBackslashesInNamesComeBackWhole() throws {
    try workshop.run("new", #"The "Best" \ Shop"#, "--language", "en")
    let session = try line("open the\t\r", workshop)
    try session.hear(#"“The "Best" \ Shop” is open"#)
  }

  @Test func optionsComeFromTheDefinitionsAndOnlyOnce() throws {
    let session = try line("clients import x.csv --d\t", workshop)
    try session.hear("--dates    --decimal  --dry-run")
    try session.type("r\t--\t")
    try session.hear(
      "--profile  --kind     --map      --dates    --decimal  --terms    --months   --force    --help")
    try session.type("kind f\t--dates=\t")
    try session.hear("dmy  mdy  ymd")
    try session.type("y\t\r")
    try session.hear("x.csv")
  }

  @Test func valuesAreOfferedWhereTheyAreKnown() throws {
    let session = try line("interview sta\t", workshop)
    try session.hear("start      statement")
    try session.type("\u{15}interview start --from business.vo\t")
    try session.hear("ice ")
    try session.type("\u{15}answer business.mod\tpri\t\r")
    try session.hear("vate people", "Saved.")
    try session.type("export letters --format \t")
    try session.hear("md ")
    try session.type("\u{15}clear obj\t\r")
    try session.hear("Taken back.")
    try session.type("clients import x --map da\t")
    try session.hear("date=")
    try session.type("\u{15}learn wha\t\r")
    try session.hear("whale", "\r\n", "The whale curve")
    try session.type("show segment c\t\r")
    try session.hear("ubs\r\n", "clubs")
    try session.type("restore \t\r")
    try session.hear("The profile is as it was in revision 1.")
  }

  @Test func clientsTypedByHandAreFoundByTheBeginningOfTheirNames() throws {
    let clients = "Bäckerei Groß; 1000; 2; 4\nMaison Paul \"Fils\"; 500; 2; 4"
    #expect(try workshop.run("answer", "portfolio.clients", clients).code == 0)
    let session = try line("show client backerei\t\r", workshop)
    try session.hear("Bäckerei Groß", "\r\n", "Bäckerei Groß")
    try session.type("show client mai\t\r")
    try session.hear(#""Maison Paul \"Fils\""#, "\r\n", #"Maison Paul "Fils""#)
  }

  @Test func filesAreFoundUnderTheHomeAndBehindSpaces() throws {
    try workshop.put("name,revenue\nAnna,100\n", "My files/été 2025.csv")
    try workshop.put("", "My files/notes.txt")
    let session = try line("clients import ~/my\tete\t--dry\t--months 12\r", workshop)
    try session.hear("\"~/My files/", "été 2025.csv\"", "1 client", "Nothing was changed.")
    try session.type("clients import \"My files/\t")
    try session.hear("notes.txt     été 2025.csv")
    try session.type("\u{15}export --output My\t")
    try session.hear("\"My files/")
  }

  @Test(arguments: [
    ("en", "Nothing begins with “zzz” here.", "Nothing to choose from here: type it."),
    ("fr", "Rien ne commence par « zzz » ici.", "Rien à proposer ici : à vous d’écrire."),
  ])
  func nothingIsSaidInWords(language: String, nothing: String, free: String) throws {
    let session = try line("zzz\t", Workshop.begun(language))
    try session.hear(nothing)
    try session.type("\u{15}new \t")
    try session.hear(free)
    try session.type("\u{15}trash restore \t")
    try session.hear(free)
  }

  /// Sixty of ten thousand are listed.
  @Test func tenThousandClientsAreListedInPart() throws {
    let rows = (1...10_000).map { "Client \($0),\($0)\n" }.joined()
    let file = try workshop.put("name,revenue\n" + rows, "clients.csv")
    try workshop.run("clients", "import", file, "--months", "12")
    let session = try line("show client c\t", workshop)
    try session.hear("Client 60", "and 9,940 more: type a few letters.")
    try session.type("9999\t")
    try session.hear("Client 9999")
  }
}
