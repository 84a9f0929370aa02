public import Interviewing
public import Trees

/// The segments by strength and attractiveness: where to invest, where to be selective, where to leave.
///
/// Source: Kestio, "Sales strategy: by the way, what is an ideal client?"
public struct Matrix: Hashable, Sendable {
  /// The segments about which anything was rated, in the order they were named.
  public let positions: [Position]

  /// Where one segment stands.
  public struct Position: Hashable, Sendable {
    public let name: String
    public let strength: Axis
    public let attractiveness: Axis

    /// Nil unless both axes have a value.
    public var zone: Zone? {
      guard let strength = strength.level, let attractiveness = attractiveness.level else { return nil }
      return Zone(strength, attractiveness)
    }

    /// Scored, or insufficient.
    public var status: Ranking.Status { zone == nil ? .insufficient : .scored }

    /// What is rated ÷ what applies, over both axes; nil where nothing applies.
    public var coverage: Double? {
      let applicable = strength.applicable + attractiveness.applicable
      guard applicable > 0 else { return nil }
      return Double(strength.ratings.count + attractiveness.ratings.count) / Double(applicable)
    }

    /// What could still be rated on an axis that has no value yet, by key.
    public var needs: [Path] { [strength, attractiveness].filter { $0.value == nil }.flatMap(\.open) }
  }

  /// Nil where no segment has any rating on either axis.
  public init?(_ answers: Answers) {
    let all = answers.segments.enumerated().map { index, name in
      Position(
        name: name, strength: Axis(answers, index, Aspect.strengths, needed: 5),
        attractiveness: Axis(answers, index, Aspect.attractiveness, needed: 4))
    }
    positions = all.filter { !$0.strength.ratings.isEmpty || !$0.attractiveness.ratings.isEmpty }
    if positions.isEmpty { return nil }
  }

  public func position(_ name: String) -> Position? { positions.first { $0.name == name } }
}
