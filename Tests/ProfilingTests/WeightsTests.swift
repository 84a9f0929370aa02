import Profiling
import Testing

@Suite struct WeightsTests {
  @Test func fiveStrictPrioritiesWeighAsTheCentroidHasIt() {
    let weights = Weights(priorities: [[.profit], [.ease], [.reach], [.expertise], [.enjoy]])
    // (1 + 1/2 + 1/3 + 1/4 + 1/5) / 5, (1/2 + … + 1/5) / 5, …, (1/5) / 5
    let expected = [(Criterion.profit, 137.0 / 300), (.ease, 77.0 / 300), (.reach, 47.0 / 300), (.expertise, 0.09)]
    for (criterion, weight) in expected { #expect(abs(weights[criterion] - weight) < 1e-12) }
    #expect(abs(weights[.enjoy] - 0.04) < 1e-12)
  }

  @Test func tiedPrioritiesShareTheMeanOfTheirRanks() {
    let weights = Weights(priorities: [[.profit, .ease], [.reach], [.expertise], [.enjoy]])
    #expect(weights[.profit] == weights[.ease])
    #expect(abs(weights[.profit] - (137.0 + 77.0) / 600) < 1e-12)
    #expect(abs(weights[.reach] - 47.0 / 300) < 1e-12)
  }

  @Test func allTiedWeighAFifth() {
    let weights = Weights(priorities: [Criterion.allCases])
    for criterion in Criterion.allCases { #expect(abs(weights[criterion] - 0.2) < 1e-12) }
  }

  /// The sixteen ways to cut five places into groups.
  @Test(arguments: 0..<16)
  func weightsSumToOneAndFallForEveryPatternOfTies(cuts: Int) {
    var groups: [[Criterion]] = []
    for (place, criterion) in Criterion.allCases.enumerated() {
      if place == 0 || cuts & (1 << (place - 1)) != 0 { groups.append([]) }
      groups[groups.count - 1].append(criterion)
    }
    let weights = Weights(priorities: groups)
    let ordered = groups.joined().map { weights[$0] }
    #expect(abs(ordered.reduce(0, +) - 1) < 1e-12)
    #expect(ordered == ordered.sorted(by: >))
    #expect(Set(ordered).count == groups.count)
  }
}
