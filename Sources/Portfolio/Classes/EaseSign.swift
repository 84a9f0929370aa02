/// What tells how easy it is to work with a client.
public enum EaseSign: String, CaseIterable, Hashable, Sendable {
  /// The user's own rating, 1–5.
  case own = "ease"
  /// Days beyond terms, early ones counted as 0.
  case daysLate
  /// 1–5, 5 never haggles.
  case negotiation
  /// Changes per order.
  case changes
  /// Hours of support per 1,000 of revenue.
  case support
  /// Revenue per order, as a multiple of the portfolio's median.
  case orderSize
  /// Days to decide.
  case decision
  /// Whether the standard offer is bought: 1 or 0.
  case standard

  /// What is measured of a client; nil where unknown.
  func measure(of client: some ClientFigures, medianOrder: Double?) -> Double? {
    switch self {
    case .own: client.ease
    case .daysLate: client.daysBeyondTerms
    case .negotiation: client.negotiation
    case .changes: client.changes.flatMap { $0.per(client.orders) }
    case .support: client.support.flatMap { $0.per(client.revenue.map { $0.value / 1000 }) }
    case .orderSize: client.orderSize.flatMap { $0.per(medianOrder) }
    case .decision: client.decision
    case .standard: client.isStandard.map { $0 ? 1 : 0 }
    }
  }

  /// The two ends of the scale: what gives 0 and what gives 100; straight between them, and flat beyond.
  public var scale: (none: Double, full: Double) {
    switch self {
    case .own, .negotiation: (1, 5)
    case .daysLate: (60, 0)
    case .changes: (2, 0)
    case .support: (10, 0)
    case .orderSize: (0, 2)
    case .decision: (90, 0)
    case .standard: (0, 1)
    }
  }

  /// 0–100.
  public func points(_ measure: Double) -> Double {
    min(100, max(0, 100 * (measure - scale.none) / (scale.full - scale.none)))
  }
}

extension ClientFigures {
  /// Revenue per order.
  var orderSize: Double? { revenue.flatMap { $0.value.per(orders) } }
}

extension Double {
  /// Nil unless the divisor is known and above zero.
  func per(_ divisor: Double?) -> Double? {
    guard let divisor, divisor > 0 else { return nil }
    return self / divisor
  }
}
