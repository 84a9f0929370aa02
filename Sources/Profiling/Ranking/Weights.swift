import Portfolio

/// How much each criterion counts, by rank-order centroid.
///
/// `w_k = (1/n) Σ_{i=k..n} 1/i` for the k-th of n priorities; tied priorities share the mean of their ranks' weights.
/// Source: Barron & Barrett, "Decision Quality Using Ranked Attribute Weights", Management Science 42(11), 1996.
public struct Weights: Hashable, Sendable {
  private let values: ByCriterion<Double>

  public subscript(criterion: Criterion) -> Double { values[criterion] }

  /// - Parameter priorities: the most important first, tied ones in one group.
  public init(priorities: [[Criterion]]) {
    let centroids = RankOrderCentroid.weights(priorities.reduce(0) { $0 + $1.count })
    var values = ByCriterion { _ in 0.0 }
    var place = 0
    for group in priorities where !group.isEmpty {
      let shared = centroids[place..<place + group.count].reduce(0, +) / Double(group.count)
      for criterion in group { values[criterion] = shared }
      place += group.count
    }
    self.values = values
  }

  /// The sum over some criteria.
  func total(_ criteria: some Sequence<Criterion>) -> Double { criteria.reduce(0) { $0 + self[$1] } }
}
