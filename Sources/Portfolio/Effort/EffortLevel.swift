/// How much attention a client gets, the least first.
public enum EffortLevel: String, CaseIterable, Hashable, Sendable {
  case remote
  /// A call each quarter.
  case call
  /// A visit each month, and twice a month.
  case visit, twice

  /// Hours per month: each level takes the place of the one below.
  func hours(_ settings: PortfolioSettings) -> Double {
    switch self {
    case .remote: settings.remoteHours ?? 0.25
    case .call: (settings.callHours ?? 1) / 3
    case .visit: settings.visitHours ?? 4
    case .twice: 2 * (settings.visitHours ?? 4)
    }
  }
}
