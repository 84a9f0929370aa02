public import Trees

/// What follows from a portfolio as a whole, as `conclusions.portfolio` of a profile keeps it: all that its words and
/// pictures are made of, without judging the clients again. What is not there is unknown.
public struct PortfolioSummary: Hashable, Sendable {
  let json: JSON

  public init(_ json: JSON) { self.json = json }
}

extension PortfolioConclusions {
  public var summary: PortfolioSummary { PortfolioSummary(json) }
}

extension PortfolioSummary {
  subscript(keys: String...) -> JSON { part(keys) }

  private func part(_ keys: [String]) -> JSON { keys.reduce(json) { $0[$1] ?? .null } }

  /// A count for every case that has one.
  func counts<Key: RawRepresentable & CaseIterable & Hashable>(_ keys: String...) -> [Key: Int]
  where Key.RawValue == String {
    let counts = part(keys)
    let pairs = Key.allCases.compactMap { key in counts[key.rawValue]?.count.map { (key, $0) } }
    return Dictionary(uniqueKeysWithValues: pairs.filter { $0.1 > 0 })
  }

  var clients: Int { self["clients"].count ?? 0 }
  var classes: [ClientClass: Int] { counts("classes") }
  var reasons: [Classes.Reason: Int] { counts("classes", "reasons") }
  var basis: Profit.Basis { self["basis"].string.flatMap(Profit.Basis.init) ?? .gross }

  public var effort: EffortTotals {
    let hours = EffortLevel.allCases.map { ($0, self["effort", "hours", $0.rawValue].double ?? 0) }
    return EffortTotals(
      counts: counts("effort", "levels"), hours: Dictionary(uniqueKeysWithValues: hours),
      capacity: self["effort", "capacity"].double,
      needs: (self["effort", "needs"].array ?? []).compactMap { $0.string.flatMap(EffortTotals.Need.init) })
  }

  /// What sets A clients apart, those with the most evidence first.
  var traits: [Discrimination.Trait] { (self["discriminates"].array ?? []).compactMap(Discrimination.Trait.init) }
}

/// The whale curve without its clients, in the currency's unit.
struct WhaleOutline {
  let clients, peakClients: Int
  let peak, total: Double
  let peakPercent: Double?
  let points: [(rank: Int, cumulated: Double)]

  /// Nil where there is none.
  init?(_ json: JSON) {
    guard let clients = json["clients"]?.count, let peakClients = json["peakClients"]?.count,
      let peak = json["peak"]?.double, let total = json["total"]?.double, let points = json["points"]?.array
    else { return nil }
    (self.clients, self.peakClients, self.peak, self.total) = (clients, peakClients, peak, total)
    peakPercent = json["peakPercent"]?.double
    self.points = points.compactMap { point in
      point["rank"]?.count.flatMap { rank in point["cumulated"]?.double.map { (rank, $0) } }
    }
  }
}
