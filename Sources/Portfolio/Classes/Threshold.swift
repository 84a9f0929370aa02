/// The margin rate a profitable client has at least.
enum Threshold {
  /// In percent, as it was set.
  case percent(Double)
  /// That of the portfolio, as the two sums it is made of: whoever is exactly average meets it exactly.
  case own(profit: Amount, revenue: Amount)
  case missing(Classes.Reason)

  init(_ profit: Profit, _ settings: PortfolioSettings) {
    if let percent = settings.profitFrom {
      self = .percent(percent)
    } else if profit.known < Classes.fewest {
      self = .missing(.tooFew)
    } else if let total = profit.total, let revenue = profit.revenue, revenue > .zero {
      self = .own(profit: total, revenue: revenue)
    } else {
      self = .missing(.noRate)
    }
  }

  /// Above zero, and of its revenue at least the rate.
  func isMet(by profit: Amount, of revenue: Amount) -> Bool {
    guard profit > .zero else { return false }
    switch self {
    case .percent(let percent):
      let wanted = percent * Double(revenue.units)
      return 100 * Double(profit.units) >= wanted - abs(wanted) * Tolerance.share
    case .own(let total, let all):
      return Int128(profit.units) * Int128(all.units) >= Int128(total.units) * Int128(revenue.units)
    case .missing: return false
    }
  }

  /// As a share of one.
  var value: Double? {
    switch self {
    case .percent(let percent): percent / 100
    case .own(let profit, let revenue): profit.per(revenue)
    case .missing: nil
    }
  }
}
