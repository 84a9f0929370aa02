import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct RetrospectTests {
  private func item(_ name: String, _ more: [String: JSON]) -> JSON {
    .object(more.merging(["key": "statement.need", "name": .string(name)]) { $1 })
  }

  private func answers(_ date: String?, _ verdicts: [(String, JSON)], _ promises: [(String, JSON)] = []) -> Answers {
    var review: [String: JSON] = [
      "happened": .array(verdicts.map { item($0, ["verdict": $1]) }),
      "promises": .array(promises.map { item($0, ["kept": $1]) }),
    ]
    review["date"] = date.map { .string($0) }
    return Workshop.answers(["review": .object(review)])
  }

  @Test func whatWasFoundAndWhenToLookAgain() throws {
    let now = answers(
      "2028-02-29", [("They run dry.", "true"), ("They have a cousin.", false), ("They pay.", "unknown")],
      [("call", "kept"), ("visit", "broken")])
    let review = try #require(Retrospect(now, nil, since: nil))
    #expect(review.assumptions.map(\.verdict) == [.yes, .no, .unknown])
    #expect(review.promises.map(\.kept) == [.kept, .broken])
    #expect(review.last == nil)
    #expect(review.next.iso == "2029-02-28")
    #expect(!review.assumptions.contains { $0.isOpenAgain } && !review.promises.contains { $0.isOpenAgain })
  }

  /// Open twice are only those that the review before left open in the same words.
  @Test func whatStaysOpen() throws {
    let before = answers(
      "2027-02-25", [("They pay.", "unknown"), ("They run dry.", "true")], [("visit", "partly"), ("call", "kept")])
    let now = answers(
      "2028-02-25", [("They pay.", "unknown"), ("They run dry.", "unknown"), ("They wait.", "unknown")],
      [("visit", "broken"), ("call", "broken")])
    let review = try #require(Retrospect(now, nil, since: before))
    #expect(review.last?.iso == "2027-02-25")
    #expect(review.assumptions.map(\.isOpenAgain) == [true, false, false])
    #expect(review.promises.map(\.isOpenAgain) == [true, false])
  }

  @Test func nothingBeforeTheFirstOneIsFinished() {
    #expect(Retrospect(answers(nil, []), nil, since: nil) == nil)
  }

  /// The numbers of the market are assumptions too, until clients or figures say so.
  @Test func guessesOfTheMarketAreAskedAbout() throws {
    var answers = try Business("industrial-maintenance.en").answers
    let chosen = try #require(answers.chosenSegment)
    let note = Note(status: .answered, at: "2026-11-21T18:40:00Z")
    answers.set(0, at: Path.segment(chosen, "served"), note: note)
    answers.set(400, at: "market.prospects", note: note)
    answers.set(1200.5, at: "market.spend", note: note)
    answers.set(12.5, at: "market.share", note: Note(status: .answered, evidence: .figures, at: nil))
    let niche = try #require(Niche(answers, name: "Hollin", language: .en))
    var asked = answers
    asked.beginReview(niche, .en, currency: "CHF", at: "2027-02-25T08:00:00Z")
    let names = (asked["review.happened"]?.array ?? []).compactMap { $0["name"]?.string }
    #expect(
      names.suffix(2)
        == ["How many there are: 400.", "What one spends in a year: CHF\u{A0}1,201."])
    #expect(names.count == niche.assumptions.count + 2)
    asked.endReview(at: "2027-02-25T08:20:00Z")
    #expect(Retrospect(asked, niche, since: nil)?.open.map(\.key).suffix(2) == ["market.prospects", "market.spend"])
  }
}
