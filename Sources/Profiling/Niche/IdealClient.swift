public import Interviewing
public import Language
public import Portfolio
public import Trees

/// The portrait of whom to look for, under one objective.
public struct IdealClient: Hashable, Sendable {
  public let objective: Objective?
  public let segment: String
  private let index: Int
  @Drawn public var portrait: Text
  @Drawn public var traits: [Text]
  @Drawn public var mustHave: [Text]
  @Drawn public var redFlags: [Text]
  /// How to serve the volume they buy; nil where that is unknown.
  @Drawn public var terms: Text?
  @Drawn fileprivate var footing: Footing
  /// The keys of every answer it was drawn from.
  @Drawn public var from: [Path]

  /// What it stands on.
  fileprivate struct Footing: Hashable {
    let status: Ranking.Status
    let coverage: Double?
    let evidence: Evidence
  }

  /// Scored, or insufficient where its ratings do not suffice for a score.
  public var status: Ranking.Status { footing.status }
  /// The share of what is asked about the segment that is known; nil where nothing of it applies.
  public var coverage: Double? { footing.coverage }
  /// What the weakest claim behind it rests on.
  public var evidence: Evidence { footing.evidence }

  /// The one of today's objective; nil until a segment was chosen.
  public init?(_ answers: Answers, _ portfolio: PortfolioConclusions? = nil, language: Language) {
    self.init(
      Redrawing(answers, since: nil), Drawn(portfolio), Parts.drawn(answers, language), language, following: nil)
  }

  /// The same.
  ///
  /// - Parameter last: the one from the answers that `redraw` knows.
  init?(
    _ redraw: Redrawing, _ portfolio: Drawn<PortfolioConclusions?>, _ parts: Drawn<Parts>, _ language: Language,
    following last: IdealClient?
  ) {
    guard let index = redraw.answers.chosenSegment else { return nil }
    let objective = redraw.answers.objective
    self.init(redraw, portfolio, index, objective, parts, language, following: last) {
      Weights(priorities: $0.priorities ?? $0.objective?.order ?? [Criterion.allCases])
    }
  }

  /// Under any objective: today's has the chosen segment, another one the leader under its own priorities.
  /// - Returns: nil where nobody was chosen, or nobody can be ranked.
  public init?(
    _ answers: Answers, _ portfolio: PortfolioConclusions? = nil, under objective: Objective, language: Language
  ) {
    if objective == answers.objective {
      self.init(answers, portfolio, language: language)
    } else if let index = answers.leader(under: objective) {
      self.init(
        Redrawing(answers, since: nil), Drawn(portfolio), index, objective, Parts.drawn(answers, language), language,
        following: nil
      ) { _ in Weights(priorities: objective.order) }
    } else {
      return nil
    }
  }

  private init(
    _ redraw: Redrawing, _ portfolio: Drawn<PortfolioConclusions?>, _ index: Int, _ objective: Objective?,
    _ parts: Drawn<Parts>, _ language: Language, following last: IdealClient?, weights: (Answers) -> Weights
  ) {
    let last = last.flatMap { $0.index == index && $0.objective == objective ? $0 : nil }
    let sketch = { (answers: Answers) in Sketch(answers, index, parts.read(by: answers), language) }
    self.objective = objective
    self.index = index
    segment = redraw.answers.segments[index]
    _portrait = redraw(last?._portrait) { sketch($0).portrait }
    _traits = redraw(last?._traits) { answers in
      sketch(answers).traits + answers.witnessed(by: portfolio.read(by: answers), of: index).map(\.sentence)
    }
    _mustHave = redraw(last?._mustHave) { sketch($0).mustHave }
    _redFlags = redraw(last?._redFlags) { sketch($0).redFlags }
    _terms = redraw(last?._terms) { sketch($0).terms }
    _footing = redraw(last?._footing) { Footing(sketch($0), $0, index, weights($0)) }
    _from = redraw(last?._from) { answers in
      let sketch = sketch(answers)
      return (sketch.facts + sketch.claims).filter { answers[$0] != nil }
    }
  }
}

extension IdealClient.Footing {
  fileprivate init(_ sketch: Sketch, _ answers: Answers, _ index: Int, _ weights: Weights) {
    status = Ranking.isSufficient(Ranking.coverage(answers.ratedSegments[index], weights)) ? .scored : .insufficient
    coverage = sketch.coverage
    evidence = sketch.claims.filter { answers[$0] != nil }.map(answers.evidence).min() ?? .guess
  }
}
