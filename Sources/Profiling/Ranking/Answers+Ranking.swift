public import Interviewing
package import Trees

/// The part of the answers that the ranking reads.
extension Answers {
  /// Every segment with its ratings, in the order given.
  public var ratedSegments: [RatedSegment] {
    segments.enumerated().map { index, name in
      RatedSegment(name: name, ratings: ByCriterion { rating($0.key(of: index)) })
    }
  }

  private func rating(_ key: Path) -> Rating {
    if let points = self[key]?.int, (1...5).contains(points) { return .points(points) }
    return note(key)?.status == .notApplicable ? .notApplicable : .unknown
  }

  /// The order of the five criteria, ties in one group; nil until it was given.
  public var priorities: [[Criterion]]? {
    guard let places = self["objective.priorities"]?.array else { return nil }
    let groups = places.map { ($0.array ?? [$0]).compactMap { Criterion(rawValue: $0.string ?? "") } }
    let all = groups.joined()
    return all.count == Criterion.allCases.count && Set(all).count == all.count ? groups : nil
  }

  public var objective: Objective? { text("objective.kind").flatMap { Objective(rawValue: $0) } }

  /// The place of the segment the niche is written for; nil until it was chosen.
  public var chosenSegment: Int? {
    text("niche.segment").flatMap { name in segments.firstIndex(of: name) }
  }

  /// The segments compared; nil until there are priorities and two segments.
  public var ranking: Ranking? {
    guard let priorities, segments.count > 1 else { return nil }
    return Ranking(ratedSegments, Weights(priorities: priorities))
  }
}

extension Criterion {
  /// `segments[2].ratings.ease`
  package func key(of segment: Int) -> Path {
    Path.segment(segment, "ratings", rawValue)
  }

  /// `niche.ease`: the sentence that goes with the ratings.
  package var sentenceKey: Path { Path(components: [.key("niche"), .key(rawValue)]) }
}
