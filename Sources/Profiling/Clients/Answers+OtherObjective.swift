public import Interviewing
public import Portfolio

extension Answers {
  /// The settings of the portfolio as another objective would have them: another order of what makes a client valuable.
  public func portfolioSettings(under objective: Objective) -> PortfolioSettings {
    var settings = portfolioSettings
    settings.valueOrder = ValueOrder(objective, ValueOrder.Choice.made(in: self)).variables
    return settings
  }
}
