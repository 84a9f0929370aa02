import Interviewing
import Trees

/// Two kinds of clients under one order of priorities.
struct Duel {
  var first: RatedSegment
  var second: RatedSegment
  var priorities: [[Criterion]]

  /// How far the first is ahead, in points of score; nil where one of them has no score.
  var lead: Double? {
    let scores = Ranking([first, second], Weights(priorities: priorities)).standings.map(\.score)
    guard let first = scores[0], let second = scores[1] else { return nil }
    return first - second
  }

  /// 1 where the first is ahead, 0 where they are level, -1 where it is behind.
  var order: Int? {
    lead.map { $0 > Ranking.tolerance ? 1 : $0 < -Ranking.tolerance ? -1 : 0 }
  }

  /// One answer put back to what another duel has.
  func taking(_ part: Part, from other: Duel) -> Duel {
    var duel = self
    switch part {
    case .priorities: duel.priorities = other.priorities
    case .first(let criterion): duel.first = first.taking(criterion, from: other.first)
    case .second(let criterion): duel.second = second.taking(criterion, from: other.second)
    }
    return duel
  }

  /// An answer that the order of the two depends on.
  enum Part: Hashable {
    case priorities
    case first(Criterion)
    case second(Criterion)
  }

  /// Every answer in which two duels differ.
  func differences(from other: Duel) -> [Part] {
    let ratings = Criterion.allCases.flatMap { criterion -> [Part] in
      (first[criterion] == other.first[criterion] ? [] : [.first(criterion)])
        + (second[criterion] == other.second[criterion] ? [] : [.second(criterion)])
    }
    return ratings + (priorities == other.priorities ? [] : [.priorities])
  }
}
