import Trees

extension AnswerType {
  /// Values among which, if any value does, one behaves as wanted under these comparisons; nil where all may.
  func samples(for relations: [Condition.Relation]) -> [JSON]? {
    let words = relations.flatMap(\.words)
    switch self {
    case .choice(.fixed(let options)): return options.map(\.value)
    case .rating: return (1...5).map { .integer($0) }
    case .yesno: return [true, false]
    case .percent: return Self.numbers(around: relations, Limits(least: 0, most: 100))
    case .number(let limits), .money(let limits): return Self.numbers(around: relations, limits)
    case .text, .date, .choice(.answers): return (words + ["\u{0}"]).map { .string($0) }
    default: return nil
    }
  }

  /// The bounds, what lies between and beyond them, and the limits.
  private static func numbers(around relations: [Condition.Relation], _ limits: Limits) -> [JSON] {
    let bounds = (relations.flatMap(\.bounds) + [limits.least, limits.most].compactMap(\.self)).sorted()
    let between = zip(bounds, bounds.dropFirst()).map { ($0 + $1) / 2 }
    let points = bounds.flatMap { [$0 - 1, $0, $0 + 1, $0.rounded(.down), $0.rounded(.up)] } + between
    return (points + [0]).filter { point in
      point >= limits.least ?? point && point <= limits.most ?? point && (!limits.isWhole || point == point.rounded())
    }.map { point in Int(exactly: point).map { .integer($0) } ?? .number(point) }
  }
}

extension Condition.Relation {
  fileprivate var words: [String] {
    switch self {
    case .isOneOf(let words), .isNoneOf(let words): words
    default: []
    }
  }

  fileprivate var bounds: [Double] {
    switch self {
    case .above(let bound), .below(let bound), .atLeast(let bound), .atMost(let bound): [bound]
    default: words.compactMap(Double.init)
    }
  }
}
