import Profiling
import Testing

/// What must hold of every ranking, tried on many made by a fixed sequence of numbers.
@Suite struct RankingPropertyTests {
  static let seeds = Array(UInt64(1)...60)

  @Test(arguments: seeds)
  func contributionsSumToTheScore(seed: UInt64) {
    for standing in Random(seed).ranking.standings {
      let sum = standing.contributions.values.reduce(0, +)
      #expect(standing.status == .scored ? abs(sum - (standing.score ?? -1)) < 1e-9 : standing.contributions.isEmpty)
    }
  }

  @Test(arguments: seeds)
  func winsAndSharesAccountForEveryOrder(seed: UInt64) {
    let ranking = Random(seed).ranking
    let stability = Stability(ranking)
    let alone = stability.winsIn.reduce(0, +)
    guard !ranking.scored.isEmpty else {
      #expect(alone == 0 && stability.sharesIn.allSatisfy { $0 == 0 })
      return
    }
    // Each order without a sole winner is shared by two or more.
    let shared = stability.sharesIn.reduce(0, +)
    #expect(stability.orders == 120)
    #expect(shared >= 2 * (120 - alone))
    #expect((stability.sharesIn.max() ?? 0) <= 120 - alone)
    for (standing, first) in zip(ranking.standings, zip(stability.winsIn, stability.sharesIn)) {
      #expect(standing.status == .scored || first == (0, 0))
    }
  }

  @Test(arguments: seeds)
  func aHigherRatingNeverLowersScoreOrRank(seed: UInt64) {
    let (segments, weights) = Random(seed).case
    let before = Ranking(segments, weights)
    for index in segments.indices {
      for criterion in Criterion.allCases {
        guard let points = segments[index][criterion].points, points < 5 else { continue }
        var ratings = segments[index].ratings
        ratings[criterion] = .points(points + 1)
        var raised = segments
        raised[index] = RatedSegment(name: segments[index].name, ratings: ratings)
        let (old, new) = (before.standings[index], Ranking(raised, weights).standings[index])
        guard let score = old.score, let rank = old.rank else { continue }
        #expect((new.score ?? -1) > score)
        #expect((new.rank ?? .max) <= rank)
      }
    }
  }

  @Test(arguments: seeds)
  func everyNamedChangeOfOnePointDoesWhatItSays(seed: UInt64) {
    let (segments, weights) = Random(seed).case
    let ranking = Ranking(segments, weights)
    for change in Stability(ranking).onePoint {
      let changed = segments.map { segment in
        guard segment.name == change.segment else { return segment }
        var ratings = segment.ratings
        #expect(ratings[change.criterion] == .points(change.from))
        ratings[change.criterion] = .points(change.to)
        return RatedSegment(name: segment.name, ratings: ratings)
      }
      #expect(Ranking(changed, weights).leaders.map(\.name) == [change.leader])
      #expect(!ranking.leaders.map(\.name).contains(change.leader))
    }
  }

  @Test(arguments: seeds)
  func needsAreEnoughAndNoneIsSpare(seed: UInt64) {
    let (segments, weights) = Random(seed).case
    for standing in Ranking(segments, weights).standings where standing.status == .insufficient {
      let answered = { (criteria: ArraySlice<Criterion>) in
        var ratings = standing.segment.ratings
        for criterion in criteria { ratings[criterion] = .points(3) }
        return Ranking([RatedSegment(name: "", ratings: ratings)], weights).standings[0].status
      }
      #expect(standing.coverage == nil || answered(standing.needs[...]) == .scored)
      #expect(answered(standing.needs.dropLast()) == .insufficient)
    }
  }
}

/// The same numbers for the same seed (a linear congruential sequence).
private struct Random {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  var ranking: Ranking {
    let (segments, weights) = self.case
    return Ranking(segments, weights)
  }

  var `case`: ([RatedSegment], Weights) {
    var random = self
    let segments = (0..<(2 + random.below(7))).map { index in
      RatedSegment(
        name: "Segment \(index)",
        ratings: Dictionary(uniqueKeysWithValues: Criterion.allCases.map { ($0, random.rating()) }))
    }
    return (segments, Weights(priorities: random.priorities()))
  }

  private mutating func rating() -> Rating {
    switch below(12) {
    case 0: .unknown
    case 1: .notApplicable
    default: .points(1 + below(5))
    }
  }

  private mutating func priorities() -> [[Criterion]] {
    var left = Criterion.allCases
    var groups: [[Criterion]] = []
    while !left.isEmpty {
      let next = left.remove(at: below(left.count))
      if below(4) == 0, !groups.isEmpty { groups[groups.count - 1].append(next) } else { groups.append([next]) }
    }
    return groups
  }
}
