import Foundation
import PseudoTerminal
import Testing
import Trees

/// Several profiles side by side: their names, folders, history and trash.
@Suite struct ProfilesTests {
  @Test func theListIsForProgramsToo() throws {
    let workshop = try Workshop.begun("fr")
    try workshop.run("new", "Café de l’Œuvre", "--currency", "CHF")
    let list = try workshop.run("list", "--json").json.array ?? []
    #expect(list.map { $0["name"]?.string } == ["Atelier Nord", "Café de l’Œuvre"])
    #expect(list.map { $0["folder"]?.string } == ["atelier-nord", "cafe-de-l-oeuvre"])
    #expect(list.map { $0["open"]?.bool } == [false, true])
    #expect(list.map { $0["damaged"]?.bool } == [false, false])
    #expect(try workshop.profile("cafe-de-l-oeuvre")["currency"] == "CHF")
  }

  @Test func theOneOpenedLastIsTheDefault() throws {
    let workshop = try Workshop.begun()
    try workshop.run("new", "Sud")
    #expect(try workshop.run("open", "atelier nord").output.hasPrefix("“Atelier Nord” is open"))
    try workshop.run("answer", "business.offer", "one")
    try workshop.run("answer", "--profile", "Sud", "business.offer", "two")
    #expect(try workshop.profile()["answers"]?["business"]?["offer"] == "one")
    #expect(try workshop.profile("sud")["answers"]?["business"]?["offer"] == "two")
  }

  @Test func theFolderFollowsTheName() throws {
    let workshop = try Workshop.begun()
    try workshop.run("new", "Sud")
    #expect(
      try workshop.run("rename", "Atelier Nord", " Grand Œuvre ").output
        == "“Atelier Nord” is now called “Grand Œuvre”.\n")
    #expect(try workshop.profile("grand-oeuvre")["name"] == "Grand Œuvre")
    #expect(try workshop.run("history", "--profile", "Grand Œuvre", "--json").json.array?.count == 1)
    let taken = try workshop.run("rename", "Sud", "grand œuvre")
    #expect(taken.code == 73)
    #expect(taken.errors.flat == "The name “grand œuvre” is taken: choose another, or open that profile with open.")
    #expect(try workshop.run("list", "--json").json.array?.count == 2)
  }

  @Test func aCopyHasTheAnswersAndTheHistory() throws {
    let workshop = try Workshop.begun()
    #expect(try workshop.run("copy", "Atelier Nord", "Essai").output == "“Essai” is a copy of “Atelier Nord”.\n")
    try workshop.run("answer", "--profile", "Essai", "business.offer", "something else")
    #expect(try workshop.profile()["answers"]?["business"]?["offer"] == "oven checks")
    #expect(try workshop.profile("essai")["name"] == "Essai")
    #expect(try workshop.run("history", "--profile", "Essai", "--json").json.array?.count == 1)
  }

  @Test func onlyEmptyingTheTrashDeletes() throws {
    let workshop = try Workshop.begun()
    let before = try workshop.profile()
    #expect(
      try workshop.run("remove", "Atelier Nord").output
        == "“Atelier Nord” is in the trash: trash restore takes it back.\n")
    #expect(try workshop.run("list", "--json").json == [])
    #expect(try workshop.run("trash", "list").output == "Atelier Nord\n")
    let refused = try workshop.run("trash", "empty")
    #expect(refused.code == 64)
    #expect(refused.errors.flat == "Delete for good: Atelier Nord? There is nobody to ask here: --force says yes.")
    #expect(try workshop.run("trash", "restore", "Atelier Nord").output == "“Atelier Nord” is back.\n")
    #expect(try workshop.profile() == before)
    try workshop.run("remove", "Atelier Nord")
    #expect(try workshop.run("trash", "empty", "--force").output == "The trash is empty now.\n")
    #expect(try workshop.tree().isEmpty)
  }

  @Test(arguments: [("y", false), ("", true), ("no", true)])
  func onATerminalEmptyingTheTrashAsks(reply: String, isKept: Bool) throws {
    let workshop = try Workshop.begun()
    try workshop.run("remove", "Atelier Nord")
    let session = try Conversation(workshop, "trash", "empty")
    try session.reply("Delete for good: Atelier Nord? (yes/no) ", reply)
    try session.hear(isKept ? "Nothing was deleted." : "The trash is empty now.")
    #expect(try session.ending() == 0)
    #expect(try workshop.tree().isEmpty != isKept)
  }

  @Test func aNameInTheTrashIsFreeAndComesBackOnlyWhereItStillIs() throws {
    let workshop = try Workshop.begun()
    try workshop.run("remove", "Atelier Nord")
    try workshop.run("new", "Atelier Nord")
    #expect(try workshop.run("trash", "restore", "Atelier Nord").code == 73)
    #expect(try workshop.run("trash", "list").output == "Atelier Nord\n")
  }

  @Test func restoringKeepsWhatWasThere() throws {
    let workshop = try Workshop.begun()
    try workshop.run("interview", "--answers", "-", "--no-input", input: "objective: {kind: conquest}")
    #expect(try workshop.run("restore", "1").output == "The profile is as it was in revision 1.\n")
    let profile = try workshop.profile()
    #expect(profile["answers"]?["objective"]?["kind"] == "margin")
    #expect(profile["answers"]?["segments"] == nil)
    let history = try workshop.run("history", "--json").json.array ?? []
    #expect(history.map { $0["revision"]?.int } == [1, 2, 3, 4])
    #expect(history.map { $0["event"]?.string } == ["answers", "answers", "before-restore", "restore"])
    #expect(history.map { $0["restored"] } == [.null, .null, .null, 1])
    try workshop.run("restore", "3")
    #expect(try workshop.profile()["answers"]?["objective"]?["kind"] == "conquest")
  }

  @Test func eachFinishedQuestionnaireIsARevision() throws {
    let workshop = try Workshop.begun()
    try workshop.run(
      input: "interview start --from business.voice\nwe\ninterview objective --from objective.kind\nloyalty\n")
    let lines = try workshop.run("history").output.split(separator: "\n").map(String.init)
    let headings = lines.filter { !$0.hasPrefix("- ") }
    #expect(headings.count == 3)
    #expect(headings[1].hasPrefix("2 · ") && headings[1].hasSuffix(" · Your business"))
    #expect(headings[2].hasPrefix("3 · ") && headings[2].hasSuffix(" · Your objective"))
  }

  @Test(arguments: [
    ("../../evil", "evil"), ("/etc", "etc"), (".", "profile"), ("東京", "profile"), ("a\u{1B}[31mb", "a-31mb"),
  ])
  func aNameIsTextAndNeverAPath(name: String, folder: String) throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("new", name)
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(try workshop.profile(folder)["name"]?.string == name)
    #expect(try workshop.tree().keys.sorted() == ["profiles/\(folder)/profile.json"])
  }

  /// The open profile is gone: what follows must not go into another one unsaid.
  @Test func afterRemovingTheOpenProfileNothingGoesIntoAnother() throws {
    let workshop = try Workshop.begun()
    let lines = "new Sud\nremove Sud\ninterview start --from business.offer\nsomething else\n"
    try workshop.run(input: lines)
    let offer = try workshop.profile()["answers"]?["business"]?["offer"]
    #expect(offer == "oven checks")
  }
}
