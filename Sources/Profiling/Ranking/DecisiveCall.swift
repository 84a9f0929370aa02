public import Interviewing
import Trees

/// The one rating to check first: among those whose change by a point would put somebody else first, the one that
/// rests on least, then the one that weighs most.
public struct DecisiveCall: Hashable, Sendable {
  public let point: Stability.OnePoint
  /// What the rating rests on today.
  public let evidence: Evidence

  /// Nil where no single point would change who comes first.
  public init?(_ ranking: Ranking, _ stability: Stability, _ answers: Answers) {
    let candidates = stability.onePoint.enumerated().compactMap { order, point -> Candidate? in
      ranking.standings.firstIndex { $0.name == point.segment }.map { index in
        let evidence = answers.evidence(of: point.criterion.key(of: index))
        return Candidate(point: point, evidence: evidence, weight: ranking.weights[point.criterion], order: order)
      }
    }
    let first = candidates.min {
      ($0.evidence, -$0.weight, $0.order) < ($1.evidence, -$1.weight, $1.order)
    }
    guard let first else { return nil }
    (point, evidence) = (first.point, first.evidence)
  }

  private struct Candidate {
    let point: Stability.OnePoint
    let evidence: Evidence
    let weight: Double
    let order: Int
  }
}

extension Niche {
  /// The claim that rests on least, the need before the others; nil where there is none yet.
  public func weakestClaim(_ answers: Answers) -> Slot? {
    let order: [Slot] = [.need, .outcome, .alternative, .audience, .expertise, .proof]
    let claims = order.filter { parts[$0] != nil }
    let least = claims.map { answers.evidence(of: $0.key) }.min()
    return claims.first { answers.evidence(of: $0.key) == least }
  }
}
