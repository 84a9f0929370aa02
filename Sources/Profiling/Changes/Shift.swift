public import Interviewing
public import Portfolio
public import Trees

/// One conclusion that moved.
public enum Shift: Hashable, Sendable {
  /// Who comes first; several where they are level, none where nothing is scored.
  case leader(from: [String], to: [String])
  case left(String, Ranking.Status)
  case entered(String, rank: Int)
  case verdict(from: Stability.Verdict, to: Stability.Verdict)
  /// For whom the niche is written.
  case segment(from: String?, to: String?)
  case statement(from: String?, to: String?)
  case evidence(from: Evidence, to: Evidence)
  /// Claims that are no longer guesses, and such that have become guesses.
  case confirmed([Path])
  case assumed([Path])
  case zone(String, from: Zone?, to: Zone?)
  /// Money per year.
  case potential(from: Double?, to: Double?)
  case clients(from: Int?, to: Int?)
  case revenue(from: Double?, to: Double?)
  case profit(from: Double?, to: Double?)
  case classes(from: [ClientClass: Int], to: [ClientClass: Int])
}

extension Shift {
  /// What moved, the most important first.
  public static func between(_ old: Outline, _ new: Outline) -> [Shift] {
    ranking(old, new) + niche(old, new) + matrix(old, new)
      + [old.potential == new.potential ? nil : .potential(from: old.potential, to: new.potential)].compactMap(\.self)
      + portfolio(old, new)
  }

  private static func ranking(_ old: Outline, _ new: Outline) -> [Shift] {
    let lead = Set(old.leaders) == Set(new.leaders) ? nil : leader(from: old.leaders, to: new.leaders)
    guard !old.places.isEmpty, !new.places.isEmpty else { return [lead].compactMap(\.self) }
    let left = new.places.filter { $0.rank == nil && old.place($0.name)?.rank != nil }
      .map { Shift.left($0.name, $0.status) }
    let entered = new.places.compactMap { place in
      place.rank.flatMap { old.place(place.name)?.rank == nil ? Shift.entered(place.name, rank: $0) : nil }
    }
    return ([lead] + left + entered + [verdict(old, new)]).compactMap(\.self)
  }

  /// Of those that are level nothing is said: it is said that they are.
  private static func verdict(_ old: Outline, _ new: Outline) -> Shift? {
    guard let from = old.verdict, let to = new.verdict, from != to, new.leaders.count == 1 else { return nil }
    return .verdict(from: from, to: to)
  }

  private static func niche(_ old: Outline, _ new: Outline) -> [Shift] {
    var shifts: [Shift] = []
    if old.segment != new.segment { shifts.append(.segment(from: old.segment, to: new.segment)) }
    if old.statement != new.statement { shifts.append(.statement(from: old.statement, to: new.statement)) }
    guard old.statement != nil, new.statement != nil else { return shifts }
    if let from = old.evidence, let to = new.evidence, from != to { shifts.append(.evidence(from: from, to: to)) }
    let (confirmed, assumed) = (old.assumptions.without(new.assumptions), new.assumptions.without(old.assumptions))
    if !confirmed.isEmpty { shifts.append(.confirmed(confirmed)) }
    if !assumed.isEmpty { shifts.append(.assumed(assumed)) }
    return shifts
  }

  private static func matrix(_ old: Outline, _ new: Outline) -> [Shift] {
    Set(old.zones.keys).union(new.zones.keys).sorted().filter { old.zones[$0] != new.zones[$0] }
      .map { .zone($0, from: old.zones[$0], to: new.zones[$0]) }
  }

  private static func portfolio(_ old: Outline, _ new: Outline) -> [Shift] {
    var shifts: [Shift] = []
    if old.clients != new.clients { shifts.append(.clients(from: old.clients, to: new.clients)) }
    guard new.clients != nil else { return shifts }
    if old.revenue != new.revenue { shifts.append(.revenue(from: old.revenue, to: new.revenue)) }
    if old.profit != new.profit { shifts.append(.profit(from: old.profit, to: new.profit)) }
    if old.classes != new.classes { shifts.append(.classes(from: old.classes, to: new.classes)) }
    return shifts
  }
}

extension [Path] {
  fileprivate func without(_ others: [Path]) -> [Path] { filter { !others.contains($0) } }
}
