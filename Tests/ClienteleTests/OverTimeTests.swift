import Foundation
import Testing
import Trees

/// `history`, `diff` and `review --last`, through the program.
@Suite struct OverTimeTests {
  /// Revision 1 as the answers file has it; a better rating and another best client are revision 2.
  private func workshop(_ language: String) throws -> Workshop {
    let workshop = try Business(description: "drinks-wholesaler.\(language)").workshop()
    try workshop.run("answer", "segments[0].ratings.profit", "5")
    try workshop.run("interview", "--answers", "-", "--no-input", input: "contrast: {best: \"The Anchor\"}")
    return workshop
  }

  @Test(arguments: [
    ("en", "Neighbourhood bars, profit: from 3 to 5.", "2 · ", " · Answers from a file"),
    ("fr", "Bars de quartier, rentabilité\u{A0}: de 3 à 5.", "2 · ", " · Réponses tirées d’un fichier"),
  ])
  func historyTellsWhatEachRevisionChanged(language: String, change: String, start: String, end: String) throws {
    let workshop = try workshop(language)
    let outcome = try workshop.run("history")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex { $0.hasPrefix(start) && $0.hasSuffix(end) })
    #expect(lines[place...].contains("- " + change), "\(outcome.output)")
  }

  @Test func onlyTheLastTenUnlessAllAreAskedFor() throws {
    let workshop = try workshop("en")
    for number in 3...13 {
      try workshop.run("interview", "--answers", "-", "--no-input", input: "contrast: {best: \"Client \(number)\"}")
    }
    let short = try workshop.run("history").output
    #expect(short.hasPrefix("3 earlier: history --all shows them.\n\n4 · "))
    #expect(short.hasSuffix("- The client to clone: “Client 13”, instead of “Client 12”.\n"))
    #expect(try workshop.run("history", "--all").output.hasPrefix("1 · "))
    let json = try workshop.run("history", "--json").json.array ?? []
    #expect(json.count == 13)
    #expect(json[12]["event"] == "answers" && json[12]["revision"] == 13)
    #expect(
      json[12]["changes"] == [
        ["what": "answer", "key": "contrast.best", "about": .null, "from": "Client 12", "to": "Client 13"]
      ])
    #expect(json[12]["date"]?.string?.hasSuffix("Z") == true)
  }

  @Test func whatIsInNoRevisionYetIsSaid() throws {
    let workshop = try workshop("fr")
    try workshop.run("answer", "contrast.best", "Autre")
    #expect(
      try workshop.run("history").output.flat.hasSuffix(
        "Depuis, 1 réponse a changé sans nouvelle version : diff montre quoi."))
  }

  @Test func withoutRevisions() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Atelier Nord")
    #expect(try workshop.run("history").output == "No revision yet: each finished questionnaire makes one.\n")
    let outcome = try workshop.run("diff")
    #expect(outcome.code == 66 && outcome.errors == "There is no revision yet.\n")
  }

  @Test func differencesByAnswerAndByConclusion() throws {
    let workshop = try workshop("en")
    let outcome = try workshop.run("diff", "1")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("From revision 1, of "))
    #expect(outcome.output.contains("\nneighbourhood bars"), "\(outcome.output)")
    let json = try workshop.run("diff", "1", "2", "--json").json
    #expect(json["from"]?["revision"] == 1 && json["to"]?["revision"] == 2)
    #expect(json["answers"]?.array?.map { $0["key"] } == ["contrast.best", "segments[0].ratings.profit"])
    // However the two are named, the earlier one comes first.
    #expect(try workshop.run("diff", "2", "1", "--json").json == json)
    #expect(try workshop.run("diff", "--json").json["answers"] == [])
  }

  @Test(arguments: [
    ("en", "There is no revision 9: they go from 1 to 2."),
    ("fr", "Il n’y a pas de version 9 : la plus ancienne est la 1, la dernière la 2."),
  ])
  func anUnknownRevision(language: String, sentence: String) throws {
    let outcome = try workshop(language).run("diff", "9")
    #expect(outcome.code == 66 && outcome.output.isEmpty)
    #expect(outcome.errors.flat == sentence)
  }

  @Test func nothingSinceTheLastRevision() throws {
    let outcome = try workshop("en").run("diff")
    #expect(outcome.output.hasSuffix("Nothing changed.\ndiff 1 compares with the revision before.\n"))
  }

  @Test func damagedRevisionsAndClientsDoNotStopTheTale() throws {
    let workshop = try workshop("en")
    try workshop.put("{", "home/profiles/atelier-nord/history/0001.answers.json")
    let outcome = try workshop.run("history")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("- This revision cannot be read.\n"))
    #expect(try workshop.run("diff", "1").code == 65)
  }

  @Test func asDocuments() throws {
    let workshop = try workshop("fr")
    let outcome = try workshop.run("diff", "1", "--output", "diff.md")
    #expect(outcome.code == 0 && outcome.output == "Ce qui a changé est dans diff.md.\n")
    #expect(
      String(decoding: try workshop.bytes("diff.md"), as: UTF8.self).hasPrefix(
        "# Atelier Nord : ce qui a changé\n".replacing(" :", with: "\u{A0}:")))
    #expect(try workshop.run("diff", "1", "--output", "diff.md").code == 73)
    let history = try workshop.run("history", "--output", "-", "--format", "json")
    #expect(try history.json["report"] == "history" && history.errors.isEmpty)
    #expect(
      try workshop.run("history", "--format", "md").output == "L’historique est dans atelier-nord-historique.md.\n")
    #expect(try workshop.run("history", "--json", "--output", "x").code == 64)
  }

  /// The day of the review is in its revision, so that going back to it keeps it; one save, one revision.
  @Test func aReviewIsOneRevisionWithItsDay() throws {
    let workshop = try workshop("en")
    let input = Array(repeating: "\n", count: 60).joined()
    let outcome = try workshop.run("review", input: input)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("\nWhat to ask again\n"))
    let history = try workshop.run("history", "--json").json.array ?? []
    #expect(history.map { $0["event"] } == ["answers", "answers", "review"])
    let date = try workshop.profile()["answers"]?["review"]?["date"]
    #expect(date != nil)
    try workshop.run("restore", "3")
    #expect(try workshop.profile()["answers"]?["review"]?["date"] == date)
    let last = try workshop.run("review", "--last")
    #expect(
      last.code == 0
        && last.output.hasPrefix("The first review, beside what you said in the beginning (revision 1, of "))
    #expect(last.output.contains("The next review is due on "))
    #expect(try workshop.run("review", "--last", "--output", "-").output.hasPrefix("# Atelier Nord: review of "))
  }

  @Test(arguments: [
    ("en", "No review was finished yet: review begins one."),
    ("fr", "Aucun bilan n’a encore été terminé : review en commence un."),
  ])
  func noReviewYet(language: String, sentence: String) throws {
    let outcome = try workshop(language).run("review", "--last")
    #expect(outcome.code == 66)
    #expect(outcome.errors.flat == sentence)
  }
}
