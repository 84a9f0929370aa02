import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct ReviewTests {
  private let note = Note(status: .answered, at: "2026-11-21T18:40:00Z")

  @Test func firstAfterNinetyDaysThenAYearLater() throws {
    var answers = Answers()
    let first = try #require(ReviewSchedule(answers, created: "2026-11-21T18:40:00Z"))
    // 9 days of November are left, then 31 + 31 + 19.
    #expect(first.due.iso == "2027-02-19")
    #expect(first.last == nil)
    answers.set("2027-02-25", at: "review.date", note: note)
    let second = try #require(ReviewSchedule(answers, created: "2026-11-21T18:40:00Z"))
    #expect(second.due.iso == "2028-02-25")
    #expect(second.last?.iso == "2027-02-25")
  }

  private func begun(_ language: Language) throws -> Answers {
    let business = try Business(language == .en ? "drinks-wholesaler.en" : "drinks-wholesaler.fr")
    var answers = business.answers
    answers.set("call five bars", at: "relationship.create", note: note)
    answers.set("2027-03-01", at: "relationship.createDate", note: note)
    answers.set("visit the best ones", at: "relationship.maintain", note: note)
    let niche = try #require(business.conclusions.niche)
    answers.beginReview(niche, language, currency: "EUR", at: "2027-02-25T08:00:00Z")
    return answers
  }

  @Test func promisesComeWithTheirDay() throws {
    let english = try begun(.en)
    #expect(english["review.begun"] == "2027-02-25")
    #expect(english["review.date"] == nil)
    #expect(english["review.promises[0].name"] == "“call five bars”, by 1 March 2027.")
    #expect(english["review.promises[0].due"] == "2027-03-01")
    #expect(english["review.promises[1].name"] == "“visit the best ones”.")
    #expect(english["review.promises[2].name"] == nil)
    #expect(try begun(.fr)["review.promises[0].name"] == "«\u{A0}call five bars\u{A0}», pour le 1er mars 2027.")
  }

  @Test func assumptionsAreTheGuessesOfTheNiche() throws {
    let answers = try begun(.en)
    let niche = try #require(try Business("drinks-wholesaler.en").conclusions.niche)
    let items = answers["review.happened"]?.array ?? []
    #expect(items.compactMap { $0["key"]?.string } == niche.assumptions.map(\.description))
    for item in items { #expect(item["name"]?.string?.hasSuffix("”.") ?? false) }
  }

  @Test func aNewRoundForgetsTheVerdictsOfTheLast() throws {
    var answers = try begun(.en)
    answers.set("kept", at: "review.promises[0].kept", note: note)
    let niche = try #require(try Business("drinks-wholesaler.en").conclusions.niche)
    answers.beginReview(niche, .en, currency: "EUR", at: "2028-02-25T08:00:00Z")
    #expect(answers["review.promises[0].kept"] == nil)
    #expect(answers.note("review.promises[0].kept") == nil)
    #expect(answers["review.begun"] == "2028-02-25")
  }
}

@Suite struct VerdictTests {
  private func answers(_ verdict: JSON, saidAgain at: String? = nil) -> Answers {
    var answers = Answers()
    answers.setNames(["bars", "inns"], of: "segments", note: Note(status: .answered))
    answers.set("bars", at: "niche.segment", note: Note(status: .answered))
    answers.set("run dry", at: "statement.need", note: Note(status: .answered, at: at ?? "2026-11-21"))
    answers.set("a cousin", at: "statement.alternative", note: Note(status: .answered, at: "2026-11-21"))
    answers.set(
      [["key": "statement.need", "name": "What they need: “run dry”."]], at: "review.happened",
      note: Note(status: .answered, at: "2027-02-25"))
    answers.set(verdict, at: "review.happened[0].verdict", note: Note(status: .answered, at: "2027-02-25"))
    return answers
  }

  @Test func whatCameTrueIsExperience() {
    #expect(answers("true").evidence(of: "statement.need") == .experience)
    #expect(answers("true").evidence(of: "statement.alternative") == .guess)
  }

  @Test func whatDidNotIsAGuessAlsoWhereSomeWereServed() {
    var served = answers("false")
    served.set(3, at: "segments[0].served", note: Note(status: .answered))
    #expect(served.evidence(of: "statement.need") == .guess)
    #expect(served.evidence(of: "statement.alternative") == .experience)
  }

  @Test func aNewAnswerIsANewAssumption() {
    #expect(Verdict.all(answers("false", saidAgain: "2027-02-26")).isEmpty)
    #expect(Verdict.all(answers("unknown")).isEmpty)
    #expect(Verdict.all(answers("false")).map(\.isTrue) == [false])
  }
}
