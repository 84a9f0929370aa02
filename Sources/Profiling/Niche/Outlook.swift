public import Interviewing
public import Language
public import Portfolio

/// What the same answers say under another objective, beside today's.
public struct Outlook: Hashable, Sendable {
  public let today: Objective?
  public let objective: Objective
  /// Nil until a segment was chosen.
  public let clientToday: IdealClient?
  /// Nil where nobody can be ranked under that objective.
  public let client: IdealClient?
  public let rankingToday: Ranking?
  public let ranking: Ranking?

  public init(
    _ answers: Answers, _ portfolio: PortfolioConclusions? = nil, under objective: Objective, language: Language
  ) {
    today = answers.objective
    self.objective = objective
    clientToday = IdealClient(answers, portfolio, language: language)
    client = IdealClient(answers, portfolio, under: objective, language: language)
    rankingToday = answers.ranking
    ranking = answers.ranking(under: objective)
  }

  public var isToday: Bool { today == objective }

  /// A segment with another rank under that objective; a rank is nil where there is none.
  public struct Move: Hashable, Sendable {
    public let segment: String
    public let from, to: Int?
  }

  /// Every segment whose rank is another one, in the order they were named.
  public var moves: [Move] {
    (ranking?.standings ?? []).compactMap { standing in
      let from = rankingToday?.standing(standing.name)?.rank
      return from == standing.rank ? nil : Move(segment: standing.name, from: from, to: standing.rank)
    }
  }

  /// Those that share the first place with its ideal client.
  public var sharedWith: [String] {
    guard !isToday else { return [] }
    return (ranking?.leaders.map(\.name) ?? []).filter { $0 != client?.segment }
  }
}
