import Interviewing
import Language
import Profiling
import Trees

/// Who comes first, how firmly, and what would change it.
extension Fact {
  static let ranking: [Fact] = [
    .word("ranking.verdict", among: ["clear", "close"], .drawn(\.rankingKeys)) {
      $0.conclusions.stability?.verdict?.rawValue
    },
    .number("ranking.spread", .drawn(\.rankingKeys)) { situation in
      let scores = (situation.conclusions.ranking?.scored ?? []).compactMap(\.score)
      guard scores.count > 1, let most = scores.max(), let least = scores.min() else { return nil }
      return most - least
    },
    .segments("leader", .drawn(\.rankingKeys)) { $0.leader.map { [$0.name] } ?? [] },
    .segments("leader.tied", .drawn(\.rankingKeys)) { situation in
      let leaders = situation.conclusions.ranking?.leaders ?? []
      return leaders.count > 1 ? leaders.map(\.name) : []
    },
    .number("leader.winsShare", .drawn(\.rankingKeys), in: .percent) { situation in
      guard let ranking = situation.conclusions.ranking, let stability = situation.conclusions.stability,
        let leader = situation.leader, let index = ranking.standings.firstIndex(of: leader)
      else { return nil }
      return 100 * Double(stability.winsIn[index]) / Double(stability.orders)
    },
    .yesno("priorities.areProposed", ["objective.priorities"]) { situation in
      situation.answers.note("objective.priorities").map { $0.status == .proposed }
    },
    .segments("priorities.partedLeaders", .drawn(\.rankingKeys)) { $0.partedLeaders },
    .segments("compromise.dream", .drawn(\.rankingKeys)) { ($0.conclusions.compromise?.dream).map { [$0] } ?? [] },
    .yesno("compromise.isExcluded", .drawn(\.rankingKeys)) { situation in
      guard let dream = situation.conclusions.compromise?.dream else { return nil }
      return situation.conclusions.ranking?.standing(dream)?.status == .excluded
    },
    .word("onePoint.direction", among: ["up", "down"], .drawn(\.onePointKeys)) { situation in
      situation.onePoint.map { $0.to > $0.from ? "up" : "down" }
    },
    .text("onePoint.criterion", .drawn(\.onePointKeys)) { $0.onePoint?.criterion.inSentence },
    .number("onePoint.from", .drawn(\.onePointKeys), in: .whole) { ($0.onePoint?.from).map(Double.init) },
    .number("onePoint.to", .drawn(\.onePointKeys), in: .whole) { ($0.onePoint?.to).map(Double.init) },
    .segments("onePoint.leader", .drawn(\.onePointKeys)) { ($0.onePoint?.leader).map { [$0] } ?? [] },
    .text("onePoint.key", .drawn(\.onePointKeys)) { situation in
      situation.onePoint.map { Text(verbatim: "segments[].ratings.\($0.criterion.rawValue)") }
    },
  ]
}

extension Situation {
  /// Segments other than today's first that would be first alone, were the priorities left level put in some order.
  fileprivate var partedLeaders: [String] {
    guard let priorities = answers.priorities, let today = leader else { return [] }
    let leaders = Stability.partings(of: priorities).map { order in
      Ranking(answers.ratedSegments, Weights(priorities: order)).leaders
    }
    let alone = Set(leaders.filter { $0.count == 1 }.map { $0[0].name })
    return answers.segments.filter { $0 != today.name && alone.contains($0) }
  }

  /// The segment that is first alone.
  fileprivate var leader: Ranking.Standing? {
    let leaders = conclusions.ranking?.leaders ?? []
    return leaders.count == 1 ? leaders.first : nil
  }

  /// Of the single points that would put somebody else first, the one most in doubt: the weakest evidence, then the
  /// heaviest criterion. None while the first place is shared; those out of reach are a matter of their own.
  fileprivate var onePoint: Stability.OnePoint? {
    guard leader != nil, let ranking = conclusions.ranking else { return nil }
    let points = conclusions.stability?.onePoint.filter { ranking.standing($0.segment)?.status == .scored }
    return points?.min { left, right in
      let (before, after) = (evidence(of: left), evidence(of: right))
      return before == after ? ranking.weights[left.criterion] > ranking.weights[right.criterion] : before < after
    }
  }

  fileprivate var onePointKeys: [Path] {
    guard let point = onePoint else { return rankingKeys }
    return ["objective.priorities"] + [key(of: point)].compactMap(\.self)
  }

  private func key(of point: Stability.OnePoint) -> Path? {
    answers.segments.firstIndex(of: point.segment).map(point.criterion.key)
  }

  private func evidence(of point: Stability.OnePoint) -> Evidence {
    key(of: point).map(answers.evidence) ?? .guess
  }
}
