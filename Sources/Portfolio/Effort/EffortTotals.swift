/// How the hours of a month are shared out over all clients together.
public struct EffortTotals: Hashable, Sendable {
  /// How many clients have each level; empty while something is needed.
  public let counts: [EffortLevel: Int]
  /// Hours per month of each level.
  public let hours: [EffortLevel: Double]
  /// Hours per month that there are.
  public let capacity: Double?
  /// What must be known first.
  public let needs: [Need]

  public enum Need: String, Hashable, Sendable {
    case hours = "business.hours"
    case hourlyCost = "business.hourlyCost"
    /// No client's margin is known.
    case margin
  }

  init(
    counts: [EffortLevel: Int] = [:], hours: [EffortLevel: Double], capacity: Double?, needs: [Need] = []
  ) {
    self.counts = counts
    self.hours = hours
    self.capacity = capacity
    self.needs = needs
  }

  /// Hours per month for everyone at the level given; nil while something is needed.
  public var load: Double? { needs.isEmpty ? EffortLevel.allCases.reduce(0) { $0 + taken(by: $1) } : nil }

  /// Hours per month at one level.
  public func taken(by level: EffortLevel) -> Double { Double(counts[level] ?? 0) * (hours[level] ?? 0) }

  /// Hours per month that are left; below zero where remote care alone takes more than there are.
  public var left: Double? { capacity.flatMap { capacity in load.map { capacity - $0 } } }

  /// Hours per month that remote care of everyone takes.
  public var remote: Double { Double(counts.values.reduce(0, +)) * (hours[.remote] ?? 0) }

  /// Whether remote care alone takes more than there are.
  public var isOverloaded: Bool {
    guard needs.isEmpty, let capacity else { return false }
    return remote > capacity + Tolerance.points
  }
}
