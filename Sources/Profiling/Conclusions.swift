public import Interviewing
public import Language
public import Portfolio
public import Trees

/// Everything the program concludes: a pure function of the answers and the portfolio.
public struct Conclusions: Hashable, Sendable {
  /// Raised when a formula changes, so that old conclusions can be told from new ones.
  public static let formulas = "1"

  public let ranking: Ranking?
  public let stability: Stability?
  public let compromise: Compromise?
  public let matrix: Matrix?
  public let market: Market?
  public let value: ValueOrder?
  public let idealClients: [IdealClient]
  public let niche: Niche?
  /// Over the clients that were imported or entered by hand; nil where there are none.
  public let portfolio: PortfolioConclusions?
  /// What was said of each matched kind of clients beside its figures.
  public let statedAndReal: [StatedAndReal]
  /// Required answers that are missing, and those that are unknown or put off.
  public let openQuestions: [Path]
  /// How far the path is walked; nil where nobody asked.
  let progress: PathProgress?

  /// - Parameters:
  ///   - portfolio: the imported one; without it that of the clients entered by hand is taken.
  ///   - last: those drawn before. A portfolio that has not changed since is not judged again.
  public init(
    _ answers: Answers, _ portfolio: Portfolio? = nil, name: String, language: Language, openQuestions: [Path],
    progress: PathProgress? = nil, following last: Conclusions? = nil
  ) {
    ranking = answers.ranking
    stability = ranking.map(Stability.init)
    compromise = ranking.flatMap(Compromise.init)
    matrix = Matrix(answers)
    market = Market(answers)
    value = ValueOrder(answers)
    let parts = Parts(answers, language)
    niche = Niche(answers, parts, name: name, language: language)
    let known = (portfolio ?? answers.portfolioByHand).map { portfolio in
      let settings = answers.portfolioSettings
      if let old = last?.portfolio, old.settings == settings, old.portfolio == portfolio { return old }
      return PortfolioConclusions(portfolio, settings)
    }
    self.portfolio = known
    idealClients = [IdealClient(answers, known, parts, language: language)].compactMap(\.self)
    statedAndReal = known.map { StatedAndReal.all(answers, $0) } ?? []
    self.openQuestions = openQuestions
    self.progress = progress
  }
}
