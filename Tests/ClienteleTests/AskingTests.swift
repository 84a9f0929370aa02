import Foundation
import PseudoTerminal
import Testing
import Trees

/// The commands that look around, jump, and change how questions are asked, on a real terminal.
@Suite struct AskingTests {
  @Test func theLanguageChangesInTheMiddle() throws {
    let workshop = try Workshop.begun("fr")
    let session = try Conversation(workshop, "interview")
    try session.reply("cloner un de vos clients", "/language en")
    try session.expect("English it is.")
    try session.expect("If you could clone one real client, which one would it be, and why?")
    try session.type("the Mill\r")
    try session.expect("What kind is the client you would clone?")
    try session.type("/langue fr\r")
    try session.expect("Nous continuons en français.")
    try session.expect("De quel type est le client que vous aimeriez cloner")
    try session.type("/language en\r")
    try session.expect("What kind is the client you would clone?")
    try session.type("/stop\r")
    try session.expect("Everything is saved. clientele goes on from here.")
    #expect(try workshop.profile()["language"] == "en")
    #expect(try workshop.run("show", with: ["LANG": "fr_FR.UTF-8"]).output.contains("“Atelier Nord” is open"))
  }

  @Test func reviewListsEveryAnswerWithItsKey() throws {
    let session = try Conversation(Workshop.begun(), "interview")
    try session.reply("clone one real client", "/review")
    for line in [
      "Your business", "  business.offer  oven checks", "  business.model  businesses", "Your objective",
      "  objective.kind  earn more from the same hours", "  segments[].served  3 · 0 · 0",
    ] {
      try session.hear(line + "\r\n")
    }
    try session.hear("clone one real client")
  }

  /// A command typed behind a refused answer is a command; /each says where it has no place.
  @Test func commandsWorkBehindARefusedAnswer() throws {
    let session = try Conversation(Workshop.begun(), "interview")
    try session.reply("clone one real client", "/each")
    try session.hear("/each is for questions about several kinds of clients at once")
    try session.reply("clone one real client", "the Mill")
    try session.reply("What kind is the client you would clone?", "nobody")
    try session.hear("is not one of the choices")
    try session.type("/later\r")
    try session.hear("Which client would you gladly hand to a competitor")
    try session.type("/back\r")
    try session.hear("What kind is the client you would clone?")
  }

  @Test func goTakesAPartOfTheKeyAndComesBack() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview")
    try session.reply("clone one real client", "/go offer")
    try session.hear("What do you sell?", "oven checks")
    try session.type(" and repairs\r")
    try session.reply("clone one real client", "/go profit")
    try session.hear("There is no question “profit”. Did you mean segments[].ratings.profit?")
    try session.type("/go\r")
    try session.hear("/go needs a question, such as /go business.offer: /review lists them.")
    #expect(try workshop.profile()["answers"]?["business"]?["offer"] == "oven checks and repairs")
  }

  @Test func aRowIsAskedOneByOneOnRequest() throws {
    let workshop = try Workshop.begun("fr")
    let session = try Conversation(workshop, "interview")
    try session.reply("cloner un de vos clients", "/go urgency")
    try session.reply("à quel point est-il urgent", "/each")
    try session.hear("  Pour : bars\r\n")
    try session.type("5\r")
    try session.hear("Noté : bars 5.", "  Pour : inns\r\n")
    try session.type("?\r")
    try session.hear("Noté : inns inconnu.", "  Pour : clubs\r\n")
    try session.type("9\r")
    try session.hear("« 9 » n’est pas une note. Donnez un nombre entier de 1 à 5.")
    try session.type("\u{7F}2\r")
    try session.hear("Noté : clubs 2.", "cloner un de vos clients")
    let profile = try workshop.profile()
    #expect(profile["answers"]?["segments"]?.array?.map { $0["urgency"]?.int } == [5, nil, 2])
    #expect(profile["notes"]?["segments[1].urgency"]?["status"] == "unknown")
  }

  @Test func evidenceIsKeptWithTheAnswer() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview")
    try session.reply("clone one real client", "/evidence gut")
    try session.hear("/evidence needs one of: guess, experience, figures or interviews.")
    try session.type("\u{15}/evidence figures\r")
    try session.hear("Noted: from figures.")
    try session.type("the Mill\r")
    try session.hear("What kind is the client you would clone?")
    #expect(try workshop.profile()["notes"]?["contrast.best"]?["evidence"] == "figures")
  }

  @Test func aLongAnswerIsWrittenInTheOwnEditor() throws {
    let workshop = try Workshop.begun()
    let editor = try workshop.script(
      #"printf 'the Mill: pays on the day,\nand brings cake' > "$1""#, "my editor")
    let session = try Conversation(workshop, "interview", with: ["EDITOR": "'\(editor)'", "VISUAL": ""])
    try session.reply("clone one real client", "/edit")
    try session.hear("What kind is the client you would clone?")
    #expect(
      try workshop.profile()["answers"]?["contrast"]?["best"]?.string == "the Mill: pays on the day,\nand brings cake")
    try session.type("/stop\r")
    #expect(try session.ending() == 0)
    #expect(
      try workshop.tree().keys.sorted()
        == ["history/0001.answers.json", "profile.json"].map { "profiles/atelier-nord/" + $0 })
  }

  @Test func anEditorThatFailsChangesNothing() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview", with: ["VISUAL": "false"])
    try session.reply("clone one real client", "/edit")
    try session.hear("The editor ended with an error (1). The text as it left it is here.", "> ")
    #expect(try workshop.profile()["answers"]?["contrast"] == nil)
  }

  @Test func oneQuestionIsAskedAgain() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "edit", "objective.kind")
    try session.hear("What matters most", "earn more from the same hours")
    try session.type("\u{15}conquest\r")
    #expect(try session.ending() == 0)
    #expect(try workshop.profile()["answers"]?["objective"]?["kind"] == "conquest")
  }

  @Test func aQuestionBehindAnOpenOneIsAskedOnRequest() throws {
    let workshop = try Workshop.begun()
    let walk = try Conversation(workshop, "interview", "--from", "segments[].urgency")
    let first = try walk.expect(anyOf: ["clone one real client", "how urgent is the problem"])
    try walk.type("/stop\r")
    #expect(try walk.ending() == 0)
    let edit = try Conversation(workshop, "edit", "segments[].urgency")
    let only = try edit.expect(anyOf: ["is not asked with the answers given so far", "how urgent is the problem"])
    #expect(first == "how urgent is the problem")
    #expect(only == "how urgent is the problem")
  }

  @Test func tabCompletesOptionsAndCommands() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop)
    try session.hear("clientele> ")
    try session.type("intervi\t\r")
    try session.reply("clone one real client", "the Mill")
    try session.hear("What kind is the client you would clone?")
    try session.type("cl\t\r")
    try session.hear("hand to a competitor")
    #expect(try workshop.profile()["answers"]?["contrast"]?["bestSegment"] == "clubs")
  }
}
