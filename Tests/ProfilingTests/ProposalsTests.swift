import Interviewing
import Language
import Profiling
import Testing
import Trees

@Suite struct ProposalsTests {
  private let proposals = Proposals(name: "Tide")

  private func propose(_ name: String, _ tree: JSON, _ language: Language = .en) -> Proposal? {
    proposals.proposal(name, for: "segments[0].strengths.expertise", from: Workshop.answers(tree), in: language)
  }

  /// Ratings of profit alone; the other four are 3.
  private func segments(_ profits: (String, JSON)...) -> JSON {
    let segments = profits.map { name, profit -> JSON in
      ["name": .string(name), "ratings": ["enjoy": 3, "profit": profit, "ease": 3, "reach": 3, "expertise": 3]]
    }
    return [
      "objective": ["priorities": ["profit", "ease", "reach", "expertise", "enjoy"]], "segments": .array(segments),
    ]
  }

  @Test func everyNameAQuestionnaireMayUseIsKnown() throws {
    var answers = try Business("drinks-wholesaler.en").answers
    answers.set([["name": "Neighbourhood bar"]], at: "portfolio.segments", note: Note(status: .answered))
    for name in Proposal.names {
      let proposal = proposals.proposal(name, for: "segments[0].strengths.expertise", from: answers, in: .en)
      #expect(proposal != nil, "\(name)")
    }
    #expect(propose("lunch", [:]) == nil)
  }

  @Test(arguments: Proposal.names.filter { $0 != "variant" })
  func withoutAnswersThereIsNothingToPropose(name: String) { #expect(propose(name, [:]) == nil) }

  @Test(arguments: Objective.allCases)
  func prioritiesFollowTheObjectiveAndSayWhy(objective: Objective) {
    let proposal = propose("priorities", ["objective": ["kind": .string(objective.rawValue)]])
    #expect(proposal?.value == .array(objective.priorities.map { .string($0.rawValue) }))
    #expect(proposal?.reason == objective.reason)
    #expect(Set(objective.priorities) == Set(Criterion.allCases))
    for language in Language.allCases { #expect(objective.reason[language].hasSuffix(".")) }
  }

  @Test func aClearLeaderIsProposedAsSuch() {
    let proposal = propose("leader", segments(("bars", 2), ("inns", 5)))
    #expect(proposal?.value == "inns")
    #expect(proposal?.reason?[.en] == "Clearly first, with 72.8 of 100.")
    #expect(proposal?.reason?[.fr] == "Nettement en tête, avec 72,8 sur 100.")
  }

  @Test func aCloseLeaderIsProposedWithTheWarning() {
    var tree = segments(("bars", 4), ("inns", 5))
    tree[path: "segments[0].ratings.ease"] = 4
    let proposal = propose("leader", tree)
    #expect(proposal?.value == "inns")
    #expect(
      proposal?.reason?[.en]
        == "First with 72.8 of 100, but it is close: a single point could change that. The choice is yours.")
    #expect(
      proposal?.reason?[.fr]
        == "En tête avec 72,8 sur 100, mais c’est serré\u{A0}: un seul point peut tout changer. À vous de choisir.")
  }

  @Test func ofTiedLeadersTheFirstNamedIsProposed() {
    let proposal = propose("leader", segments(("bars", 5), ("Inns", 5), ("shops", 1)))
    #expect(proposal?.value == "bars")
    #expect(proposal?.reason?[.en] == "Bars and inns come out level: the choice is yours.")
    #expect(proposal?.reason?[.fr] == "Les bars et les inns arrivent à égalité\u{A0}: à vous de choisir.")
  }

  @Test func whereNobodyIsScoredNobodyIsProposed() {
    #expect(propose("leader", segments(("bars", "?"), ("inns", "?"))) == nil)
  }

  @Test func theAudienceIsTheSegmentFitForASentence() {
    #expect(propose("audience", ["niche": ["segment": "The Inns of Skye"]])?.value == "inns of Skye")
    #expect(propose("audience", ["niche": ["segment": "Les auberges"]], .fr)?.value == "auberges")
  }

  @Test func theSentenceFollowsTheVariant() {
    var tree: JSON = ["statement": ["audience": "inns", "outcome": "open", "variant": 1]]
    #expect(propose("sentence", tree)?.value == "I help inns open.")
    tree[path: "statement.variant"] = 2
    #expect(propose("sentence", tree) == nil)
    #expect(propose("variant", tree)?.value == 1)
  }

  /// Only the short version can be said without a need: the others are left out.
  @Test func theVersionsAreReadBeforeOneIsChosen() {
    var tree: JSON = ["statement": ["audience": "inns", "outcome": "open"]]
    #expect(propose("variant", tree)?.reason?[.en] == "  1. I help inns open.")
    tree[path: "statement.need"] = "close in winter"
    tree[path: "statement.alternative"] = "hope"
    tree[path: "statement.expertise"] = "two stoves"
    let lines = propose("variant", tree)?.reason?[.en].split(separator: "\n") ?? []
    #expect(lines.map { $0.prefix(5) } == ["  1. ", "  2. ", "  3. "])
    #expect(propose("variant", [:])?.reason == nil)
  }

  @Test func selectionsNameTheItemsToAskAbout() {
    var tree = segments(("bars", 2), ("inns", 5), ("shops", 4))
    let select = { (name: String, list: Path, tree: JSON) in
      proposals.selection(name, of: list, in: Workshop.answers(tree))
    }
    #expect(select("all", "segments", tree) == [0, 1, 2])
    #expect(select("chosen", "segments", tree) == [])
    tree[path: "niche"] = ["segment": "bars"]
    #expect(select("chosen", "segments[]", tree) == [0])
    #expect(select("chosen-and-runner-up", "segments[]", tree) == [0, 1])
    tree[path: "niche"] = ["segment": "inns"]
    #expect(select("chosen-and-runner-up", "segments[]", tree) == [1, 2])
    tree[path: "objective"] = nil
    #expect(select("chosen-and-runner-up", "segments[]", tree) == [1])
    #expect(select("all", "interviews", tree) == [])
  }
}
