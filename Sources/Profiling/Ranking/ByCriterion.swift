/// A value for each of the five criteria.
public struct ByCriterion<Value> {
  /// In the order of the criteria.
  private var values: [Value]

  init(_ value: (Criterion) -> Value) { values = Criterion.allCases.map(value) }

  public subscript(criterion: Criterion) -> Value {
    get { values[criterion.place] }
    set { values[criterion.place] = newValue }
  }
}

extension ByCriterion: Equatable where Value: Equatable {}
extension ByCriterion: Hashable where Value: Hashable {}
extension ByCriterion: Sendable where Value: Sendable {}

extension Criterion {
  fileprivate var place: Int {
    switch self {
    case .enjoy: 0
    case .profit: 1
    case .ease: 2
    case .reach: 3
    case .expertise: 4
    }
  }
}
