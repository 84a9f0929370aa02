public import Interviewing
public import Language
public import Trees

/// The niche: an audience, its need, the outcome, and the expertise that brings it about.
public struct Niche: Hashable, Sendable {
  public let segment: String
  public let frames: Frames
  /// The chosen sentence, as edited; nil where parts are missing.
  public let statement: String?
  public let parts: [Slot: String]
  /// What the weakest of its claims rests on.
  public let evidence: Evidence
  /// The claims that are still guesses.
  public let assumptions: [Path]
  /// The keys of every answer it was built from.
  public let from: [Path]

  /// Nil until a segment was chosen.
  public init?(_ answers: Answers, name: String, language: Language) {
    self.init(answers, Parts(answers, language), name: name, language: language)
  }

  init?(_ answers: Answers, _ parts: Parts, name: String, language: Language) {
    guard let segment = answers.text("niche.segment") else { return nil }
    self.segment = segment
    frames = Frames(parts, answers, name: name, language: language)
    let variant = answers["statement.variant"]?.int
    statement = answers.text("statement.sentence") ?? variant.flatMap(frames.variant)
    self.parts = parts.bySlot
    let claims = Slot.allCases.map(\.key).filter { answers[$0] != nil }
    evidence = claims.map(answers.evidence).min() ?? .guess
    assumptions = claims.filter { answers.evidence(of: $0) == .guess }
    from = Self.sources.filter { answers[$0] != nil } + claims
  }

  private static let sources: [Path] =
    ["business.voice", "niche.segment"] + Criterion.allCases.map(\.sentenceKey)
    + ["statement.variant", "statement.sentence"]
}
