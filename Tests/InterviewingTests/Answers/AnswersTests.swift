import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct AnswersTests {
  private let note = Note(status: .answered, at: "then")

  /// Segments with `served` counted up from 1.
  private func answers(_ names: String...) -> Answers {
    var answers = Answers()
    answers.setNames(names, of: "segments", note: note)
    for index in names.indices {
      answers.set(.integer(index + 1), at: ("segments[].served" as Path).filled(with: index), note: note)
    }
    return answers
  }

  private func served(_ answers: Answers) -> [JSON?] { answers.current.column("segments[].served") }

  @Test func aNewOrderTakesTheAnswersAlong() {
    var answers = answers("bars", "cafés", "hôtels")
    answers.setNames(["hôtels", "bars", "cafés"], of: "segments", note: note)
    #expect(answers.segments == ["hôtels", "bars", "cafés"])
    #expect(served(answers) == [3, 1, 2])
    #expect(answers.note("segments[0].served") == note)
    #expect(answers.parked == AnswerSet())
  }

  @Test func aCorrectedNameKeepsItsAnswers() {
    var answers = answers("boulangerie", "CAFES")
    answers.setNames(["cafés", "boulangeries"], of: "segments", note: note)
    #expect(answers.segments == ["cafés", "boulangeries"])
    #expect(served(answers) == [2, 1])
  }

  @Test(arguments: [
    ("boulangerie", "boulangeries", true), ("cantine scolaire", "cantines scolaires", true), ("Cafés", "cafes", true),
    ("bars", "cars", false), ("lots 1", "lots 2", false), ("pizzerias", "hôtels", false),
  ])
  func spellings(one: String, other: String, isOne: Bool) { #expect(one.isRespelling(of: other) == isOne) }

  @Test func aRemovedItemIsParkedAndComesBack() {
    var answers = answers("bars", "cafés", "hôtels")
    answers.setEvidence(.figures, at: "segments[1].served")
    answers.setNames(["bars", "hôtels"], of: "segments", note: note)
    #expect(served(answers) == [1, 3])
    #expect(answers.parked["segments[0].name"] == "cafés")
    #expect(answers.parked["segments[0].served"] == 2)
    #expect(answers.notes.keys.allSatisfy { ($0.index ?? 0) < 2 })
    answers.setNames(["Cafés", "hôtels", "musées"], of: "segments", note: note)
    #expect(served(answers) == [2, 3, nil])
    #expect(answers.note("segments[0].served")?.evidence == .figures)
    #expect(answers.parked["segments[0].served"] == nil)
  }

  @Test func whatWasParkedBeforeStaysWithARemovedItem() {
    var answers = answers("bars", "cafés")
    answers.set("small", at: "segments[0].volume", note: note)
    answers.park("segments[0].volume")
    answers.setNames(["cafés", "musées"], of: "segments", note: note)
    #expect(answers.parked["segments[0].volume"] == "small")
    #expect(answers.parked["segments[0].served"] == 1)
  }

  @Test func whatIsParkedFollowsACorrectedName() {
    var answers = answers("boulangerie", "cafés")
    answers.set("small", at: "segments[0].volume", note: note)
    answers.park("segments[0].volume")
    answers.setNames(["cafés", "boulangeries"], of: "segments", note: note)
    answers.unpark("segments[1].volume")
    #expect(answers["segments[1].volume"] == "small")
  }

  @Test func aReturningNameIsNoCorrection() {
    var answers = answers("hotels", "bars")
    answers.setNames(["motels", "bars"], of: "segments", note: note)
    #expect(served(answers) == [1, 2])
    answers.setNames(["bars", "cafés"], of: "segments", note: note)
    answers.setNames(["hotels", "motels"], of: "segments", note: note)
    #expect(served(answers) == [nil, 1])
  }

  @Test func parkingAndBack() {
    var answers = Answers()
    answers.set("x", at: "niche.ease", note: Note(status: .answered, evidence: .figures, at: "then"))
    answers.park("niche.ease")
    #expect(!answers.isTouched("niche.ease"))
    #expect(answers.tree == [:])
    answers.unpark("niche.ease")
    #expect(answers["niche.ease"] == "x")
    #expect(answers.note("niche.ease")?.evidence == .figures)
    #expect(answers.parked == AnswerSet())
  }

  @Test func aNewerAnswerStays() {
    var answers = Answers()
    answers.set("old", at: "niche.ease", note: note)
    answers.park("niche.ease")
    answers.set("new", at: "niche.ease", note: note)
    answers.unpark("niche.ease")
    #expect(answers["niche.ease"] == "new")
  }

  @Test func puttingOffLosesNothingThatIsParked() {
    var answers = Answers()
    answers.set("old", at: "niche.ease", note: note)
    answers.park("niche.ease")
    answers.set(nil, at: "niche.ease", note: Note(status: .later))
    answers.park("niche.ease")
    #expect(answers.parked["niche.ease"] == "old")
  }

  @Test func evidenceSurvivesANewValue() {
    var answers = Answers()
    answers.set(3, at: "business.hours", note: note)
    answers.setEvidence(.interviews, at: "business.hours")
    answers.set(4, at: "business.hours", note: note)
    #expect(answers.note("business.hours")?.evidence == .interviews)
    answers.clear("business.hours")
    #expect(!answers.isTouched("business.hours"))
  }
}

@Suite struct GivingTests {
  private func given(_ text: String, to key: Path, _ answers: Answers = segments) -> Result<Answers, Refusal> {
    Result { () throws(Refusal) in
      var answers = answers
      let field = Content.catalogue.field(key) ?? Field(key: key, type: .text)
      try answers.give(text, to: key, field, .en, at: "now")
      return answers
    }
  }

  private static let segments: Answers = {
    var answers = Answers()
    answers.setNames(["bars", "cafés"], of: "segments", note: Note(status: .answered))
    return answers
  }()

  @Test func valuesRowsCellsAndNames() throws {
    #expect(try given("x", to: "business.offer").get()["business.offer"] == "x")
    #expect(try given("4 ?", to: "segments[].served").get()["segments[0].served"] == 4)
    #expect(try given("5", to: "segments[1].ratings.ease").get()["segments[1].ratings.ease"] == 5)
    #expect(try given("cafés, hôtels", to: "segments[].name").get().segments == ["cafés", "hôtels"])
    #expect(try given("musées", to: "segments[0].name").get().segments == ["musées", "cafés"])
    #expect(try given("Anne", to: "interviews[0].who").get()["interviews[0].who"] == "Anne")
    #expect(try given("cafes", to: "niche.segment").get()["niche.segment"] == "cafés")
  }

  @Test func onlyItemsThatAreThere() {
    #expect(given("4", to: "segments[2].served") == .failure(.noSuchItem("segments", count: 2)))
    #expect(given("x", to: "segments[9].geographic") == .failure(.noSuchItem("segments", count: 2)))
    #expect(given("x", to: "segments[].geographic") == .failure(.noSuchItem("segments", count: 2)))
    #expect(given("x", to: "segments[2].name") == .failure(.noSuchItem("segments", count: 2)))
    #expect(given("Anne", to: "interviews[1].who") == .failure(.noSuchItem("interviews", count: 0)))
    #expect(given("cafés", to: "segments[0].name") == .failure(.twice("cafés")))
    #expect(given("?", to: "segments[0].name") == .failure(.missing))
  }
}
