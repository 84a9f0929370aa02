import Language
import Profiling
import Testing
import Trees

@testable import Interviewing

@Suite struct SettlementTests {
  private let settlement = Content.setting().settlement
  private let note = Note(status: .answered)

  private func answers(_ pairs: [(Path, JSON)], names: [String] = ["bars", "cafés"]) -> Answers {
    var answers = Answers()
    answers.setNames(names, of: "segments", note: note)
    for (key, value) in pairs { answers.set(value, at: key, note: note) }
    return answers
  }

  @Test func whatIsHiddenIsParkedAndComesBack() {
    var answers = answers([
      ("segments[0].served", 3), ("contrast.best", "the Anchor"), ("contrast.bestSegment", "bars"),
    ])
    #expect(settlement.settle(&answers) == [])
    answers.set(0, at: "segments[0].served", note: note)
    #expect(settlement.settle(&answers) == [.parked("contrast.best"), .parked("contrast.bestSegment")])
    #expect(answers["contrast.best"] == nil)
    #expect(answers.parked["contrast.best"] == "the Anchor")
    answers.set(1, at: "segments[1].served", note: note)
    #expect(settlement.settle(&answers) == [.resumed("contrast.best"), .resumed("contrast.bestSegment")])
    #expect(answers["contrast.bestSegment"] == "bars")
    #expect(answers.parked == AnswerSet())
  }

  @Test func aChoiceOfARemovedItemIsParked() {
    var answers = answers([("niche.segment", "bars")])
    answers.setNames(["cafés", "musées"], of: "segments", note: note)
    #expect(settlement.settle(&answers) == [.parked("niche.segment")])
    answers.setNames(["musées", "Bars"], of: "segments", note: note)
    #expect(settlement.settle(&answers) == [])
    #expect(answers.parked["niche.segment"] == "bars")
    answers.setNames(["musées", "bars"], of: "segments", note: note)
    #expect(settlement.settle(&answers) == [.resumed("niche.segment")])
  }

  @Test func aChoiceFollowsACorrectedName() {
    var answers = answers([("niche.segment", "boulangerie")], names: ["boulangerie", "cafés"])
    answers.setNames(["boulangeries", "cafés"], of: "segments", note: note)
    #expect(settlement.settle(&answers) == [])
    #expect(answers["niche.segment"] == "boulangeries")
  }

  @Test func withoutNamesNothingIsChosen() throws {
    let niche = try #require(Content.catalogue.questionnaire("niche"))
    let steps = niche.steps(Answers(), settlement.proposer).map(\.key)
    #expect(!steps.contains("niche.segment"))
    #expect(!steps.contains("segments[].served"))
  }

  @Test func anAcceptedProposalFollows() {
    var answers = answers([("objective.kind", "margin")])
    answers.set(
      ["profit", "ease", "expertise", "enjoy", "reach"], at: "objective.priorities", note: Note(status: .proposed))
    #expect(settlement.settle(&answers) == [])
    answers.set("conquest", at: "objective.kind", note: note)
    #expect(settlement.settle(&answers) == [.followed("objective.priorities")])
    #expect(answers["objective.priorities"] == ["expertise", "profit", "reach", "ease", "enjoy"])
  }

  @Test func anAnswerOfOnesOwnStays() {
    var answers = answers([
      ("objective.kind", "margin"), ("objective.priorities", ["reach", "profit", "ease", "enjoy", "expertise"]),
    ])
    answers.set("conquest", at: "objective.kind", note: note)
    #expect(settlement.settle(&answers) == [])
    #expect(answers["objective.priorities"] == ["reach", "profit", "ease", "enjoy", "expertise"])
  }

  @Test func completingTakesProposalsAndNamesWhatIsMissing() throws {
    var answers = answers([("objective.kind", "margin")])
    let niche = try #require(Content.catalogue.questionnaire("niche"))
    let missing = settlement.complete([niche], &answers, at: "now")
    #expect(answers.note("objective.priorities") == Note(status: .proposed, at: "now"))
    #expect(missing.first == "segments[0].served")
    #expect(missing.contains("segments[1].ratings.expertise"))
    #expect(missing.contains("niche.segment"))
    #expect(!missing.contains("objective.priorities"))
  }

  @Test func openQuestionsAreMissingUnknownOrPutOff() {
    var answers = answers([("business.offer", "x")])
    answers.set(nil, at: "business.model", note: Note(status: .unknown))
    answers.set(nil, at: "business.voice", note: Note(status: .notApplicable))
    answers.set(nil, at: "dilemma.reason", note: Note(status: .later))
    let open = settlement.openQuestions(answers)
    #expect(open.first == "business.model")
    #expect(open.contains("dilemma.reason") && open.contains("objective.kind") && open.contains("segments[1].served"))
    #expect(!open.contains("business.voice") && !open.contains("business.offer") && !open.contains("dilemma.choice"))
  }

  @Test func untouchedCountsQuestions() throws {
    let start = try #require(Content.catalogue.questionnaires.firstIndex { $0.id == "start" })
    #expect(settlement.stages(answers([("business.offer", "x")]))[start].untouched == 2)
  }
}
