import Advising
import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What becomes of a rule that holds.
@Suite struct AdvisorTests {
  private func rule(_ id: String, _ severity: String, _ when: String, weight: Int = 3, says: String = "Mind.")
    -> String
  {
    """
      - id: \(id)
        severity: \(severity)
        weight: \(weight)
        when: \(when)
        says: {en: "\(says)", fr: "\(says)"}
        reason: {en: It matters., fr: C’est important.}
        next: {question: {en: And now?, fr: Et maintenant ?}}
        card: niche

    """
  }

  @Test func whatWouldChangeTheDecisionComesFirst() throws {
    let when = "business.offer is answered"
    let rules =
      "rules:\n" + rule("note", "note", when) + rule("light", "warning", when, weight: 1)
      + rule("heavy", "warning", when, weight: 5)
      + rule("decision", "decision", when) + rule("also-heavy", "warning", when, weight: 5)
    let ids = Cases.findings(try Cases.profile(), rules: rules).map(\.id)
    #expect(ids == ["decision", "heavy", "also-heavy", "light", "note"])
  }

  @Test func nothingIsSaidWithAGap() throws {
    let rules = "rules:\n" + rule("gap", "note", "business.offer is answered", says: "For {statement.need}.")
    #expect(Cases.findings(try Cases.profile(), rules: rules).isEmpty)
    let filled = try Cases.profile(["statement": ["need": "lose a night"]])
    #expect(Cases.findings(filled, rules: rules).map { $0.says[.en] } == ["For lose a night."])
    let fallback = "rules:\n" + rule("gap", "note", "business.offer is answered", says: "For {statement.need|them}.")
    #expect(Cases.findings(try Cases.profile(), rules: fallback).map { $0.says[.en] } == ["For them."])
  }

  @Test func missingAnswersAreNamedAmongTheReasons() throws {
    let rules = "rules:\n" + rule("hours", "note", "\n          not: hours.shareForProspects above 100")
    #expect(
      Cases.findings(try Cases.profile(), rules: rules).map(\.because) == [
        ["market.prospects", "market.reachable", "business.hours"]
      ])
  }

  @Test func theChosenSegmentsAnswersAreNamedByTheirPlace() throws {
    let rules = "rules:\n" + rule("served", "note", "chosen.served at least 1")
    let profile = try Cases.profile(["niche": ["segment": "restaurants"]])
    #expect(Cases.findings(profile, rules: rules).map(\.because) == [["niche.segment", "segments[1].served"]])
  }

  @Test func aFactIsUnknownWhereOneOfItsAnswersIs() throws {
    let rules = "rules:\n" + rule("open", "note", "market.potential is unknown")
    #expect(Cases.findings(try Cases.profile(), rules: rules).isEmpty)
    #expect(Cases.findings(try Cases.profile(["market": ["spend": "?"]]), rules: rules).count == 1)
  }

  /// 400 × 50% = 200 within reach, missing numbers make none.
  @Test func aFactWithoutItsAnswersIsNeitherMoreNorLess() throws {
    let rules =
      "rules:\n" + rule("less", "note", "market.shareOfTarget below 100")
      + rule("more", "note", "market.shareOfTarget at least 0")
    let half = try Cases.profile(["market": ["prospects": 400, "reachable": 50], "objective": ["target": 1]])
    #expect(Cases.findings(half, rules: rules).isEmpty)
  }

  @Test func todayIsAFact() throws {
    let rules = "rules:\n" + rule("day", "note", "today is 2026-07-01", says: "{today}")
    #expect(Cases.findings(try Cases.profile(), rules: rules).map { $0.says[.fr] } == ["2026-07-01"])
  }

  @Test func aFindingInTheProfile() throws {
    let profile = try Cases.profile(["contrast": ["worstSegment": "pizzerias"]])
    let json = Cases.findings(profile).map { $0.json(.en) }
    let expected: JSON = [
      "id": "worst-among-chosen", "severity": "warning",
      "says": "The client you would hand to a competitor is of the kind you chose, pizzerias.",
      "reason":
        "You are about to look for more of that kind, so the sign has to be caught in the first conversation.",
      "because": ["contrast.worstSegment", "niche.segment"],
      "next": "Which question, asked at the first call, would have shown it?", "card": "saying-no",
    ]
    #expect(json == [expected])
  }

  @Test func noFactHidesAnAnswer() {
    let hidden = Fact.all.filter { Cases.catalogue.field($0.key) != nil }
    #expect(hidden.map(\.key) == [])
    #expect(Set(Fact.all.map(\.key)).count == Fact.all.count)
  }

  /// Accents and hyphens do not count, the order of the words does.
  @Test(arguments: [
    ("Qualite et sur-mesure", ["« qualité »", "« sur mesure »"]), ("une qualification", []), ("mesure sur place", []),
  ])
  func stockWordsAreFoundAsWholeWords(text: String, found: [String]) throws {
    let rules = "rules:\n" + rule("stock", "note", "expertise.stockWords is answered", says: "{expertise.stockWords}")
    let says = Cases.findings(try Cases.profile(["statement": ["expertise": .string(text)]]), rules: rules)
      .map { $0.says[.fr].plainSpaces }
    #expect(says.count == (found.isEmpty ? 0 : 1))
    for word in found { #expect(says.first?.contains(word) == true, "\(says)") }
  }
}
