/// The hours of a month shared out: everyone starts remote; then by falling value each client is raised to the highest
/// level that its monthly margin pays for and the hours left allow.
///
/// Of clients of equal value the one with the higher margin comes first. Source: Kestio, "Sales strategy: by the way,
/// what is an ideal client?"
public struct EffortScale: Hashable, Sendable {
  /// Per client, in the order of the portfolio; empty while something is needed.
  public let levels: [EffortLevel]
  /// What an hour costs.
  public let hourlyCost: Double?
  public let totals: EffortTotals

  /// - Parameter months: what the amounts of the clients stand for.
  public init(margins: Column<Amount>, value: ClientValue, months: Double, settings: PortfolioSettings) {
    let hours = Dictionary(uniqueKeysWithValues: EffortLevel.allCases.map { ($0, $0.hours(settings)) })
    hourlyCost = settings.hourlyCost
    guard let capacity = settings.hours, let hourlyCost, !margins.isEmpty else {
      let missing: [(Bool, EffortTotals.Need)] = [
        (settings.hours == nil, .hours), (hourlyCost == nil, .hourlyCost), (margins.isEmpty, .margin),
      ]
      levels = []
      totals = EffortTotals(hours: hours, capacity: settings.hours, needs: missing.filter(\.0).map(\.1))
      return
    }
    var sharing = Sharing(count: value.coverage.count, capacity: capacity, hourlyCost: hourlyCost, hours: hours)
    for client in Self.sequence(value, margins) {
      sharing.raise(client, margin: margins[client].map { $0.value / months })
    }
    levels = sharing.levels
    totals = EffortTotals(counts: sharing.levels.tally { $0 }, hours: hours, capacity: capacity)
  }

  private static func sequence(_ value: ClientValue, _ margins: Column<Amount>) -> [Int] {
    let count = value.coverage.count
    let byMargin = Ordering(count: count) { margins[$0].map { ~$0.sortKey } ?? .max }
    let byValue = Ordering(count: count) { ~(value.ofClients[byMargin.place($0)] ?? -1).sortKey }
    return (0..<count).map { byMargin.place(byValue.place($0)) }
  }
}

/// The hours as they are given away.
private struct Sharing {
  private(set) var levels: [EffortLevel]
  private var left: Double
  private let hourlyCost: Double
  private let hours: [(level: EffortLevel, hours: Double)]
  private let remote: Double

  init(count: Int, capacity: Double, hourlyCost: Double, hours: [EffortLevel: Double]) {
    remote = hours[.remote] ?? 0
    levels = Array(repeating: .remote, count: count)
    left = capacity - Double(count) * remote
    self.hourlyCost = hourlyCost
    self.hours = EffortLevel.allCases.reversed().map { ($0, hours[$0] ?? 0) }
  }

  mutating func raise(_ client: Int, margin: Double?) {
    guard let margin else { return }
    let level = hours.first {
      $0.level != .remote && $0.hours * hourlyCost <= margin + Tolerance.points
        && $0.hours - remote <= left + Tolerance.points
    }
    guard let level else { return }
    levels[client] = level.level
    left -= level.hours - remote
  }
}
