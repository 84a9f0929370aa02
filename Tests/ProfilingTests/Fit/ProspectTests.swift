import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct ProspectTests {
  private let at = "2026-11-21T18:40:00Z"

  private func kept(_ replies: [Fit.Reply], in answers: Answers) throws -> Answers {
    var answers = answers
    let prospect = Prospect(try FitTests.fit(FitTests.full, replies), date: "2026-11-21", language: .en)
    answers.keep(prospect, at: at)
    return answers
  }

  @Test func itIsKeptAmongTheAnswers() throws {
    let answers = try kept([.yes, .unknown, .yes, .no, .yes, .no], in: Workshop.answers(FitTests.full))
    let item = try #require(answers.tree["prospects"]?[0])
    #expect(item["name"] == "Dupont" && item["date"] == "2026-11-21")
    #expect(item["verdict"] == "terms" && item["terms"] == ["deposit"])
    #expect(item["answers"]?.array?.count == 6)
    #expect(
      item["answers"]?[1] == [
        "key": "decider", "kind": "terms", "from": ["segments[0].decider"], "answer": "unknown",
        "question": "You noted who decides: “The owner.” Is that whom you talk to at Dupont?",
      ])
    #expect(answers.note("prospects[0].verdict") == Note(status: .answered, at: at))
  }

  @Test func theNewestReplacesTheOneOfTheSameName() throws {
    let first = try kept([.yes, .yes, .yes, .no, .yes, .no], in: Workshop.answers(FitTests.full))
    let second = try kept(Array(repeating: .unknown, count: 6), in: first)
    #expect(second.prospects.map(\.name) == ["Dupont"])
    #expect(second.prospect("  DUPONT ")?.terms == [])
    #expect(second.tree["prospects"]?[0]?["verdict"] == nil)
    #expect(second.note("prospects[0].verdict")?.status == .unknown)
  }

  @Test func earlierAnswersAreThoseToTheSameQuestion() throws {
    let answers = try kept([.yes, .unknown, .yes, .no, .yes, .no], in: Workshop.answers(FitTests.full))
    let prospect = try #require(answers.prospect("dupont"))
    let same = try FitTests.fit(FitTests.full).questions
    #expect(same.map { prospect.reply(to: $0) } == [.yes, .unknown, .yes, .no, .yes, .no])
    var tree = FitTests.full
    tree[path: "segments[0].volume"] = "large"
    let other = try FitTests.fit(tree).questions
    #expect(other.map { prospect.reply(to: $0) } == [.yes, .unknown, .yes, .no, nil, .no])
  }
}
