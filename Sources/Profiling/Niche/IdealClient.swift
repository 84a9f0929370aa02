public import Interviewing
public import Language
public import Trees

/// The portrait of whom to look for, under one objective.
public struct IdealClient: Hashable, Sendable {
  public let objective: Objective?
  public let segment: String
  public let portrait: Text
  public let traits: [Text]
  public let mustHave: [Text]
  public let redFlags: [Text]
  /// What the weakest claim behind it rests on.
  public let evidence: Evidence
  /// The keys of every answer it was drawn from.
  public let from: [Path]

  /// Nil until a segment was chosen.
  public init?(_ answers: Answers, language: Language) {
    guard let index = answers.chosenSegment else { return nil }
    let sketch = Sketch(answers, index, language)
    objective = answers.objective
    segment = answers.segments[index]
    portrait = sketch.portrait
    traits = sketch.traits
    mustHave = sketch.mustHave
    redFlags = sketch.redFlags
    from = (sketch.facts + sketch.claims).filter { answers[$0] != nil }
    evidence = sketch.claims.filter { answers[$0] != nil }.map(answers.evidence).min() ?? .guess
  }
}
