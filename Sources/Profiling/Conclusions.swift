public import Interviewing
public import Language
public import Trees

/// Everything the program concludes: a pure function of the answers.
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
  /// Required answers that are missing, and those that are unknown or put off.
  public let openQuestions: [Path]

  public init(_ answers: Answers, name: String, language: Language, openQuestions: [Path]) {
    ranking = answers.ranking
    stability = ranking.map(Stability.init)
    compromise = ranking.flatMap(Compromise.init)
    matrix = Matrix(answers)
    market = Market(answers)
    value = ValueOrder(answers)
    idealClients = [IdealClient(answers, language: language)].compactMap(\.self)
    niche = Niche(answers, name: name, language: language)
    self.openQuestions = openQuestions
  }
}
