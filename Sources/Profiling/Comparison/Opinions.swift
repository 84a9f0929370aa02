import Interviewing
import Language
import Trees

/// Every matter of opinion with what each side answered, the weightiest questions first.
struct Opinions {
  private(set) var both: [Comparison.Difference] = []
  private(set) var onlyA: [Comparison.Single] = []
  private(set) var onlyB: [Comparison.Single] = []

  private let a: Answers
  private let b: Answers
  private let pairs: SegmentPairs

  /// How far apart two choices are: as far as two ratings can be.
  private static let choiceGap = 4.0
  /// How one writes is no opinion about clients.
  private static let style: Set<Path> = ["business.voice", "statement.variant"]
  private static let first: [Path] = ["objective.kind", "niche.segment"]

  init(_ a: Answers, _ b: Answers, _ pairs: SegmentPairs, _ catalogue: Catalogue) {
    (self.a, self.b, self.pairs) = (a, b, pairs)
    let fields = catalogue.keys.compactMap { Path($0) }.compactMap { catalogue.field($0) }
      .filter { $0.itemType.isOpinion && !Self.style.contains($0.key) }
    let known = fields.filter { !$0.key.isTemplate && !Self.first.contains($0.key) }.map(\.key)
    for key in Self.first + known { compare(.choice(key), key, key) }
    let rows = fields.map(\.key).filter { $0.list == "segments" }
    let criteria = Criterion.allCases.map { $0.key(of: 0).template }
    for pair in pairs.all {
      for row in criteria + rows.filter({ !criteria.contains($0) }) {
        let (left, right) = (row.filled(with: pair.a), row.filled(with: pair.b))
        compare(.segment(a.segments[pair.a], left), left, right)
      }
    }
    comparePriorities()
  }

  private mutating func compare(_ matter: Matter, _ left: Path, _ right: Path) {
    let segment: String? = if case .segment(let name, _) = matter { name } else { nil }
    switch (a[left], b[right]) {
    case (let x?, let y?): both.append(Comparison.Difference(matter: matter, a: x, b: y, gap: gap(x, y)))
    case (_?, nil): onlyA.append(Comparison.Single(key: left, segment: segment))
    case (nil, _?): onlyB.append(Comparison.Single(key: right, segment: segment))
    case (nil, nil): break
    }
  }

  private func gap(_ x: JSON, _ y: JSON) -> Double {
    if let x = x.double, let y = y.double { return abs(x - y) }
    if let x = x.string, let y = y.string { return pairs.isSame(x, y, a, b) ? 0 : Self.choiceGap }
    return x == y ? 0 : Self.choiceGap
  }

  private mutating func comparePriorities() {
    let key: Path = "objective.priorities"
    switch (a.priorities, b.priorities) {
    case (let x?, let y?):
      for criterion in Criterion.allCases {
        let (left, right) = (Self.place(of: criterion, in: x), Self.place(of: criterion, in: y))
        both.append(
          Comparison.Difference(
            matter: .priority(criterion), a: .number(left), b: .number(right), gap: abs(left - right)))
      }
    case (_?, nil): onlyA.append(Comparison.Single(key: key, segment: nil))
    case (nil, _?): onlyB.append(Comparison.Single(key: key, segment: nil))
    case (nil, nil): break
    }
  }

  /// From 1; tied ones share the mean of their places.
  private static func place(of criterion: Criterion, in groups: [[Criterion]]) -> Double {
    let group = groups.firstIndex { $0.contains(criterion) } ?? 0
    let before = groups[..<group].reduce(0) { $0 + $1.count }
    return Double(before) + Double(groups[group].count + 1) / 2
  }
}

extension AnswerType {
  /// Whether two people can differ about it without having to be asked for their words.
  fileprivate var isOpinion: Bool {
    switch self {
    case .choice, .rating, .yesno: true
    default: false
    }
  }
}
