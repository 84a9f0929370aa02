public import Interviewing
public import Language
public import Portfolio
public import Trees

/// Everything the program concludes: a pure function of the answers and the portfolio.
public struct Conclusions: Hashable, Sendable {
  /// Raised when a formula changes, so that old conclusions can be told from new ones.
  public static let formulas = "1"

  @Drawn public var ranking: Ranking?
  public let stability: Stability?
  public let compromise: Compromise?
  /// The ranking with both as it is stored, put into JSON once.
  let rankingJSON: JSON
  @Drawn public var matrix: Matrix?
  @Drawn public var market: Market?
  @Drawn public var value: ValueOrder?
  @Drawn private var parts: Parts
  @Drawn public var niche: Niche?
  /// Over the clients that were imported or entered by hand; nil where there are none.
  @Drawn public var portfolio: PortfolioConclusions?
  public let idealClients: [IdealClient]
  /// What was said of each matched kind of clients beside its figures.
  @Drawn public var statedAndReal: [StatedAndReal]
  /// Required answers that are missing, and those that are unknown or put off.
  public let openQuestions: [Path]
  /// How far the path is walked; nil where nobody asked.
  let progress: PathProgress?

  /// - Parameters:
  ///   - portfolio: the imported one; without it that of the clients entered by hand is taken.
  ///   - last: those drawn before from other answers, and from the same portfolio, name and language. What they looked at
  ///     and did not change is not looked at again.
  public init(
    _ answers: Answers, _ portfolio: Portfolio? = nil, name: String, language: Language, openQuestions: [Path],
    progress: PathProgress? = nil, following last: (answers: Answers, conclusions: Conclusions)? = nil
  ) {
    let (redraw, last) = (Redrawing(answers, since: last?.answers), last?.conclusions)
    _ranking = redraw(last?._ranking) { $0.ranking }
    if let last, last.ranking == _ranking.wrappedValue {
      (stability, compromise, rankingJSON) = (last.stability, last.compromise, last.rankingJSON)
    } else {
      let ranking = _ranking.wrappedValue
      (stability, compromise) = (ranking.map(Stability.init), ranking.flatMap(Compromise.init))
      rankingJSON = JSON(ranking, stability, compromise)
    }
    _matrix = redraw(last?._matrix, Matrix.init)
    _market = redraw(last?._market, Market.init)
    _value = redraw(last?._value, ValueOrder.init)
    let parts = redraw(last?._parts) { Parts($0, language) }
    _parts = parts
    _niche = redraw(last?._niche) { Niche($0, parts.read(by: $0), name: name, language: language) }
    let known = redraw(last?._portfolio) { answers in
      (portfolio ?? answers.portfolioByHand).map {
        PortfolioConclusions($0, answers.portfolioSettings, like: last?.portfolio)
      }
    }
    _portfolio = known
    let client = IdealClient(redraw, known, parts, language, following: last?.idealClients.first)
    idealClients = [client].compactMap(\.self)
    _statedAndReal = redraw(last?._statedAndReal) { answers in
      known.read(by: answers).map { StatedAndReal.all(answers, $0) } ?? []
    }
    self.openQuestions = openQuestions
    self.progress = progress
  }
}

extension PortfolioConclusions {
  /// - Parameter last: those drawn before, where they are of the same clients under the same settings.
  fileprivate init(_ portfolio: Portfolio, _ settings: PortfolioSettings, like last: PortfolioConclusions?) {
    if let last, last.settings == settings, last.portfolio == portfolio {
      self = last
    } else {
      self.init(portfolio, settings)
    }
  }
}
