import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct CatalogueTests {
  private let catalogue = Content.catalogue

  @Test func theBuiltInQuestionnairesAreSound() {
    #expect(Content.builtIn.flatMap(\.faults).isEmpty)
    #expect(Lint(catalogue).findings.isEmpty)
  }

  @Test func theyStandInTheOrderOfThePath() {
    #expect(
      catalogue.questionnaires.map(\.id) == [
        "start", "objective", "niche", "statement", "dilemma", "portrait", "ambition", "positioning", "market",
        "listening", "value", "portfolio", "relationship", "dilemma-again", "review", "reserved",
      ])
  }

  @Test func aQuestionIsWordedAwayFromTheInterview() {
    #expect(catalogue.words(of: "segments[1].geographic", about: "inns")?[.en] == "Where are the inns you want?")
    #expect(catalogue.words(of: "segments[].geographic")?[.fr] == "Où se trouvent les … que vous cherchez\u{202F}?")
    #expect(
      catalogue.words(of: "relationship.create", about: "inns")?[.en] == "What will you do to meet these clients?")
    #expect(catalogue.namesItem("segments[0].geographic") && !catalogue.namesItem("relationship.create"))
    #expect(catalogue.words(of: "nobody.knows") == nil)
  }

  /// Rows count once, whatever the number of segments.
  @Test func theFirstNicheAsksAtMostTwentyFiveRequiredQuestions() {
    let required = Catalogue.firstNiche.compactMap { catalogue.questionnaire($0) }.flatMap(\.questions).filter(
      \.isRequired)
    #expect(required.count <= 25)
    let others = catalogue.questionnaires.filter { !Catalogue.firstNiche.contains($0.id) }.flatMap(\.questions)
    #expect(!others.contains { $0.isRequired })
  }

  /// The answer keys of every questionnaire in the specification's table.
  @Test(arguments: [
    "business.offer", "business.model", "business.voice", "business.hours", "business.hourlyCost", "objective.kind",
    "objective.priorities", "objective.horizon", "objective.success", "objective.target", "segments[].name",
    "segments[].served", "contrast.best", "contrast.worst", "segments[].urgency", "segments[].ratings.enjoy",
    "segments[].ratings.profit", "segments[].ratings.ease", "segments[].ratings.reach", "segments[].ratings.expertise",
    "niche.enjoy", "niche.profit", "niche.ease", "niche.reach", "niche.expertise", "niche.segment",
    "statement.audience",
    "statement.need", "statement.outcome", "statement.alternative", "statement.expertise", "statement.proof",
    "statement.variant", "statement.sentence", "statement.swap", "dilemma.choice", "dilemma.reason", "dilemma.again",
    "dilemma.againReason", "segments[].geographic", "segments[].demographic", "segments[].psychographic",
    "segments[].behavioural", "segments[].trigger", "segments[].decider", "segments[].paid", "segments[].dealBreakers",
    "segments[].volume", "segments[].arrangement", "segments[].strengths.expertise", "segments[].strengths.brand",
    "segments[].strengths.range", "segments[].strengths.relationship", "segments[].strengths.prices",
    "segments[].strengths.deadlines", "segments[].strengths.salesforce", "segments[].attractiveness.opportunities",
    "segments[].attractiveness.constraints", "segments[].attractiveness.turnover",
    "segments[].attractiveness.profitability", "segments[].attractiveness.competition", "market.position",
    "market.profitability", "market.buying", "market.growth", "market.prospects", "market.spend", "market.reachable",
    "market.share", "interviews[].who", "interviews[].relation", "interviews[].segment", "interviews[].date",
    "interviews[].need", "interviews[].words", "interviews[].commitment", "interviews[].verdict",
    "value.revenueOrPotential", "value.currentOrNew", "value.volumeOrMargin", "value.loyaltyOrPrice",
    "value.reputationOrReferrals", "portfolio.profitFrom", "portfolio.easeFrom", "portfolio.cuts", "portfolio.months",
    "portfolio.terms", "portfolio.visitHours", "portfolio.callHours", "portfolio.remoteHours", "portfolio.clients",
    "relationship.create", "relationship.develop", "relationship.maintain", "review.date", "review.happened",
    "review.promises",
  ])
  func everyKeyIsKnown(key: String) throws {
    let path = try #require(Path(key))
    #expect(catalogue.field(path) != nil)
    #expect(catalogue.field(path.filled(with: 3)) != nil)
  }

  @Test(arguments: [
    ("busines.offer", "business.offer"), ("segments[].rating.ease", "segments[].ratings.ease"),
    ("segments[4].rating.ease", "segments[4].ratings.ease"), ("niche.sentence", "statement.sentence"),
    ("offer", "business.offer"), ("objective.priority", "objective.priorities"), ("segments[].nom", "segments[].name"),
    ("segments.name", "segments[].name"), ("interview[].who", "interviews[].who"),
    ("market.prospect", "market.prospects"),
    ("portfolio.visithours", "portfolio.visitHours"), ("segments[0].ratings.profits", "segments[0].ratings.profit"),
  ])
  func theNearestKey(typed: String, meant: String) { #expect(catalogue.nearest(to: typed) == meant) }

  @Test func nothingIsNearToNonsense() { #expect(catalogue.nearest(to: "qqqqqqqqqq") == nil) }
}
