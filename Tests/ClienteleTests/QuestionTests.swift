import Foundation
import Language
import PseudoTerminal
import Testing
import Trees

/// What can be said at a question, on a real terminal.
@Suite struct QuestionTests {
  @Test(arguments: [
    (
      "en", "2 values for 3 names. Give one for each, ? where you do not know: bars, inns and clubs.",
      "Noted: bars 12, inns 3, clubs 0."
    ),
    (
      "fr", "2 valeurs pour 3 noms. Donnez-en une pour chacun, ? si vous ne savez pas : bars, inns et clubs.",
      "Noté : bars 12, inns 3, clubs 0."
    ),
  ])
  func aRowTooShortIsGivenBackForEditing(language: String, refusal: String, echo: String) throws {
    let workshop = try Workshop.begun(language)
    try workshop.run("clear", "segments[].served")
    let session = try Conversation(workshop, "interview")
    try session.hear("1. bars")
    try session.type("12 3\r")
    try session.hear(refusal)
    try session.type(" 0\r")
    try session.hear(echo)
    try session.hear(language == "fr" ? "cloner" : "clone")
    #expect(try workshop.profile()["answers"]?["segments"]?.array?.map { $0["served"] } == [12, 3, 0])
  }

  @Test func aWrongNumberNamesTheChoices() throws {
    let session = try Conversation(Workshop.begun(), "interview", "--from", "business.voice")
    try session.hear("“I” or “we”?")
    try session.type("\u{15}3\r")
    try session.hear("“3” is not one of the choices. Answer by number or by word: I or we.")
    try session.type("\u{7F}2\r")
    #expect(try session.ending() == 0)
  }

  @Test func whyExampleAndHelpExplain() throws {
    let session = try Conversation(Workshop.begun(), "interview")
    try session.reply("clone one real client", "/why")
    try session.hear("One real client teaches more than an average.")
    try session.reply("clone one real client", "/example")
    try session.hear("the Anchor bar: orders every Tuesday, pays on delivery and has sent me two neighbours")
    try session.reply("clone one real client", "/help")
    try session.hear(
      "No favourite?", "Answer, or type one of these:", "/evidence WORD  guess, experience, figures or interviews")
    try session.reply("clone one real client", "/pourqoui")
    try session.hear("There is no /pourqoui here. Did you mean /pourquoi?")
  }

  @Test func unknownLaterAndNotApplicableAreKept() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview")
    try session.reply("clone one real client", "/unknown")
    try session.reply("hand to a competitor", "/later")
    try session.reply("how urgent", "/na")
    try session.hear("How much do you enjoy")
    let profile = try workshop.profile()
    #expect(profile["notes"]?["contrast.best"]?["status"] == "unknown")
    #expect(profile["notes"]?["contrast.worst"]?["status"] == "later")
    #expect(profile["notes"]?["segments[1].urgency"]?["status"] == "na")
    let open = try workshop.run("show", "questions", "--json").json.array ?? []
    #expect(open.contains("contrast.best") && open.contains("contrast.worst") && !open.contains("segments[1].urgency"))
  }

  /// The words of an open question are those that were asked, with the kind of client in them.
  @Test(arguments: [
    ("en", "segments[1].decider Among the inns, who decides and who has to agree?"),
    ("fr", "segments[1].decider Chez les inns, qui décide, et qui doit donner son accord ?"),
  ])
  func anOpenQuestionNamesWhomItIsAbout(language: String, line: String) throws {
    let workshop = try Workshop.begun(language)
    try workshop.run("answer", "niche.segment", "inns")
    try workshop.run("answer", "segments[1].decider", "?")
    #expect(try workshop.run("show", "questions").output.flat.contains(line))
  }

  /// Enter skips what is optional: a choice as well as a text, and no question that is required.
  @Test(arguments: [("en", "Optional: Enter skips."), ("fr", "Facultatif : Entrée pour passer.")])
  func whatIsOptionalSaysSo(language: String, hint: String) throws {
    let workshop = try Workshop.begun(language)
    for (question, isOptional) in [("dilemma.choice", true), ("market.growth", true), ("contrast.best", false)] {
      let session = try Conversation(workshop, "interview", "--from", question)
      let heard = try session.expect(anyOf: [Typography.french(hint), "> "])
      #expect((heard != "> ") == isOptional, "\(question)")
    }
  }

  @Test func backShowsTheAnswerForEditing() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview")
    try session.reply("clone one real client", "/back")
    try session.hear("How many clients of each")
    try session.hear("3 0 0")
    try session.type("\u{7F}4\r")
    try session.hear("Noted: bars 3, inns 0, clubs 4.", "clone one real client")
    #expect(try workshop.profile()["answers"]?["segments"]?[2]?["served"] == 4)
  }

  /// The answer that stands is on the line, and the command is typed behind it.
  @Test(arguments: [
    ("/back", "This is the first question."), ("/why", "Everything else leans on this"),
    ("/stop", "Everything is saved."),
  ])
  func commandsWorkWhereAnAnswerStands(command: String, effect: String) throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview", "--from", "business.offer")
    try session.hear("I sell…")
    try session.type(command + "\r")
    let heard = try session.expect(anyOf: [effect, "Who pays you"])
    let offer = try workshop.profile()["answers"]?["business"]?["offer"]
    #expect(heard == effect)
    #expect(offer == "oven checks")
  }

  @Test func aDoubledSlashBeginsAnAnswer() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview")
    try session.reply("clone one real client", "//dev/null: never complains")
    try session.hear("What kind is the client you would clone?")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "/dev/null: never complains")
  }

  @Test func accentsAreKeptAndErasedWhole() throws {
    let workshop = try Workshop.begun("fr")
    let session = try Conversation(workshop, "interview")
    try session.hear("cloner un de vos clients")
    try session.type("le Cœur créé\u{7F}é\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}c\r")
    try session.hear("De quel type est le client que vous aimeriez cloner")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "le Cœur créé")
  }

  @Test func tooGeneralIsAskedOnceAndEnterKeepsIt() throws {
    let workshop = try Workshop.begun("fr")
    let session = try Conversation(workshop, "interview", "--from", "segments[].name")
    try session.hear("J’aide les…")
    try session.type("\u{15}PME, tout le monde\r")
    try session.hear("cela fait beaucoup de monde. Qui, plus précisément : quel métier, quelle situation, quel endroit")
    try session.type("\r")
    try session.hear("Combien de clients de chaque")
    let names = try workshop.profile()["answers"]?["segments"]?.array?.compactMap { $0["name"]?.string }
    #expect(names == ["PME", "tout le monde"])
  }
}
