public import Interviewing
public import Trees

/// How much the chosen segment could bring in a year, and the four points beside the number.
///
/// `potential = prospects × reachable × share × spend`. Source of the points: Relation client et Marketing, on market
/// potential.
public struct Market: Hashable, Sendable {
  /// The chosen segment; nil until there is one.
  public let segment: String?
  /// How many there are.
  public let prospects: Double?
  /// The part of them within reach, and the part of those that would buy, in per cent.
  public let reachable, share: Double?
  /// Money per client and year.
  public let spend: Double?
  public let position: Position?
  public let growth: Growth?
  /// In the user's own words.
  public let profitability, buying: String?
  /// What was answered ÷ what applies, of the eight; nil where nothing applies.
  public let coverage: Double?
  /// What was not answered: first the numbers of the chain, each of which it needs, then the points that apply.
  public let missing: [Path]
  /// What the weakest answer rests on.
  public let evidence: Evidence

  /// Where the business stands among those who offer something alike.
  public enum Position: String, CaseIterable, Hashable, Sendable {
    case onlyOne = "only-one"
    case pioneer, innovation, specialist, follower
  }

  public enum Growth: String, CaseIterable, Hashable, Sendable {
    case shrinking, stable, growing, booming
  }

  /// Nil until somebody reacted to one of the eight questions.
  public init?(_ answers: Answers) {
    let all = Self.chain + Self.points
    guard all.contains(where: answers.isTouched) else { return nil }
    segment = answers.chosenSegment.map { answers.segments[$0] }
    prospects = answers["market.prospects"]?.double
    reachable = answers["market.reachable"]?.double
    share = answers["market.share"]?.double
    spend = answers["market.spend"]?.double
    position = answers.text("market.position").flatMap { Position(rawValue: $0) }
    growth = answers.text("market.growth").flatMap { Growth(rawValue: $0) }
    profitability = answers.text("market.profitability")
    buying = answers.text("market.buying")
    let applicable = all.filter { answers[$0] != nil || answers.note($0)?.status != .notApplicable }
    let answered = applicable.filter { answers[$0] != nil }
    coverage = applicable.isEmpty ? nil : Double(answered.count) / Double(applicable.count)
    missing = (Self.chain + Self.points.filter(applicable.contains)).filter { answers[$0] == nil }
    evidence = answered.map(answers.evidence).min() ?? .guess
  }

  /// The numbers that are multiplied, in that order.
  public static let chain: [Path] = ["market.prospects", "market.reachable", "market.share", "market.spend"]
  public static let points: [Path] = ["market.position", "market.profitability", "market.buying", "market.growth"]

  /// How many prospects are within reach.
  public var withinReach: Double? { Self.part(reachable, of: prospects) }
  /// How many of those would become clients.
  public var clientsWon: Double? { Self.part(share, of: withinReach) }

  /// Money per year; nil without one of the four numbers.
  public var potential: Double? {
    guard let clientsWon, let spend else { return nil }
    return clientsWon * spend
  }

  /// Scored, or insufficient.
  public var status: Ranking.Status { potential == nil ? .insufficient : .scored }

  private static func part(_ percent: Double?, of whole: Double?) -> Double? {
    guard let percent, let whole else { return nil }
    return whole * percent / 100
  }
}
