public import Interviewing
import Trees

/// One kind of clients that passed another, and which changed answers made it so.
///
/// Each answer is put back alone and the two are ranked anew. Those that alone undo it are its causes; where none does,
/// those that together made it are.
public struct Overtaking: Hashable, Sendable {
  public let turn: Turn
  public let winner: Score
  public let loser: Score
  public let causes: [AnswerChange]
  /// Whether each of the causes, put back alone, would undo it.
  public let isEachDecisive: Bool

  public enum Turn: String, Hashable, Sendable {
    case overtook
    /// Behind before, level now.
    case caughtUp
    /// Level before, ahead now.
    case pulledAhead
  }

  /// Scores of 100, before and now.
  public struct Score: Hashable, Sendable {
    public let name: String
    public let before: Double
    public let now: Double
  }

  /// Everyone who passed somebody: whoever stands highest now first, and first over whom who stood highest before.
  public static func all(_ old: Answers, _ new: Answers, _ changes: [AnswerChange]) -> [Overtaking] {
    guard let before = old.ranking, let now = new.ranking, let was = old.priorities, let priorities = new.priorities
    else { return [] }
    let pairs = SegmentPairs(old, new).all.filter {
      before.standings[$0.a].score != nil && now.standings[$0.b].score != nil
    }.sorted { (now.standings[$0.b].rank ?? 0, $0.b) < (now.standings[$1.b].rank ?? 0, $1.b) }
    let meeting = Meeting(new: new, before: before, now: now, was: was, priorities: priorities)
    return pairs.flatMap { winner in
      pairs.filter { $0 != winner }
        .sorted { (before.standings[$0.a].rank ?? 0, $0.a) < (before.standings[$1.a].rank ?? 0, $1.a) }
        .compactMap { loser in meeting.overtaking(of: loser, by: winner, changes) }
    }
  }

  fileprivate static func causes(_ earlier: Duel, _ later: Duel) -> (parts: [Duel.Part], isEachDecisive: Bool) {
    let parts = later.differences(from: earlier)
    let decisive = parts.filter { later.taking($0, from: earlier).order != later.order }
    if !decisive.isEmpty { return (decisive, true) }
    let lead = later.lead ?? 0
    let helping = parts.filter { later.taking($0, from: earlier).lead.map { $0 < lead - Ranking.tolerance } ?? true }
    let without = helping.reduce(later) { $0.taking($1, from: earlier) }
    return (without.order != later.order ? helping : parts, false)
  }
}

/// Two rankings of the same business.
private struct Meeting {
  let new: Answers
  let before: Ranking
  let now: Ranking
  let was: [[Criterion]]
  let priorities: [[Criterion]]

  func overtaking(of loser: SegmentPairs.Pair, by winner: SegmentPairs.Pair, _ changes: [AnswerChange]) -> Overtaking? {
    let (first, second) = (before.standings[winner.a].segment, before.standings[loser.a].segment)
    let earlier = Duel(first: first, second: second, priorities: was)
    let later = Duel(
      first: now.standings[winner.b].segment, second: now.standings[loser.b].segment, priorities: priorities)
    guard let turn = Overtaking.Turn(from: earlier.order, to: later.order) else { return nil }
    let (parts, isEachDecisive) = Overtaking.causes(earlier, later)
    return Overtaking(
      turn: turn, winner: Overtaking.Score(before, winner.a, now, winner.b),
      loser: Overtaking.Score(before, loser.a, now, loser.b),
      causes: parts.compactMap { $0.change(among: changes, new, winner.b, loser.b) }, isEachDecisive: isEachDecisive)
  }
}

extension Overtaking.Turn {
  /// Nil where the order did not turn in favour of the first.
  fileprivate init?(from old: Int?, to new: Int?) {
    switch (old, new) {
    case (-1, 1): self = .overtook
    case (-1, 0): self = .caughtUp
    case (0, 1): self = .pulledAhead
    default: return nil
    }
  }
}

extension Overtaking.Score {
  fileprivate init(_ before: Ranking, _ old: Int, _ now: Ranking, _ new: Int) {
    name = now.standings[new].name
    self.before = before.standings[old].score ?? 0
    self.now = now.standings[new].score ?? 0
  }
}

extension Duel.Part {
  /// The change of answer behind it; where the priorities merely followed the objective, that of the objective.
  fileprivate func change(
    among changes: [AnswerChange], _ answers: Answers, _ first: Int, _ second: Int
  ) -> AnswerChange? {
    let key: Path =
      switch self {
      case .first(let criterion): criterion.key(of: first)
      case .second(let criterion): criterion.key(of: second)
      case .priorities: "objective.priorities"
      }
    let followed = self == .priorities && answers.note(key)?.status == .proposed
    return followed
      ? changes.first { $0.key == "objective.kind" } ?? changes.first { $0.key == key }
      : changes.first { $0.key == key }
  }
}
