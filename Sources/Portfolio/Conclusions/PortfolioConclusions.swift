public import Language
public import Trees

/// Everything that follows from a portfolio and what the user set: a pure function of both.
public struct PortfolioConclusions: Hashable, Sendable {
  public let portfolio: Portfolio
  public let settings: PortfolioSettings
  /// What the amounts stand for: as the file has it, else as it was set, else twelve.
  public let months: Double
  public let areMonthsKnown: Bool

  public let profit: Profit
  /// Nil where no profit is known.
  public let whale: WhaleCurve?
  public let abc: ABC
  /// Nil where nobody has positive revenue.
  public let concentration: Concentration?
  public let ease: Ease
  public let classes: Classes
  public let value: ClientValue
  public let effort: EffortScale
  public let payment: Payment
  public let volume: VolumeSegments
  public let discrimination: Discrimination
  /// `conclusions.portfolio` of a profile: all but the single clients, which `clientsJSON` has.
  public private(set) var json: JSON = .null

  public init(_ portfolio: Portfolio, _ settings: PortfolioSettings = .init()) {
    let clients = portfolio.clients
    let revenues = clients.mapFigures(\.revenue)
    let known = [portfolio.months, settings.months].compactMap(\.self).first { $0 > 0 }
    self.portfolio = portfolio
    self.settings = settings
    months = known ?? 12
    areMonthsKnown = known != nil
    profit = Profit(clients, hourlyCost: settings.hourlyCost)
    // Each once: sorting is most of the work.
    let (byRevenue, byMargin) = (revenues.falling, profit.margins.falling)
    whale = WhaleCurve(profit.ofClients, falling: profit.basis == .gross ? byMargin : nil)
    abc = ABC(revenues, falling: byRevenue)
    concentration = Concentration(
      revenues, falling: byRevenue,
      limits: .init(largest: settings.largestLimit ?? 0.2, herfindahl: settings.herfindahlLimit ?? 0.25))
    ease = Ease(clients)
    classes = Classes(clients, profit, ease, settings)
    value = ClientValue(
      clients, order: settings.valueOrder, falling: [.revenue: byRevenue, .margin: byMargin])
    effort = EffortScale(margins: profit.margins, value: value, months: months, settings: settings)
    payment = Payment(clients, agreed: settings.terms ?? 30)
    volume = VolumeSegments(revenues, falling: byRevenue, months: months, cuts: settings.cuts)
    discrimination = Discrimination(clients, classes)
    json = drawnJSON
  }

  /// What is known of how much is bought; nil where no revenue is known.
  public var revenue: Amount? {
    revenueKnown == 0 ? nil : portfolio.clients.mapFigures(\.revenue).reduce(.zero) { $0 + ($1 ?? .zero) }
  }

  /// Of how many clients it is known.
  public var revenueKnown: Int { portfolio.clients.mapFigures(\.revenue).count { $0 != nil } }

  /// The last day on any invoice.
  public var lastDay: Day? { portfolio.clients.mapFigures { $0.payment?.last }.compactMap(\.self).max() }
}
