/// The segments compared under one order of priorities.
public struct Ranking: Hashable, Sendable {
  public let weights: Weights
  /// In the order the segments were named.
  public let standings: [Standing]

  public enum Status: String, Hashable, Sendable {
    case scored
    /// Too little of the weight that applies was answered.
    case insufficient
    /// Impossible to reach today.
    case excluded
  }

  /// Where one segment stands.
  public struct Standing: Hashable, Sendable {
    public let segment: RatedSegment
    public let status: Status
    /// The weight answered ÷ the weight that applies; nil where nothing applies.
    public let coverage: Double?
    /// 0 to 100; nil unless scored.
    public let score: Double?
    /// From 1, shared by ties (1, 1, 3); nil unless scored.
    public let rank: Int?
    /// What each criterion adds to the score; empty unless scored.
    public let contributions: [Criterion: Double]
    /// The criteria whose answers would bring the coverage up to what is needed, weightiest first.
    public let needs: [Criterion]

    public var name: String { segment.name }
  }

  /// The share of the applicable weight that must be answered for a score.
  public static let sufficientCoverage = 0.6
  /// Scores closer than this are equal: far below what any difference of ratings makes, far above rounding.
  static let tolerance = 1e-9

  public init(_ segments: [RatedSegment], _ weights: Weights) {
    self.weights = weights
    let statuses = segments.map { Self.status($0, weights) }
    let scores = segments.map { Self.score($0, weights) }
    standings = segments.indices.map { index in
      Standing(
        segment: segments[index], status: statuses[index], coverage: Self.coverage(segments[index], weights),
        score: scores[index], rank: Self.rank(scores[index], among: scores),
        contributions: statuses[index] == .scored ? Self.contributions(segments[index], weights) : [:],
        needs: statuses[index] == .insufficient ? Self.needs(segments[index], weights) : [])
    }
  }

  /// Everyone on rank 1; several where they are tied, none where nothing is scored.
  public var leaders: [Standing] { standings.filter { $0.rank == 1 } }
  public var scored: [Standing] { standings.filter { $0.status == .scored } }

  public func standing(_ name: String) -> Standing? { standings.first { $0.name == name } }

  static func coverage(_ segment: RatedSegment, _ weights: Weights, without left: Criterion? = nil) -> Double? {
    let applicable = weights.total(segment.applicable.filter { $0 != left })
    guard applicable > 0 else { return nil }
    return weights.total(segment.answered.filter { $0 != left }) / applicable
  }

  static func isSufficient(_ coverage: Double?) -> Bool { (coverage ?? 0) >= sufficientCoverage - tolerance }

  private static func status(_ segment: RatedSegment, _ weights: Weights) -> Status {
    if segment[.reach] == .points(1) { return .excluded }
    return isSufficient(coverage(segment, weights)) ? .scored : .insufficient
  }

  /// 0 to 100; nil unless scored.
  static func score(_ segment: RatedSegment, _ weights: Weights) -> Double? {
    status(segment, weights) == .scored ? segment.score(weights) : nil
  }

  /// The places of the best scores: several where they are tied, none where nothing is scored.
  static func first(_ scores: [Double?]) -> [Int] {
    guard let best = scores.compactMap(\.self).max() else { return [] }
    return scores.indices.filter { (scores[$0] ?? -1) >= best - tolerance }
  }

  private static func rank(_ score: Double?, among scores: [Double?]) -> Int? {
    score.map { score in 1 + scores.compactMap(\.self).filter { $0 > score + tolerance }.count }
  }

  private static func contributions(_ segment: RatedSegment, _ weights: Weights) -> [Criterion: Double] {
    let total = weights.total(segment.answered)
    return Dictionary(
      uniqueKeysWithValues: segment.answered.map { ($0, 100 * weights[$0] / total * segment.level($0)) })
  }

  private static func needs(_ segment: RatedSegment, _ weights: Weights) -> [Criterion] {
    let open = segment.applicable.filter { segment[$0] == .unknown }.sorted { weights[$0] > weights[$1] }
    var trial = segment
    var needs: [Criterion] = []
    for criterion in open where !isSufficient(coverage(trial, weights)) {
      needs.append(criterion)
      trial = trial.changing(criterion, to: 3)
    }
    return needs
  }
}
