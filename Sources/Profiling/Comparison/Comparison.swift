public import Interviewing
public import Trees

/// Two people who answered apart: where they agree, where they do not, and what that does to the ranking.
///
/// Compared are the choices, the ratings of the kinds of clients that both named, and the order of the priorities.
public struct Comparison: Hashable, Sendable {
  public let a: String
  public let b: String
  /// How many answers are the same.
  public let agree: Int
  /// The largest gap first.
  public let differ: [Difference]
  public let onlyA: [Single]
  public let onlyB: [Single]
  public let leaders: Leaders

  /// One matter that both spoke about.
  public struct Difference: Hashable, Sendable {
    public let matter: Matter
    public let a: JSON
    public let b: JSON
    /// Points of a rating or places among the priorities, 0 to 4; choices that differ are 4 apart.
    public let gap: Double
  }

  /// What only one of them named or answered.
  public struct Single: Hashable, Sendable {
    public let key: Path
    /// The kind of clients that it is about; nil where it is about none.
    public let segment: String?

    /// Whether the kind itself stands on one side only.
    var isSegment: Bool { key.components.last == .key("name") }
  }

  /// One side: the name of a profile, and what was answered there.
  public struct Side {
    public let name: String
    public let answers: Answers

    public init(_ name: String, _ answers: Answers) {
      self.name = name
      self.answers = answers
    }
  }

  public init(_ a: Side, _ b: Side, _ catalogue: Catalogue) {
    (self.a, self.b) = (a.name, b.name)
    let pairs = SegmentPairs(a.answers, b.answers)
    let opinions = Opinions(a.answers, b.answers, pairs, catalogue)
    agree = opinions.both.count { $0.gap == 0 }
    let differences = opinions.both.filter { $0.gap > 0 }
    differ = differences.enumerated().sorted { ($1.element.gap, $0.offset) < ($0.element.gap, $1.offset) }.map(
      \.element)
    onlyA = pairs.onlyA(a.answers) + opinions.onlyA
    onlyB = pairs.onlyB(b.answers) + opinions.onlyB
    leaders = Leaders(a.answers, b.answers, pairs)
  }
}

/// What an answer is about.
public enum Matter: Hashable, Sendable {
  case choice(Path)
  /// A rating or a choice about a kind of clients, by the key that the first side has it under.
  case segment(String, Path)
  case priority(Criterion)

  public var key: Path {
    switch self {
    case .choice(let key), .segment(_, let key): key
    case .priority: "objective.priorities"
    }
  }
}
