public import Trees

/// A condition on earlier answers; rules of the advice use the same vocabulary.
public indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case test(Test)

  /// One line: `segments[].served above 0`.
  public struct Test: Hashable, Sendable {
    public let key: Path
    /// True where every item of a `[]` key must hold; any one suffices otherwise.
    public let isForEvery: Bool
    public let relation: Relation
  }

  public enum Relation: Hashable, Sendable {
    case isOneOf([String])
    case isNoneOf([String])
    case above(Double)
    case below(Double)
    case atLeast(Double)
    case atMost(Double)
    case isAnswered
    case isUnknown
  }

  /// Whether it holds; a comparison with a missing answer never does.
  public func holds(in facts: some Facts) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(in: facts) }
    case .any(let parts): parts.contains { $0.holds(in: facts) }
    case .not(let part): !part.holds(in: facts)
    case .test(let test): test.holds(in: facts)
    }
  }

  /// The same condition about one item of a list: `segments[].volume` becomes `segments[2].volume`.
  func about(item index: Int?) -> Condition {
    guard let index else { return self }
    switch self {
    case .all(let parts): return .all(parts.map { $0.about(item: index) })
    case .any(let parts): return .any(parts.map { $0.about(item: index) })
    case .not(let part): return .not(part.about(item: index))
    case .test(let test):
      let key = test.key.filled(with: index)
      return .test(Test(key: key, isForEvery: test.isForEvery, relation: test.relation))
    }
  }

  /// Every key it looks at.
  public var keys: [Path] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.keys)
    case .not(let part): part.keys
    case .test(let test): [test.key]
    }
  }

  /// Every single test it is made of.
  public var tests: [Test] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    case .not(let part): part.tests
    case .test(let test): [test]
    }
  }
}

/// What conditions are asked about.
public protocol Facts {
  /// The values under a key; several where it holds `[]`, none where nothing is known.
  func values(of key: Path) -> [JSON]
  /// Whether somebody said that they do not know.
  func isUnknown(_ key: Path) -> Bool
}

extension Condition.Test {
  func holds(in facts: some Facts) -> Bool {
    if relation == .isUnknown { return facts.isUnknown(key) }
    let values = facts.values(of: key)
    guard !values.isEmpty else { return false }
    return isForEvery ? values.allSatisfy(relation.holds) : values.contains(where: relation.holds)
  }
}

extension Condition.Relation {
  func holds(for value: JSON) -> Bool {
    switch self {
    case .isOneOf(let words): value.words.contains(where: words.contains)
    case .isNoneOf(let words): !value.words.contains(where: words.contains)
    case .above(let bound): value.double.map { $0 > bound } ?? false
    case .below(let bound): value.double.map { $0 < bound } ?? false
    case .atLeast(let bound): value.double.map { $0 >= bound } ?? false
    case .atMost(let bound): value.double.map { $0 <= bound } ?? false
    case .isAnswered: true
    case .isUnknown: false
    }
  }
}

extension JSON {
  /// The value as it is written in a condition; each one where several were chosen.
  fileprivate var words: [String] { array?.map(\.word) ?? [word] }

  fileprivate var word: String {
    switch self {
    case .string(let text): text
    case .bool(let flag): flag ? "yes" : "no"
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    default: ""
    }
  }
}
