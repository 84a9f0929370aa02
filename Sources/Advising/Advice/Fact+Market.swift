import Interviewing
import Language
import Profiling
import Trees

/// Where the chosen segment stands in the matrix, and who else does.
extension Fact {
  static let matrix: [Fact] = [
    .word("chosen.zone", among: Zone.allCases.map(\.rawValue), .drawn(\.matrixKeys)) { $0.position?.zone?.rawValue },
    .segments("strong.unattractive", .drawn(\.allMatrixKeys)) { situation in
      situation.positions.filter { $0.strength.level == .high && $0.attractiveness.level == .low }.map(\.name)
    },
    .segments("invest.others", .drawn(\.allMatrixKeys)) { situation in
      situation.positions.filter { $0.zone == .invest && $0.name != situation.chosen }.map(\.name)
    },
  ]
}

/// What the market could bring, beside what is wanted and the hours there are.
extension Fact {
  static let market: [Fact] = [
    .number("market.potential", .keys(Market.chain), in: .money) { $0.conclusions.market?.potential },
    .number("market.shareOfTarget", .keys(Market.chain + ["objective.target"]), in: .percent) { situation in
      guard let potential = situation.conclusions.market?.potential, let target = situation.target else { return nil }
      return 100 * potential / target
    },
    .number("market.clientsForTarget", ["objective.target", "market.spend"], in: .whole) { situation in
      guard let spend = situation.conclusions.market?.spend, spend > 0, let target = situation.target else {
        return nil
      }
      return (target / spend).rounded(.up)
    },
    .number("market.withinReach", ["market.prospects", "market.reachable"], in: .whole) {
      $0.conclusions.market?.withinReach
    },
    .number("hours.forProspects", .keys(reachKeys), in: .whole) { $0.hoursForProspects },
    .number("hours.shareForProspects", .keys(reachKeys), in: .percent) { situation in
      guard let needed = situation.hoursForProspects, let hours = situation.answers["business.hours"]?.double, hours > 0
      else { return nil }
      return 100 * needed / hours
    },
  ]

  private static let reachKeys: [Path] = ["market.prospects", "market.reachable", "business.hours"]
}

extension Situation {
  fileprivate var positions: [Matrix.Position] { conclusions.matrix?.positions ?? [] }

  fileprivate var position: Matrix.Position? { chosen.flatMap { conclusions.matrix?.position($0) } }

  fileprivate var matrixKeys: [Path] {
    answers.chosenSegment.map { index in ["niche.segment"] + Self.matrixKeys(of: index) } ?? ["niche.segment"]
  }

  fileprivate var allMatrixKeys: [Path] {
    answers.segments.indices.filter { index in positions.contains { $0.name == answers.segments[index] } }
      .flatMap(Self.matrixKeys)
  }

  private static func matrixKeys(of index: Int) -> [Path] {
    (Aspect.strengths + Aspect.attractiveness).map { $0.key(of: index) }
  }

  fileprivate var target: Double? {
    answers["objective.target"]?.double.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Hours a month, at one hour a year for each prospect within reach.
  fileprivate var hoursForProspects: Double? { conclusions.market?.withinReach.map { ($0 / 12).rounded(.up) } }
}
