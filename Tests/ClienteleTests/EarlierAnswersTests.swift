import PseudoTerminal
import Testing
import Trees

/// The arrow up and Ctrl-R at a question.
@Suite(.timeLimit(.minutes(Patience.minutes)))
struct EarlierAnswersTests {
  /// A profile whose revisions hold three answers to one question, the last one standing.
  private func workshop(_ language: String) throws -> Workshop {
    let workshop = try Workshop.begun(language)
    for answer in ["le Moulin créé", "l’Ancre", "la Halle"] {
      let outcome = try workshop.run(
        "interview", "--answers", "-", input: "contrast: {best: \(answer)}", with: [:])
      _ = outcome
    }
    return workshop
  }

  @Test(arguments: ["en", "fr"])
  func theArrowUpGivesWhatWasAnsweredBefore(language: String) throws {
    let workshop = try workshop(language)
    let session = try Conversation(workshop, "interview", "--from", "contrast.best")
    try session.hear("> la Halle")
    try session.type("\u{1B}[A")
    try session.hear("Ancre")
    try session.type("\u{1B}[A")
    try session.hear("Moulin créé")
    try session.type("!\r")
    try session.hear(language == "fr" ? "De quel type" : "What kind is")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "le Moulin créé!")
  }

  @Test(arguments: [("en", "Search (moul) "), ("fr", "Recherche (moul) ")])
  func controlRSearchesThem(language: String, prompt: String) throws {
    let workshop = try workshop(language)
    let session = try Conversation(workshop, "interview", "--from", "contrast.best")
    try session.hear("> la Halle")
    try session.type("\u{12}moul")
    try session.hear("le Moulin créé")
    try session.type("\u{1B}[D!\r")
    try session.hear(language == "fr" ? "De quel type" : "What kind is")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "le Moulin cré!é")
  }

  @Test func whatWasReplacedAtThePromptIsThereToo() throws {
    let workshop = try workshop("en")
    let session = try Conversation(workshop)
    for answer in ["the Anchor", "the Hall"] {
      try session.reply("clientele> ", "edit contrast.best")
      try session.hear("> ")
      try session.type("\u{15}\(answer)\r")
    }
    try session.reply("clientele> ", "edit contrast.best")
    try session.hear("> the Hall")
    try session.type("\u{1B}[A")
    try session.hear("Anchor")
    try session.type("\u{1B}[A")
    try session.hear("la Halle")
  }

  @Test func whatWasTypedInThisSessionComesFirst() throws {
    let session = try Conversation(Workshop.begun(), "interview", "--from", "segments[].served")
    try session.hear("3 0 0")
    try session.type("\u{15}12 3\r")
    try session.hear("2 values for 3 names.", "> 12 3")
    try session.type("\u{15}12\r")
    try session.hear("1 value for 3 names.", "> 12")
    try session.type("\u{1B}[A")
    try session.hear("3")
    try session.type(" 8\r")
    try session.hear("Noted: bars 12, inns 3, clubs 8.")
  }
}
