/// A segment with the five ratings it was given.
public struct RatedSegment: Hashable, Sendable {
  public let name: String
  public private(set) var ratings: ByCriterion<Rating>

  public init(name: String, ratings: ByCriterion<Rating>) {
    self.name = name
    self.ratings = ratings
  }

  /// A rating that was never given counts as unknown.
  public init(name: String, ratings: [Criterion: Rating]) {
    self.init(name: name, ratings: ByCriterion { ratings[$0] ?? .unknown })
  }

  public subscript(criterion: Criterion) -> Rating { ratings[criterion] }

  /// The criteria that have points, in their fixed order.
  var answered: [Criterion] { Criterion.allCases.filter { self[$0].points != nil } }

  /// The criteria that count for this segment, answered or not.
  var applicable: [Criterion] { Criterion.allCases.filter { self[$0] != .notApplicable } }

  /// Points mapped to 0…1.
  func level(_ criterion: Criterion) -> Double { Double((self[criterion].points ?? 1) - 1) / 4 }

  /// The weighted mean of what was answered, 0 to 100; nil where nothing was.
  func score(_ weights: Weights, over criteria: [Criterion]? = nil) -> Double? {
    let criteria = criteria ?? answered
    let total = weights.total(criteria)
    guard total > 0 else { return nil }
    return 100 * criteria.reduce(0) { $0 + weights[$1] * level($1) } / total
  }

  func changing(_ criterion: Criterion, to points: Int) -> RatedSegment {
    var other = self
    other.ratings[criterion] = .points(points)
    return other
  }
}

extension RatedSegment {
  /// The same with one rating as another has it.
  func taking(_ criterion: Criterion, from other: RatedSegment) -> RatedSegment {
    var taken = self
    taken.ratings[criterion] = other[criterion]
    return taken
  }
}
