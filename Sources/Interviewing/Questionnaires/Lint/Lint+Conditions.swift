import Trees

/// Conditions: that they look back, at something that can be compared so, and do not wait for each other.
extension Lint {
  func conditions(of place: Place) -> [ContentFault] {
    guard let condition = place.question.condition else { return [] }
    let mark = place.question.origin.mark(of: "when")
    var reported: Set<Path> = []
    return condition.tests.flatMap { test -> [ContentFault] in
      let problems = isAsked(test.key, before: place.position) ? [] : ahead(test.key, of: place)
      let isNew = reported.insert(test.key).inserted
      return ((isNew ? problems : []) + mismatches(test)).map { ContentFault($0, at: mark) }
    }
  }

  /// A key that is not asked before: unknown, asked in a circle, or simply later.
  private func ahead(_ key: Path, of place: Place) -> [ContentFault.Problem] {
    guard let target = self.place(of: key) else {
      // A key that is kept for later makes the question unreachable, which is said elsewhere.
      return catalogue.field(key) == nil ? [unasked(key)] : []
    }
    guard let circle = circle(from: target.question.key, to: place.question.key) else { return [unasked(key)] }
    return [.cycle(([place.question.key] + circle).map(\.description))]
  }

  /// The shortest way along conditions from one key to another, both included.
  private func circle(from start: Path, to end: Path) -> [Path]? {
    var ways: [[Path]] = [[start]]
    var seen: Set<Path> = [start]
    while !ways.isEmpty {
      let way = ways.removeFirst()
      guard let last = way.last else { return nil }
      if last == end { return way }
      for key in place(of: last)?.question.condition?.keys ?? [] where seen.insert(key.template).inserted {
        ways.append(way + [key.template])
      }
    }
    return nil
  }
}

extension Lint {
  private func mismatches(_ test: Condition.Test) -> [ContentFault.Problem] {
    catalogue.field(test.key).map { test.mismatches($0.itemType) } ?? []
  }
}

extension Condition.Test {
  /// What keeps the comparison from ever holding for answers of a type.
  package func mismatches(_ type: AnswerType) -> [ContentFault.Problem] {
    switch relation {
    case .isAnswered, .isUnknown: return []
    case .above, .below, .atLeast, .atMost:
      return type.isNumeric ? [] : [.illTyped(key: "\(key)", expected: "number")]
    case .isOneOf(let words), .isNoneOf(let words): return words.compactMap { mismatch($0, type) }
    }
  }

  private func mismatch(_ word: String, _ type: AnswerType) -> ContentFault.Problem? {
    switch type {
    case .rank: return .illTyped(key: "\(key)", expected: "word")
    case .rating, .number, .money, .percent:
      return Double(word) == nil ? .illTyped(key: "\(key)", expected: "word") : nil
    case .yesno: return unknown(word, among: ["yes", "no"])
    case .choice(.fixed(let options)), .choices(.fixed(let options)):
      return unknown(word, among: options.map(\.id))
    default: return nil
    }
  }

  private func unknown(_ word: String, among known: [String]) -> ContentFault.Problem? {
    known.contains(word) ? nil : .unknownOption(word, key: "\(key)", known: known)
  }
}

extension AnswerType {
  fileprivate var isNumeric: Bool {
    switch self {
    case .rating, .number, .money, .percent, .anything: true
    default: false
    }
  }
}
