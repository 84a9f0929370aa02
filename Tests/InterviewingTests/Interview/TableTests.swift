import Language
import Testing
import Trees

@testable import Interviewing

/// Clients entered by hand, a line each: `portfolio.clients`.
@Suite struct TableTests {
  private func portfolio(_ language: Language = .en) throws -> Interview {
    let scope = try #require(Content.catalogue.questionnaire("portfolio"))
    return Interview(of: scope, Answers(), in: Content.setting(language))
  }

  private func isAccepted(_ outcome: Outcome) -> Bool { if case .accepted = outcome { true } else { false } }

  @Test func linesAddUpUntilAnEmptyOne() throws {
    var interview = try portfolio()
    #expect(isAccepted(interview.answer("Café Central; 4,800; 12; 5", at: "now")))
    #expect(interview.prompt?.step.key == "portfolio.clients")
    #expect(isAccepted(interview.answer("Hotel Nord; ?; 3", at: "now")))
    #expect(interview.prompt?.rows == ["Café Central; 4800; 12; 5", "Hotel Nord; ?; 3; ?"])
    #expect(interview.answer("", at: "now") == .moved)
    #expect(interview.prompt?.step.key == "portfolio.months")
    #expect(
      interview.answers["portfolio.clients"] == [
        ["name": "Café Central", "revenue": 4800, "hours": 12, "ease": 5], ["name": "Hotel Nord", "hours": 3],
      ])
  }

  @Test func theSameNameCorrectsItsLine() throws {
    var interview = try portfolio(.fr)
    _ = interview.answer("Café Central ; 4 800", at: "now")
    _ = interview.answer("cafe central ; 5 200,50", at: "now")
    #expect(interview.answers["portfolio.clients"] == [["name": "cafe central", "revenue": 5200.5]])
  }

  @Test func aWrongCellIsNamedAndNothingIsKept() throws {
    var interview = try portfolio()
    _ = interview.answer("Inn; 100; 2; 4", at: "now")
    #expect(interview.answer("Bar; 100; 2; 9", at: "now") == .refused(.inRow(.notARating("9"), item: "ease 1–5")))
    #expect(interview.answer("; 100", at: "now") == .refused(.missing))
    #expect(
      interview.answer("Bar; 1; 2; 3; 4", at: "now")
        == .refused(.rowLength(got: 5, items: ["name", "revenue", "hours spent", "ease 1–5"])))
    #expect(interview.answers["portfolio.clients"]?.array?.count == 1)
  }

  @Test func thirtyAreEnough() throws {
    var interview = try portfolio()
    for number in 1...30 { _ = interview.answer("Client \(number); \(number)", at: "now") }
    #expect(interview.prompt?.step.key == "portfolio.months")
    #expect(interview.answers["portfolio.clients"]?.array?.count == 30)
  }

  @Test func anEmptyLineAtOncePassesAndUnknownIsData() throws {
    var interview = try portfolio()
    _ = interview.answer("", at: "now")
    #expect(interview.answers.note("portfolio.clients")?.status == .skipped)
    _ = interview.go(to: "portfolio.clients")
    _ = interview.answer("?", at: "now")
    #expect(interview.answers.note("portfolio.clients")?.status == .unknown)
  }

  @Test func filesHaveLinesOrCells() throws {
    let yaml = """
      portfolio:
        clients: ["Inn; 1,5; 2", {name: Bar, revenue: 0.5, ease: 3}]
        cuts: [500, 5000]
      """
    let outcome = try AnswerFile.read(
      Content.yaml(yaml), onto: Answers(), catalogue: Content.catalogue, language: .fr, at: nil)
    #expect(
      outcome.answers["portfolio.clients"] == [
        ["name": "Inn", "revenue": 1.5, "hours": 2], ["name": "Bar", "revenue": 0.5, "ease": 3],
      ])
    #expect(outcome.answers["portfolio.cuts"] == [["small": 500, "large": 5000]])
  }
}
