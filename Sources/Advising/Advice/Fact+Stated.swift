import Interviewing
import Language
import Profiling
import Trees

/// Ratings that the figures contradict: of each kind of contradiction the widest.
extension Fact {
  static let stated = StatedAndReal.Contradiction.allCases.flatMap(contradicted)

  /// `stated.profitOverrated`, the segment; its `rating`; `real`, what its clients show; and `limit`, what that is held
  /// against.
  private static func contradicted(_ kind: StatedAndReal.Contradiction) -> [Fact] {
    let key = Path(components: [.key("stated"), .key(kind.rawValue)])
    let basis = Basis.drawn { $0.keys(of: kind) }
    return [
      .segments(key, basis) { ($0.widest(kind)?.segment).map { [$0] } ?? [] },
      .number(key.appending(key: "rating"), basis, in: .whole) { ($0.widest(kind)?.rating(kind)).map(Double.init) },
      .number(key.appending(key: "real"), basis, in: kind.unit) { ($0.widest(kind)?.measure(kind))?.real },
      .number(key.appending(key: "limit"), basis, in: kind.unit) { ($0.widest(kind)?.measure(kind))?.limit },
    ]
  }
}

extension StatedAndReal.Contradiction {
  fileprivate var isOfProfit: Bool { self == .profitOverrated || self == .profitUnderrated }
  fileprivate var criterion: Criterion { isOfProfit ? .profit : .ease }
  fileprivate var unit: Unit { isOfProfit ? .rate : .plain }
}

extension StatedAndReal {
  fileprivate func rating(_ kind: Contradiction) -> Int? { kind.isOfProfit ? profitRating : easeRating }

  /// What the figures say and what it is held against, in percent of revenue or points of ease.
  fileprivate func measure(_ kind: Contradiction) -> (real: Double, limit: Double)? {
    guard kind.isOfProfit else { return ease.map { ($0, easeFrom) } }
    return marginRate.flatMap { real in ownRate.map { (100 * real, 100 * $0) } }
  }

  fileprivate func width(_ kind: Contradiction) -> Double { measure(kind).map { abs($0.real - $0.limit) } ?? 0 }
}

extension Situation {
  fileprivate func widest(_ kind: StatedAndReal.Contradiction) -> StatedAndReal? {
    conclusions.statedAndReal.filter { $0.contradictions.contains(kind) }.max { $0.width(kind) < $1.width(kind) }
  }

  fileprivate func keys(of kind: StatedAndReal.Contradiction) -> [Path] {
    guard let found = widest(kind) else { return figureKeys }
    let match: Path = "segments[].match"
    return [kind.criterion.key(of: found.index), match.filled(with: found.index)] + figureKeys
  }
}
