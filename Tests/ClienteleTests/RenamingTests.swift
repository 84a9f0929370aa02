import Testing
import Trees

/// A segment that gets another name, or goes.
@Suite struct RenamingTests {
  private func walked() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.run("new", "Nord")
    let file = """
      objective: {kind: margin}
      segments:
        - {name: hotels, served: 3, urgency: 4, ratings: {enjoy: 5, profit: 5, ease: 4, reach: 4, expertise: 5}}
        - {name: bakers, served: 0, urgency: 3, ratings: {enjoy: 3, profit: 3, ease: 3, reach: 3, expertise: 3}}
        - {name: schools, served: 0, urgency: 3, ratings: {enjoy: 2, profit: 2, ease: 2, reach: 2, expertise: 2}}
      contrast: {best: The Grand, worst: Nobody}
      statement: {audience: "?", need: "?", outcome: "?", alternative: nothing, expertise: care, proof: "?"}
      """
    #expect(try workshop.run("interview", "--answers", "-", "--no-input", input: file).code == 0)
    return workshop
  }

  @Test func anotherNameInTheSamePlaceKeepsWhatWasSaid() throws {
    let workshop = try walked()
    #expect(try workshop.run("answer", "segments[0].name", "guest houses").code == 0)
    let profile = try workshop.profile("nord")
    #expect(profile["answers"]?["segments"]?[0]?["ratings"]?["profit"] == 5)
    #expect(profile["answers"]?["niche"]?["segment"] == "guest houses")
    #expect(profile["conclusions"]?["niche"]?["segment"] == "guest houses")
  }

  @Test func aProposedChoiceMovesOnWhenItsSegmentGoes() throws {
    let workshop = try walked()
    #expect(try workshop.run("clear", "segments[0].name").code == 0)
    let profile = try workshop.profile("nord")
    #expect(profile["answers"]?["segments"]?.array?.count == 2)
    #expect(profile["answers"]?["niche"]?["segment"] == "bakers")
    #expect(profile["parked"]?["answers"]?["segments"]?[0]?["ratings"]?["profit"] == 5)
  }

  @Test func anOwnChoiceThatGoesIsSaid() throws {
    let workshop = try walked()
    try workshop.run("answer", "niche.segment", "hotels")
    let outcome = try workshop.run("clear", "segments[0].name")
    #expect(
      outcome.output.contains(
        "Your niche was written for hotels, which are gone: choose again with edit niche.segment."))
    #expect(try workshop.profile("nord")["conclusions"]?["niche"] == .null)
  }

  @Test func thereMustBeAnAnswerToTakeBack() throws {
    let outcome = try walked().run("clear", "market.prospects")
    #expect(outcome.code == 65)
    #expect(outcome.errors == "There is no answer to market.prospects to take back.\n")
  }

  /// The parts of the sentence were given as unknown: so is the sentence, and the file is not refused for it.
  @Test func aSentenceOfUnknownPartsIsUnknown() throws {
    #expect(try walked().profile("nord")["notes"]?["statement.sentence"]?["status"] == "unknown")
  }

  @Test func answersOfLaterQuestionnairesAreShown() throws {
    let workshop = try walked()
    #expect(try workshop.run("answer", "interviews[0].who", "Ana").code == 0)
    #expect(try workshop.run("show", "answers").output.contains("interviews[].who  Ana"))
  }

  @Test func outputThatDoesNotArriveIsAnError() throws {
    let outcome = try walked().run(["/bin/sh", "-c", #""$0" show --json > /dev/full"#, Workshop.program])
    #expect(outcome.code == 74)
  }
}
