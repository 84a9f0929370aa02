import Interviewing

/// Who comes first, by the names of the first side; nil where nobody can be ranked.
public struct Leaders: Hashable, Sendable {
  public let a: [String]?
  public let b: [String]?
  /// Among the kinds that both named: the priorities of one with the ratings of the other.
  public let aWithRatingsOfB: [String]?
  public let bWithRatingsOfA: [String]?
  /// By the mean of both scores, among the kinds that both named and rated.
  public let mean: [String]?

  init(_ a: Answers, _ b: Answers, _ pairs: SegmentPairs) {
    self.a = a.ranking?.leaderNames
    self.b = b.ranking?.leaderNames?.map { pairs.nameInA(of: $0, a, b) }
    let ratingsOfA = pairs.all.map { a.ratedSegments[$0.a] }
    let ratingsOfB = pairs.all.map { RatedSegment(name: a.segments[$0.a], ratings: b.ratedSegments[$0.b].ratings) }
    aWithRatingsOfB = Self.ranking(ratingsOfB, a)?.leaderNames
    bWithRatingsOfA = Self.ranking(ratingsOfA, b)?.leaderNames
    mean = Self.mean(Self.ranking(ratingsOfA, a), Self.ranking(ratingsOfB, b))
  }

  private static func ranking(_ segments: [RatedSegment], _ answers: Answers) -> Ranking? {
    guard segments.count > 1, let priorities = answers.priorities else { return nil }
    return Ranking(segments, Weights(priorities: priorities))
  }

  private static func mean(_ a: Ranking?, _ b: Ranking?) -> [String]? {
    guard let a, let b else { return nil }
    let scores = zip(a.standings, b.standings).compactMap { left, right -> (name: String, score: Double)? in
      guard let x = left.score, let y = right.score else { return nil }
      return (left.name, (x + y) / 2)
    }
    guard scores.count > 1, let best = scores.map(\.score).max() else { return nil }
    return scores.filter { $0.score >= best - Ranking.tolerance }.map(\.name)
  }

  /// All five, in the order in which they are said.
  var all: [[String]?] { [a, b, aWithRatingsOfB, bWithRatingsOfA, mean] }
}

extension Ranking {
  fileprivate var leaderNames: [String]? { leaders.isEmpty ? nil : leaders.map(\.name) }
}
