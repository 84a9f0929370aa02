public import Interviewing
public import Language
public import Portfolio
public import Trees

/// The portrait of whom to look for, under one objective.
public struct IdealClient: Hashable, Sendable {
  public let objective: Objective?
  public let segment: String
  public let portrait: Text
  public let traits: [Text]
  public let mustHave: [Text]
  public let redFlags: [Text]
  /// How to serve the volume they buy; nil where that is unknown.
  public let terms: Text?
  /// Scored, or insufficient where its ratings do not suffice for a score.
  public let status: Ranking.Status
  /// The share of what is asked about the segment that is known; nil where nothing of it applies.
  public let coverage: Double?
  /// What the weakest claim behind it rests on.
  public let evidence: Evidence
  /// The keys of every answer it was drawn from.
  public let from: [Path]

  /// The one of today's objective; nil until a segment was chosen.
  public init?(_ answers: Answers, _ portfolio: PortfolioConclusions? = nil, language: Language) {
    self.init(answers, portfolio, Parts(answers, language), language: language)
  }

  init?(_ answers: Answers, _ portfolio: PortfolioConclusions?, _ parts: Parts, language: Language) {
    guard let index = answers.chosenSegment else { return nil }
    let priorities = answers.priorities ?? answers.objective?.order
    self.init(answers, portfolio, index, answers.objective, priorities, parts, language)
  }

  /// Under any objective: today's has the chosen segment, another one the leader under its own priorities.
  /// - Returns: nil where nobody was chosen, or nobody can be ranked.
  public init?(
    _ answers: Answers, _ portfolio: PortfolioConclusions? = nil, under objective: Objective, language: Language
  ) {
    if objective == answers.objective {
      self.init(answers, portfolio, language: language)
    } else if let index = answers.leader(under: objective) {
      self.init(answers, portfolio, index, objective, objective.order, Parts(answers, language), language)
    } else {
      return nil
    }
  }

  private init(
    _ answers: Answers, _ portfolio: PortfolioConclusions?, _ index: Int, _ objective: Objective?,
    _ priorities: [[Criterion]]?, _ parts: Parts, _ language: Language
  ) {
    let sketch = Sketch(answers, index, parts, language)
    let weights = Weights(priorities: priorities ?? [Criterion.allCases])
    let known = (sketch.facts + sketch.claims).filter { answers[$0] != nil }
    let rated = Ranking.coverage(answers.ratedSegments[index], weights)
    self.objective = objective
    segment = answers.segments[index]
    portrait = sketch.portrait
    traits = sketch.traits + answers.witnessed(by: portfolio, of: index).map(\.sentence)
    mustHave = sketch.mustHave
    redFlags = sketch.redFlags
    terms = sketch.terms
    status = Ranking.isSufficient(rated) ? .scored : .insufficient
    coverage = sketch.coverage
    from = known
    evidence = known.filter { !sketch.facts.contains($0) }.map(answers.evidence).min() ?? .guess
  }
}
