import Foundation
import PseudoTerminal
import Testing
import Trees

/// Ctrl-C, Ctrl-D and plain terminals.
@Suite struct LeavingTests {
  @Test(arguments: [
    ("en", "Stop here? Everything is saved. Enter goes on, Ctrl-C again stops. ", "Stopped; everything is saved."),
    (
      "fr", "Arrêter ici ? Tout est enregistré. Entrée pour continuer, Ctrl-C encore pour arrêter. ",
      "Arrêté ; tout est enregistré."
    ),
  ])
  func controlCKeepsTheTextAndASecondOneLeaves(language: String, question: String, stopped: String) throws {
    let workshop = try Workshop.begun(language)
    let session = try Conversation(workshop, "interview")
    try session.hear("> ")
    try session.type("le Mou\u{3}")
    try session.hear(question)
    try session.type("\r")
    try session.hear("le Mou")
    try session.type("lin\r")
    try session.hear("1. bars")
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "le Moulin")
    try session.type("half\u{3}")
    try session.hear(question)
    try session.type("\u{3}")
    try session.hear(stopped)
    #expect(try session.ending() == 130)
    #expect(session.isSane)
    #expect(try workshop.profile()["answers"]?["contrast"]?["bestSegment"] == nil)
  }

  /// The profile's folder is gone when an answer comes, and back, or not, when the person leaves.
  @Test(arguments: [
    (
      "en", true,
      "Your answers since the last save are only in memory; leaving tries once more to save them. Enter goes on",
      "Stopped; everything is saved."
    ),
    (
      "fr", false,
      "Vos réponses depuis le dernier enregistrement ne sont qu’en mémoire ; en partant, un dernier essai est fait.",
      "Ce qui a été dit depuis le dernier enregistrement est perdu."
    ),
  ])
  func controlCSaysWhatIsNotSaved(language: String, isBack: Bool, question: String, ending: String) throws {
    let workshop = try Workshop.begun(language)
    let (place, aside) = (workshop.home + "/profiles/atelier-nord", workshop.folder.path + "/aside")
    let session = try Conversation(workshop, "interview")
    try session.hear("> ")
    #expect(rename(place, aside) == 0)
    try session.type("le Moulin\r")
    try session.hear("1–3 > ")
    try session.type("3\r")
    try session.hear("1. bars")
    try session.type("\u{3}")
    try session.hear(question)
    if isBack { #expect(rename(aside, place) == 0) }
    try session.type("\u{3}")
    try session.hear(ending)
    #expect(try session.ending() == (isBack ? 130 : 66))
    guard isBack else { return }
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "le Moulin")
  }

  @Test func yesToStoppingLeavesWithZero() throws {
    let session = try Conversation(Workshop.begun(), "interview")
    try session.hear("clone one real client")
    try session.type("\u{3}")
    try session.reply("Stop here?", "yes")
    try session.hear("Everything is saved. clientele goes on from here.")
    #expect(try session.ending() == 0)
  }

  @Test(arguments: [
    ("en", "Everything is saved. clientele goes on from here."),
    ("fr", "Tout est enregistré. clientele reprendra ici."),
  ])
  func controlDLeavesWithZero(language: String, sentence: String) throws {
    let session = try Conversation(Workshop.begun(language), "interview")
    try session.hear("> ")
    try session.type("\u{4}")
    try session.hear(sentence)
    #expect(try session.ending() == 0)
    #expect(session.isSane)
  }

  @Test func controlCTwiceAtThePromptLeaves() throws {
    let session = try Conversation(Workshop.begun())
    try session.hear("clientele> ")
    try session.type("\u{3}")
    try session.hear("Ctrl-C again, or quit, leaves.")
    try session.hear("clientele> ")
    try session.type("\u{3}")
    #expect(try session.ending() == 130)
  }

  @Test(arguments: ["\u{4}", "quit\r", "exit\r"])
  func thePromptIsLeftWithZero(keys: String) throws {
    let session = try Conversation(Workshop.begun())
    try session.hear("clientele> ")
    try session.type(keys)
    #expect(try session.ending() == 0)
  }

  /// The same questions, without a line editor: what stands is said instead of shown for editing.
  @Test func aDumbTerminalIsServedByTheSameEngine() throws {
    let workshop = try Workshop.begun()
    let session = try Conversation(workshop, "interview", with: ["TERM": "dumb"])
    try session.hear("3 of 17 · about ", "\r\nIf you could clone one real client")
    session.send("/back\r")
    try session.hear("Enter keeps: 3 0 0\r\n> ")
    session.send("1 2\r")
    try session.hear("2 values for 3 names.", "> 1 2")
    session.send("\u{15}\r")
    try session.hear("clone one real client")
    session.send("the Mill\r")
    try session.hear("What kind is the client you would clone?", "\r\n> ")
    session.send("\u{3}")
    try session.hear("Stop here?")
    session.send("\u{3}")
    #expect(try session.ending() == 130)
    #expect(!session.screen.contains("\u{1B}"))
    #expect(try workshop.profile()["answers"]?["contrast"]?["best"] == "the Mill")
    #expect(try workshop.profile()["answers"]?["segments"]?[0]?["served"] == 3)
  }

  @Test(arguments: [(["NO_COLOR": "1"], false), ([:], true)])
  func noColourMeansNoStyles(variables: [String: String], isStyled: Bool) throws {
    let session = try Conversation(Workshop.begun(), "interview", with: variables)
    try session.reply("clone one real client", "/stop")
    #expect(try session.ending() == 0)
    let styles = session.screen.matches(of: /\u{1B}\[[0-9;]*m/)
    #expect(styles.isEmpty != isStyled)
  }
}
