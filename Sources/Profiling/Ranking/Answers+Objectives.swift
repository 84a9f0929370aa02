public import Interviewing

/// The same ratings under another objective.
extension Answers {
  /// The segments under an objective: today's with the user's own priorities, another one with those it proposes.
  /// Nil without two segments.
  public func ranking(under objective: Objective) -> Ranking? {
    if objective == self.objective, let ranking { return ranking }
    guard segments.count > 1 else { return nil }
    return Ranking(ratedSegments, Weights(priorities: objective.order))
  }

  /// The place of the segment that leads under another objective; among tied ones the chosen, else the one named first.
  func leader(under objective: Objective) -> Int? {
    guard let standings = ranking(under: objective)?.standings else { return nil }
    let leaders = standings.indices.filter { standings[$0].rank == 1 }
    return leaders.first { $0 == chosenSegment } ?? leaders.first
  }
}

extension Objective {
  /// Its priorities, one to a group.
  var order: [[Criterion]] { priorities.map { [$0] } }
}
