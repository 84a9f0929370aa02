import Trees

/// Questions that no answers lead to.
extension Lint {
  var unreached: [Finding] {
    var reach = Reach(lint: self)
    return places.compactMap { place in
      guard !reach.admits(place) else { return nil }
      // What is unknown, asked later or ill-typed is said where the condition is checked.
      guard conditions(of: place).isEmpty else { return nil }
      let mark = place.question.origin.mark(of: "when")
      let fault = ContentFault(.neverAsked("\(place.question.key)"), at: mark)
      return Finding(file: place.questionnaire.source, fault: fault)
    }
  }
}

/// Whether some answers make a condition hold; where it would take too long to find out, that is assumed.
struct Reach {
  let lint: Lint
  /// Questions found to be never asked.
  private var closed: Set<Path> = []

  /// A test that must hold, or must not.
  private typealias Literal = (test: Condition.Test, isTrue: Bool)

  private static let mostCases = 1000
  private static let mostTests = 50

  init(lint: Lint) { self.lint = lint }

  /// To be asked in the order of the questions.
  mutating func admits(_ place: Lint.Place) -> Bool {
    guard var condition = place.question.condition else { return true }
    if place.group != nil { condition = condition.about(item: 0) }
    guard let cases = cases(expanded(condition, depth: 3), true) else { return true }
    let isOpen = cases.contains(where: isPossible)
    if !isOpen { closed.insert(place.question.key) }
    return isOpen
  }

  /// A condition together with those of the questions it looks at: what is hidden has no answer.
  private func expanded(_ condition: Condition, depth: Int) -> Condition {
    guard depth > 0, condition.tests.count <= Self.mostTests else { return condition }
    switch condition {
    case .all(let parts): return .all(parts.map { expanded($0, depth: depth) })
    case .any(let parts): return .any(parts.map { expanded($0, depth: depth) })
    case .not(let part): return .not(expanded(part, depth: depth))
    case .test(let test):
      guard let place = lint.place(of: test.key), !closed.contains(test.key.template) else { return .any([]) }
      guard let earlier = place.question.condition else { return condition }
      let about = place.group == nil ? earlier : earlier.about(item: test.key.index)
      return .all([condition, expanded(about, depth: depth - 1)])
    }
  }

  /// The condition as alternatives, each a list of tests that hold or do not; nil where there are too many.
  private func cases(_ condition: Condition, _ isTrue: Bool) -> [[Literal]]? {
    switch condition {
    case .test(let test): return [[(test, isTrue)]]
    case .not(let part): return cases(part, !isTrue)
    case .all(let parts): return isTrue ? product(parts, isTrue) : union(parts, isTrue)
    case .any(let parts): return isTrue ? union(parts, isTrue) : product(parts, isTrue)
    }
  }

  private func union(_ parts: [Condition], _ isTrue: Bool) -> [[Literal]]? {
    var all: [[Literal]] = []
    for part in parts {
      guard let cases = cases(part, isTrue), all.count + cases.count <= Self.mostCases else { return nil }
      all += cases
    }
    return all
  }

  private func product(_ parts: [Condition], _ isTrue: Bool) -> [[Literal]]? {
    var all: [[Literal]] = [[]]
    for part in parts {
      guard let cases = cases(part, isTrue), all.count * cases.count <= Self.mostCases else { return nil }
      all = all.flatMap { head in cases.map { head + $0 } }
    }
    return all
  }

  /// Keys are answered independently of each other.
  private func isPossible(_ literals: [Literal]) -> Bool {
    Dictionary(grouping: literals, by: \.test.key).allSatisfy { key, literals in
      guard let type = lint.catalogue.field(key)?.itemType,
        let values = type.samples(for: literals.map(\.test.relation))
      else { return true }
      return key.isTemplate ? isPossible(literals, amongItems: values) : isPossible(literals, values)
    }
  }

  private func isPossible(_ literals: [Literal], _ values: [JSON]) -> Bool {
    let states = values.map { State(value: $0, isUnknown: false) }
    let silent = [State(value: nil, isUnknown: false), State(value: nil, isUnknown: true)]
    return (silent + states).contains { state in literals.allSatisfy { $0.test.holds(in: state) == $0.isTrue } }
  }

  /// Some items must, or no item may, have a certain value.
  private func isPossible(_ literals: [Literal], amongItems values: [JSON]) -> Bool {
    let compared = literals.filter { $0.test.relation != .isUnknown }
    let forAll = compared.filter { $0.test.isForEvery == $0.isTrue }
    let allowed = values.filter { value in forAll.allSatisfy { $0.test.relation.holds(for: value) == $0.isTrue } }
    return compared.filter(\.isTrue).allSatisfy { literal in
      allowed.contains { literal.test.relation.holds(for: $0) }
    }
  }
}

/// One answer as the facts of a condition.
private struct State: Facts {
  let value: JSON?
  let isUnknown: Bool

  func values(of key: Path) -> [JSON] { value.map { [$0] } ?? [] }
  func isUnknown(_ key: Path) -> Bool { isUnknown }
}
