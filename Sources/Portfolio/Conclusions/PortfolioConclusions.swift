public import Language
public import Trees

/// Everything that follows from a portfolio and what the user set: a pure function of both.
public struct PortfolioConclusions: Hashable, Sendable {
  public let portfolio: Portfolio
  public let settings: PortfolioSettings
  /// What the amounts stand for: as the file or the user has it, else `usualMonths`.
  public let months: Double
  public let areMonthsKnown: Bool
  /// What amounts stand for, where nobody says it.
  public static let usualMonths = 12

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
  let scatter: Scatter
  /// `conclusions.portfolio` of a profile: all but the single clients, which `clientsJSON` has.
  public private(set) var json: JSON = .null

  public init(_ portfolio: Portfolio, _ settings: PortfolioSettings = .init()) {
    let clients = portfolio.clients
    let known = portfolio.months.flatMap { $0 > 0 ? $0 : nil }
    let months = known ?? Double(Self.usualMonths)
    self.portfolio = portfolio
    self.settings = settings
    self.months = months
    areMonthsKnown = known != nil
    // Each column is sorted once: that is most of the work.
    let ((byRevenue, ease), (profit, byMargin)) = Cores.both(
      for: clients.count, { (Falling(clients.revenues), Ease(clients)) },
      {
        let profit = Profit(clients, hourlyCost: settings.hourlyCost)
        return (profit, Falling(profit.margins))
      })
    let (value, (whale, abc, concentration, volume, classes, scatter)) = Cores.both(
      for: clients.count,
      {
        ClientValue(
          clients, order: settings.valueOrder, falling: [.revenue: byRevenue.ordering, .margin: byMargin.ordering])
      },
      {
        let classes = Classes(clients, profit, ease, settings)
        return (
          WhaleCurve(profit.basis == .gross ? byMargin : Falling(profit.ofClients)), ABC(byRevenue),
          Concentration(byRevenue),
          VolumeSegments(byRevenue, months: months, cuts: settings.cuts), classes,
          Scatter(clients, profit, ease, classes)
        )
      })
    (self.profit, self.whale, self.abc, self.concentration) = (profit, whale, abc, concentration)
    (self.ease, self.classes, self.scatter, self.value, self.volume) = (ease, classes, scatter, value, volume)
    effort = EffortScale(margins: profit.margins, value: value, months: months, settings: settings)
    payment = Payment(clients, agreed: settings.terms ?? Payment.usualTerms)
    discrimination = Discrimination(clients, classes)
    json = drawnJSON
  }

  /// What is known of how much is bought; nil where no revenue is known.
  public var revenue: Amount? { portfolio.clients.revenues.total }

  /// Of how many clients it is known.
  public var revenueKnown: Int { portfolio.clients.revenues.known }

  /// The last day on any invoice.
  public var lastDay: Day? { portfolio.clients.mapFigures { $0.payment?.last }.compactMap(\.self).max() }
}
