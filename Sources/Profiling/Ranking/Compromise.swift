/// Question four of the method: the segment one would choose cannot be reached, so which one is taken instead,
/// and what does it give up?
public struct Compromise: Hashable, Sendable {
  /// First by the other four criteria, and excluded or hard to reach.
  public let dream: String
  /// The best segment that can be reached.
  public let segment: String
  public let givesUp: [Loss]

  public struct Loss: Hashable, Sendable {
    public let criterion: Criterion
    public let from: Int
    public let to: Int
  }

  /// Ratings of `reach` up to this are hard to reach.
  static let hardToReach = 2

  public init?(_ ranking: Ranking) {
    let others = Criterion.allCases.filter { $0 != .reach }
    let candidates = ranking.standings.map(\.segment).filter {
      Ranking.isSufficient(Ranking.coverage($0, ranking.weights, without: .reach))
    }
    let scores = candidates.map { segment in
      segment.score(ranking.weights, over: segment.answered.filter { $0 != .reach }) ?? 0
    }
    guard let best = scores.max() else { return nil }
    let dreams = zip(candidates, scores).filter { $0.1 >= best - Ranking.tolerance }.map(\.0)
    // Where one of several level ones can be reached, nothing has to be given up.
    let isOutOfReach = dreams.allSatisfy { ($0[.reach].points ?? 5) <= Self.hardToReach }
    guard let dream = dreams.first, isOutOfReach, let instead = Self.bestReachable(ranking) else { return nil }
    self.dream = dream.name
    segment = instead.name
    givesUp = others.compactMap { criterion in
      guard let from = dream[criterion].points, let to = instead.segment[criterion].points, from > to else {
        return nil
      }
      return Loss(criterion: criterion, from: from, to: to)
    }
  }

  private static func bestReachable(_ ranking: Ranking) -> Ranking.Standing? {
    let reachable = ranking.scored.filter { ($0.segment[.reach].points ?? 0) > hardToReach }
    guard let best = reachable.compactMap(\.rank).min() else { return nil }
    return reachable.first { $0.rank == best }
  }
}
