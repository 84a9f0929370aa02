import Foundation
import Testing
import Trees

/// `review` and its reminder, through the program.
@Suite struct ReviewTests {
  private func reviewed(_ language: String, _ replies: [String], _ words: [String] = []) throws -> (Workshop, Outcome) {
    let workshop = try Business(description: "drinks-wholesaler.\(language)").workshop()
    try workshop.run("answer", "relationship.create", "call five bars")
    try workshop.run("answer", "relationship.createDate", "2027-03-31")
    let input = replies.map { $0 + "\n" }.joined()
    return (workshop, try workshop.run([Workshop.program, "review"] + words, input: input))
  }

  /// One promise to judge, then every answer once more: an empty line keeps it.
  @Test func promisesFirstThenEveryAnswerOnceMore() throws {
    let (workshop, outcome) = try reviewed("en", ["1", "loyalty"] + Array(repeating: "", count: 60))
    let text = outcome.output.flat
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(text.contains("You promised: “call five bars”, by 31 March 2027. Did you do it?"))
    #expect(text.contains("Your sentence stands: “"))
    #expect(text.contains("The next review is due on "))
    let profile = try workshop.profile()
    #expect(profile["answers"]?["review"]?["promises"]?[0]?["kept"] == "kept")
    #expect(profile["answers"]?["objective"]?["kind"] == "loyalty")
    #expect(profile["answers"]?["review"]?["date"] == profile["answers"]?["review"]?["begun"])
    #expect(profile["notes"]?["segments[0].ratings.ease"]?["status"] == "answered")
    #expect(try workshop.run("history").output.contains("review"))
  }

  @Test func theOldAndTheNewSentenceStandTogether() throws {
    let (workshop, _) = try reviewed("fr", ["oui"])
    let old = try workshop.profile()["conclusions"]?["niche"]?["statement"]?.string ?? "?"
    // The walk stopped after the promise: it goes on from there, past what was said since.
    var asked: [String] = []
    for _ in 0..<12 { asked.append("") }
    let outcome = try workshop.run(
      "review", input: (asked + ["Nous livrons les bars.", "", "", ""]).joined(separator: "\n") + "\n\n\n\n")
    #expect(!outcome.output.contains("Vous aviez promis"))
    #expect(outcome.output.flat.contains("Votre phrase était : « \(old.flat) »"), "\(outcome.output)")
    #expect(try workshop.profile()["answers"]?[path: "statement.sentence"] == "Nous livrons les bars.")
  }

  @Test func theReminderIsWrittenEvenIfNobodyAnswers() throws {
    let (workshop, _) = try reviewed("en", [])
    let file = workshop.folder.path + "/next.ics"
    let outcome = try workshop.run("review", "--ics", file)
    #expect(outcome.code == 0)
    let text = String(decoding: try workshop.bytes("next.ics"), as: UTF8.self)
    #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n"))
    // Begun and not walked to its end, the review stays due as it was.
    #expect(try workshop.profile()["answers"]?["review"]?["date"] == nil)
    #expect(text.contains("SUMMARY:Review your niche: Atelier Nord\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20270331\r\n"))
    #expect(text.contains("SUMMARY:call five bars\r\n"))
    let again = try workshop.run("review", "--ics", file)
    #expect(again.code == 73)
    #expect(try workshop.run("review", "--ics", file, "--force").code == 0)
  }

  @Test func withoutANicheThereIsNothingToReview() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Atelier Nord")
    let outcome = try workshop.run("review")
    #expect(outcome.code == 65)
    #expect(outcome.errors.flat == "There is no niche to look back on yet: interview leads to one.")
  }
}
