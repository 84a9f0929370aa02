import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct AnswerFileTests {
  private func read(
    _ node: Node, onto answers: Answers = Answers(), _ language: Language = .en
  ) -> Result<AnswerFile.Outcome, AnswerFaults> {
    Result { () throws(AnswerFaults) in
      try AnswerFile.read(node, onto: answers, catalogue: Content.catalogue, language: language, at: "now")
    }
  }

  private func answers(_ yaml: String, _ language: Language = .en) throws -> Answers {
    try read(Content.yaml(yaml), language).get().answers
  }

  private func faults(_ yaml: String) -> [AnswerFault] {
    if case .failure(let error) = read(Content.yaml(yaml)) { error.faults } else { [] }
  }

  private func read(_ node: Node, _ language: Language) -> Result<AnswerFile.Outcome, AnswerFaults> {
    read(node, onto: Answers(), language)
  }

  private let whole = """
    niche: {segment: Pizzerias, enjoy: no}
    business: {offer: 18:30, model: entreprises, voice: we}
    contrast: {best: "0123", worst: "?"}
    segments:
      - {name: boulangeries, served: 12, ratings: {enjoy: 5, reach: "-"}, volume: small}
      - {name: pizzerias, served: "?", ratings: {enjoy: 3}}
    objective: {priorities: [profit, [ease, reach], enjoy, expertise], target: 1234.5, horizon: 12}
    market: {reachable: 12.5}
    interviews: [{who: Anne, segment: boulangeries, date: 2026-11-05}]
    review: {promises: [{what: call}, 3]}
    portfolio: {clients: ["Dupont; 1200; 4; 5", "Durand; 300; 1; 2"]}
    """

  @Test func valuesAreReadByTheirQuestion() throws {
    let answers = try answers(whole)
    #expect(answers["niche.enjoy"] == "no")
    #expect(answers["business.offer"] == "18:30")
    #expect(answers["contrast.best"] == "0123")
    #expect(answers["business.model"] == "b2b")
    #expect(answers.segments == ["boulangeries", "pizzerias"])
    #expect(answers["segments[0].served"] == 12)
    #expect(answers["objective.priorities"] == ["profit", ["ease", "reach"], "enjoy", "expertise"])
    #expect(answers["objective.target"] == 1234.5)
    #expect(answers["interviews[0].date"] == "2026-11-05")
    #expect(answers["review.promises"] == [["what": "call"], 3])
    #expect(answers["portfolio.clients[1]"] == ["name": "Durand", "revenue": 300, "hours": 1, "ease": 2])
  }

  @Test func namesComeFirstWhateverTheOrder() throws { #expect(try answers(whole)["niche.segment"] == "pizzerias") }

  @Test func unknownAndNotApplicable() throws {
    let answers = try answers(whole)
    #expect(answers["contrast.worst"] == nil)
    #expect(answers.note("contrast.worst") == Note(status: .unknown, at: "now"))
    #expect(answers.note("segments[0].ratings.reach")?.status == .notApplicable)
    #expect(answers.note("segments[1].served")?.status == .unknown)
  }

  /// A point is a point in a file, whoever reads it; words are left as they are.
  @Test func numbersDoNotDependOnTheLanguage() throws {
    for language in Language.allCases {
      let answers = try answers("market: {reachable: 12.5, spend: 1234.567}\nbusiness: {offer: 3.5}", language)
      #expect(answers["market.reachable"] == 12.5)
      #expect(answers["market.spend"] == 1234.567)
      #expect(answers["business.offer"] == "3.5")
    }
    #expect(try answers("market: {spend: \"1 234,5\"}", .fr)["market.spend"] == 1234.5)
    #expect(try answers("market: {spend: 1e5}")["market.spend"] == 100_000)
  }

  @Test func jsonReadsTheSame() throws {
    let json = """
      {"segments": [{"name": "a", "served": 3}, {"name": "b", "served": null}],
       "business": {"offer": "no", "hours": 12.5}, "dilemma": {"choice": "x"}}
      """
    let answers = try read(try JSONReader.read(Array(json.utf8))).get().answers
    #expect(answers.segments == ["a", "b"])
    #expect(answers["segments[0].served"] == 3)
    #expect(!answers.isTouched("segments[1].served"))
    #expect(answers["business.hours"] == 12.5)
    #expect(answers["business.offer"] == "no")
  }

  @Test func theKeysItTouches() throws {
    let outcome = try read(Content.yaml("segments: [{name: a, served: 1}, {name: b}]\nniche: {ease: x}")).get()
    #expect(
      outcome.keys.map(\.description) == ["segments[0].name", "segments[1].name", "segments[0].served", "niche.ease"])
  }

  @Test(arguments: [
    ("busines: {offer: x}", "busines", AnswerFault.Problem.unknownKey(nearest: "business"), 1),
    ("business: {ofer: x}", "business.ofer", .unknownKey(nearest: "business.offer"), 1),
    ("business.offer: x", "business.offer", .unknownKey(nearest: "business.offer"), 1),
    ("niche:\n  sentence: x", "niche.sentence", .unknownKey(nearest: "statement.sentence"), 2),
    ("business: x", "business", .notAMapping, 1),
    ("business: {offer: [a, b]}", "business.offer", .refused(.wrongForm), 1),
    ("business: {hours: many}", "business.hours", .refused(.notANumber("many")), 1),
    ("business: {offer: \"\"}", "business.offer", .refused(.missing), 1),
    ("business: {offer: \"  \"}", "business.offer", .refused(.missing), 1),
    ("objective: {horizon: 1.5}", "objective.horizon", .refused(.notWhole("1.5")), 1),
    ("market: {share: 120}", "market.share", .refused(.above("120", most: 100)), 1),
    ("interviews: [{date: soon}]", "interviews[0].date", .refused(.notADate("soon")), 1),
    ("interviews: [{segment: bars}]", "interviews[0].segment", .refused(.notAnOption("bars", options: [])), 1),
  ])
  func oneFault(yaml: String, key: String, problem: AnswerFault.Problem, line: Int) {
    let found = faults(yaml)
    #expect(found.map(\.key) == [key])
    #expect(found.map(\.problem) == [problem])
    #expect(found.map { $0.mark?.line } == [line])
  }

  @Test func aRatingOfSeven() {
    let found = faults("segments:\n  - {name: a}\n  - name: b\n    ratings:\n      ease: 7")
    #expect(
      found == [
        AnswerFault(
          key: "segments[1].ratings.ease", problem: .refused(.notARating("7")), mark: Mark(line: 5, column: 13))
      ])
    #expect(
      found.first?.message[.en]
        == "segments[1].ratings.ease: “7” is not a rating. Give a whole number from 1 to 5.")
  }

  @Test func namesOfSegments() {
    let twice = faults("segments: [{name: Bars}, {name: bârs}]\nniche: {segment: bars}")
    #expect(twice.map(\.problem) == [.refused(.twice("bârs"))])
    #expect(faults("segments: [{name: a}]").map(\.problem) == [.refused(.tooFew(got: 1, least: 2))])
    let forty = (1...40).map { "{name: s\($0)}" }.joined(separator: ", ")
    #expect(faults("segments: [\(forty)]").map(\.problem) == [.refused(.tooMany(got: 40, most: 8))])
    let nameless = faults("segments: [{name: a}, {served: 3}, {name: b}, {name: \"?\"}]")
    #expect(nameless.map(\.key) == ["segments[1].name", "segments[3].name"])
    #expect(faults("segments: {name: a}").first?.problem == .refused(.wrongForm))
  }

  @Test func allOrNothing() {
    let before = Answers(current: AnswerSet(tree: ["business": ["offer": "x"]]))
    let node = Content.yaml("business: {offer: y, model: pigs}\nmarket: {share: 120}\nstrange: 1")
    guard case .failure(let error) = read(node, onto: before, .en) else { return #expect(Bool(false)) }
    #expect(error.faults.map(\.key) == ["business.model", "market.share", "strange"])
    #expect(before["business.offer"] == "x")
  }

  @Test func noMappingAtAll() {
    #expect(faults("- a\n- b").map(\.problem) == [.notAMapping])
    #expect(faults("hello").map(\.problem).first == .notAMapping)
  }

  @Test func keptOnTopOfEarlierAnswers() throws {
    let before = try answers("segments: [{name: a, served: 1}, {name: b, served: 2}]\nbusiness: {offer: x}")
    let node = Content.yaml("segments: [{name: b}, {name: c, served: 5}]\nbusiness: {voice: i}")
    let after = try read(node, onto: before, .en).get().answers
    #expect(after["business.offer"] == "x")
    #expect(after.segments == ["b", "c"])
    #expect(after["segments[0].served"] == 2)
    #expect(after.parked["segments[0].served"] == 1)
  }
}
