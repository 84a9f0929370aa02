public import Interviewing
public import Portfolio
import Trees

extension Answers {
  /// What the user set for the conclusions over the portfolio.
  public var portfolioSettings: PortfolioSettings {
    var settings = PortfolioSettings()
    settings.profitFrom = self["portfolio.profitFrom"]?.double
    settings.easeFrom = self["portfolio.easeFrom"]?.double
    settings.months = self["portfolio.months"]?.double
    settings.terms = self["portfolio.terms"]?.int
    settings.hours = self["business.hours"]?.double
    settings.hourlyCost = self["business.hourlyCost"]?.double
    settings.visitHours = self["portfolio.visitHours"]?.double
    settings.callHours = self["portfolio.callHours"]?.double
    settings.remoteHours = self["portfolio.remoteHours"]?.double
    settings.valueOrder = ValueOrder(self)?.variables
    settings.cuts = cuts
    return settings
  }

  private var cuts: VolumeSegments.Cuts? {
    let row = self["portfolio.cuts"]?.array?.first
    guard let small = row?["small"]?.double, let large = row?["large"]?.double else { return nil }
    return VolumeSegments.Cuts(small: small, large: large)
  }

  /// The clients that were entered by hand, a line each; nil where there are none. What such a client costs are the
  /// hours spent on it: where their cost is known, there is no other.
  public var portfolioByHand: Portfolio? {
    let isHourCounted = self["business.hourlyCost"]?.double != nil
    let clients = (self["portfolio.clients"]?.array ?? []).compactMap(Client.init).map { client in
      var client = client
      if isHourCounted, client.hours != nil { client.cost = .zero }
      return client
    }
    return clients.isEmpty ? nil : Portfolio(clients, months: self["portfolio.months"]?.double)
  }
}

extension Client {
  /// A row of `portfolio.clients`: `name`, and `revenue`, `hours` and `ease` where they are known.
  fileprivate init?(_ row: JSON) {
    guard let name = row["name"]?.string else { return nil }
    self.init(name: name)
    revenue = row["revenue"]?.double.flatMap { Amount($0) }
    hours = row["hours"]?.double
    ease = row["ease"]?.double
  }
}
