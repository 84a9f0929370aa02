/// How firmly the leader stands: under other priorities, other weights, and one rating more or less.
public struct Stability: Hashable, Sendable {
  /// How many orders of the priorities were tried: n!.
  public let orders: Int
  /// For each segment, the orders in which it is first alone.
  public let winsIn: [Int]
  /// For each segment, the orders in which it shares the first place.
  public let sharesIn: [Int]
  public let flips: [Flip]
  public let onePoint: [OnePoint]
  /// Nil where nothing is scored.
  public let verdict: Verdict?

  public enum Verdict: String, Hashable, Sendable {
    case clear, close
  }

  /// The nearest weight of a criterion, above or below today's, at which another segment overtakes the leader.
  public struct Flip: Hashable, Sendable {
    public let criterion: Criterion
    public let weight: Double
    public let segment: String
  }

  /// A single rating whose change by one point puts another segment alone first.
  public struct OnePoint: Hashable, Sendable {
    public let segment: String
    public let criterion: Criterion
    public let from: Int
    public let to: Int
    public let leader: String
  }

  public init(_ ranking: Ranking) {
    (winsIn, sharesIn) = Self.wins(ranking)
    orders = Self.weightings.count
    flips = Self.flips(ranking)
    onePoint = Self.onePoint(ranking)
    verdict = ranking.leaders.isEmpty ? nil : ranking.leaders.count > 1 || !onePoint.isEmpty ? .close : .clear
  }

  private static func wins(_ ranking: Ranking) -> (alone: [Int], shared: [Int]) {
    var alone = ranking.standings.map { _ in 0 }
    var shared = alone
    let scored = ranking.standings.map { $0.status == .scored ? levels($0.segment) : [] }
    for weights in weightings {
      let first = Ranking.first(scored.map { score($0, weights) })
      for index in first {
        if first.count == 1 { alone[index] += 1 } else { shared[index] += 1 }
      }
    }
    return (alone, shared)
  }

  /// The weights of the criteria, as they are listed, under each order.
  private static let weightings = permutations(Criterion.allCases).map { order in
    let weights = Weights(priorities: order.map { [$0] })
    return Criterion.allCases.map { weights[$0] }
  }

  /// 0…1 by criterion; nil where there are no points.
  private static func levels(_ segment: RatedSegment) -> [Double?] {
    Criterion.allCases.map { segment[$0].points == nil ? nil : segment.level($0) }
  }

  private static func score(_ levels: [Double?], _ weights: [Double]) -> Double? {
    var (sum, total) = (0.0, 0.0)
    for (level, weight) in zip(levels, weights) {
      guard let level else { continue }
      sum += weight * level
      total += weight
    }
    return total > 0 ? 100 * sum / total : nil
  }

  /// Every strict order that agrees with an order that has ties.
  public static func partings(of priorities: [[Criterion]]) -> [[[Criterion]]] {
    priorities.reduce([[]]) { begun, group in
      permutations(group).flatMap { order in begun.map { $0 + order.map { [$0] } } }
    }
  }

  static func permutations<Element>(_ items: [Element]) -> [[Element]] {
    guard !items.isEmpty else { return [[]] }
    return items.indices.flatMap { index in
      var rest = items
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}

extension Stability {
  private static func flips(_ ranking: Ranking) -> [Flip] {
    guard let leader = ranking.leaders.first, ranking.leaders.count == 1 else { return [] }
    let rivals = ranking.scored.filter {
      $0.name != leader.name && $0.segment.answered == leader.segment.answered
    }
    return leader.segment.answered.flatMap { criterion in
      let weight = ranking.weights[criterion]
      let flips = rivals.compactMap { rival in
        crossing(leader.segment, rival.segment, criterion, ranking.weights)
          .map { Flip(criterion: criterion, weight: $0, segment: rival.name) }
      }
      return [flips.filter { $0.weight < weight }, flips.filter { $0.weight > weight }]
        .compactMap { nearest(to: weight, $0) }
    }
  }

  /// Of those that differ by no more than rounding, the one named first.
  private static func nearest(to weight: Double, _ flips: [Flip]) -> Flip? {
    guard let least = flips.map({ abs($0.weight - weight) }).min() else { return nil }
    return flips.first { abs($0.weight - weight) <= least + Ranking.tolerance }
  }

  /// The weight at which the lead is used up, the other weights keeping their proportions.
  ///
  /// With the lead `Δ = Σ w (v − v′)` over what both answered and `d` the difference under this criterion, the lead at
  /// weight `t` is `t d + (1 − t)/(1 − w) (Δ − w d)`, which is zero at `w + Δ (1 − w)/(Δ − d)`.
  private static func crossing(
    _ leader: RatedSegment, _ rival: RatedSegment, _ criterion: Criterion, _ weights: Weights
  ) -> Double? {
    let weight = weights[criterion]
    let lead = leader.answered.reduce(0) { $0 + weights[$1] * (leader.level($1) - rival.level($1)) }
    let difference = leader.level(criterion) - rival.level(criterion)
    guard abs(lead - difference) > 1e-12 else { return nil }
    let crossing = weight + lead * (1 - weight) / (lead - difference)
    guard crossing > -1e-12, crossing < 1 + 1e-12 else { return nil }
    return min(max(crossing, 0), 1)
  }

  private static func onePoint(_ ranking: Ranking) -> [OnePoint] {
    let (segments, scores) = (ranking.standings.map(\.segment), ranking.standings.map(\.score))
    let leaders = Set(ranking.leaders.map(\.name))
    return segments.indices.flatMap { index in
      segments[index].answered.flatMap { criterion in
        steps(segments[index], criterion).compactMap { (from, to) -> OnePoint? in
          var changed = scores
          changed[index] = Ranking.score(segments[index].changing(criterion, to: to), ranking.weights)
          let first = Ranking.first(changed)
          guard let leader = first.first.map({ segments[$0].name }), first.count == 1, !leaders.contains(leader)
          else { return nil }
          return OnePoint(segment: segments[index].name, criterion: criterion, from: from, to: to, leader: leader)
        }
      }
    }
  }

  private static func steps(_ segment: RatedSegment, _ criterion: Criterion) -> [(Int, Int)] {
    guard let from = segment[criterion].points else { return [] }
    return [from - 1, from + 1].filter((1...5).contains).map { (from, $0) }
  }
}
