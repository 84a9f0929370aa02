import Testing
import Trees

@testable import Interviewing

/// What is drawn from answers stands exactly until something changes that was looked at.
@Suite struct DrawnTests {
  private static let said = Note(status: .answered)

  private let answers = Answers(
    current: AnswerSet(
      tree: [
        "business": ["offer": "boats", "voice": "we"],
        "segments": [["name": "bars", "served": 3], ["name": "inns", "served": 0]],
      ],
      notes: ["business.offer": Self.said]))

  private func changed(_ value: JSON?, at key: Path) -> Answers {
    var answers = answers
    answers.set(value, at: key, note: Self.said)
    return answers
  }

  /// How often it is drawn: 1 where what stood before is taken, 2 where the change was seen.
  private func draws(after changed: Answers, _ look: @escaping (Answers) -> Void) -> Int {
    var count = 0
    let draw = { (answers: Answers) in
      look(answers)
      count += 1
    }
    let first = Redrawing(answers, since: nil)(nil, draw)
    _ = Redrawing(changed, since: answers)(first, draw)
    return count
  }

  @Test func aValueThatWasLookedAtIsSeenToChange() {
    #expect(draws(after: changed("ships", at: "business.offer")) { _ = $0["business.offer"] } == 2)
    #expect(draws(after: changed("ships", at: "business.offer")) { _ = $0["business"] } == 2)
    #expect(draws(after: changed("ships", at: "business.offer")) { _ = $0["business.voice"] } == 1)
    #expect(draws(after: changed("boats", at: "business.offer")) { _ = $0["business.offer"] } == 1)
    #expect(draws(after: changed(nil, at: "business.offer")) { _ = $0.isTouched("business.offer") } == 2)
    #expect(draws(after: changed("yes", at: "niche.segment")) { _ = $0["niche.segment"] } == 2)
    #expect(draws(after: changed("ships", at: "business.offer")) { _ = $0.tree } == 2)
    #expect(draws(after: changed("ships", at: "business.offer")) { _ in } == 1)
  }

  @Test func aNoteCountsLikeAValue() {
    var doubted = answers
    doubted.setEvidence(.figures, at: "business.offer")
    #expect(draws(after: doubted) { _ = $0.note("business.offer") } == 2)
    #expect(draws(after: doubted) { _ = $0.note("business.voice") } == 1)
    #expect(draws(after: doubted) { _ = $0.notes } == 2)
  }

  @Test func itemsCountByTheirNumberOrByWhatTheyHold() {
    let served = changed(9, at: "segments[1].served")
    #expect(draws(after: served) { _ = $0.keys(of: "segments[].served") } == 1)
    #expect(draws(after: served) { _ = $0.segments } == 1)
    #expect(draws(after: served) { _ = $0.values(of: "segments[].served") } == 2)
    #expect(draws(after: served) { _ = $0["segments[0].served"] } == 1)
    #expect(draws(after: changed("pubs", at: "segments[1].name")) { _ = $0.segments } == 2)
    let longer = changed("cafés", at: "segments[2].name")
    #expect(draws(after: longer) { _ = $0.keys(of: "segments[].served") } == 2)
    #expect(draws(after: longer) { _ = $0.segments } == 2)
  }

  @Test func whatIsParkedConcernsEverything() {
    var parked = answers
    parked.park("business.offer")
    #expect(draws(after: parked) { _ = $0["niche.segment"] } == 2)
    #expect(draws(after: parked) { _ in } == 2)
  }

  @Test func whoReadsSomethingDrawnLooksWhereThatLooked() {
    let inner = Redrawing(answers, since: nil)(nil) { $0.text("business.voice") }
    #expect(draws(after: changed("i", at: "business.voice")) { _ = inner.read(by: $0) } == 2)
    #expect(draws(after: changed("ships", at: "business.offer")) { _ = inner.read(by: $0) } == 1)
  }

  @Test func theLatestIsDrawnAnewForTheSameAnswersOnlyOnAnotherBasis() {
    let latest = Latest<String>()
    var drawn: [String] = []
    let draw = { (answers: Answers, basis: Int) in
      latest.drawn(2, from: answers, given: basis) { place, answers in
        let part = ["offer", "voice"][place]
        drawn.append(part)
        return answers.text(Path(components: [.key("business"), .key(part)])) ?? ""
      }.map(\.wrappedValue)
    }
    #expect(draw(answers, 1) == ["boats", "we"])
    #expect(draw(answers, 1) == ["boats", "we"])
    #expect(drawn == ["offer", "voice"])
    #expect(draw(changed("ships", at: "business.offer"), 1) == ["ships", "we"])
    #expect(drawn == ["offer", "voice", "offer"])
    #expect(draw(changed("ships", at: "business.offer"), 2) == ["ships", "we"])
    #expect(drawn == ["offer", "voice", "offer", "offer", "voice"])
  }
}
