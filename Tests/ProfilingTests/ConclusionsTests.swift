import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct ConclusionsTests {
  @Test func withoutAnswersNothingIsConcluded() {
    let conclusions = Conclusions(Answers(), name: "Tide", language: .en, openQuestions: ["business.offer"])
    #expect(
      conclusions.json(.en) == [
        "formulas": "1", "ranking": .null, "matrix": .null, "market": .null, "value": .null, "portfolio": .null,
        "idealClients": [],
        "niche": .null, "openQuestions": ["business.offer"], "advice": [],
      ])
  }

  @Test func aNicheIsStoredWithItsPartsAndWhatIsMissing() throws {
    let answers = Workshop.answers([
      "segments": [["name": "inns", "served": 2]], "niche": ["segment": "inns"],
      "statement": ["audience": "inns", "outcome": "open", "variant": 1],
    ])
    let json = Conclusions(answers, name: "Tide", language: .en, openQuestions: []).json(.en)
    #expect(
      json["niche"] == [
        "segment": "inns", "statement": "I help inns open.",
        "variants": ["short": "I help inns open.", "positioning": .null, "pitch": .null],
        "audience": "inns", "need": .null, "outcome": "open", "alternative": .null, "expertise": .null, "proof": .null,
        "evidence": "experience", "assumptions": [],
        "from": ["niche.segment", "statement.variant", "statement.audience", "statement.outcome"],
      ])
    #expect(
      json["idealClients"] == [
        [
          "objective": .null, "segment": "inns", "portrait": "Inns. They want to open.",
          "traits": ["Familiar ground: you have served 2 so far."], "mustHave": [], "redFlags": [], "terms": .null,
          // Of twenty answers (one served, one urgency, five ratings, four parts, nine of the portrait) three are known.
          "status": "insufficient", "coverage": 0.15, "evidence": "experience",
          "from": ["segments[0].served", "statement.audience", "statement.outcome"],
        ]
      ])
  }

  @Test func whatIsNotScoredNamesWhatItNeeds() throws {
    let answers = Workshop.answers([
      "objective": ["priorities": ["profit", "ease", "reach", "expertise", "enjoy"]],
      "segments": [["name": "bars", "ratings": ["reach": 3]], ["name": "inns", "ratings": ["reach": 1]]],
    ])
    let json = Conclusions(answers, name: "Tide", language: .fr, openQuestions: []).json(.fr)
    let segments = try #require(json["ranking"]?["segments"])
    #expect(segments[0]?["needs"] == ["segments[0].ratings.profit"])
    #expect(segments[0]?["coverage"] == 0.156667)
    #expect(segments[0]?["score"] == .null)
    #expect(segments[1]?["status"] == "excluded")
    #expect(segments[1]?["needs"] == [])
    #expect(json["ranking"]?["verdict"] == .null)
  }
}
