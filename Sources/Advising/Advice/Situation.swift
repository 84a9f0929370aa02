public import Interviewing
import Language
import Portfolio
import Profiling
public import Trees

/// One business on one day: what the conditions and placeholders of rules look at.
public struct Situation: Sendable {
  var answers: Answers
  let conclusions: Grounds
  let catalogue: Catalogue
  let stockWords: StockWords
  /// Nil without clients.
  let notable: NotableClients?

  var language: Language { conclusions.language }
  var currency: String { conclusions.currency }
  var today: String { conclusions.today }
}

/// What advice rests on beside the answers.
struct Grounds: Hashable, Sendable {
  let ranking: Ranking?
  let stability: Stability?
  let compromise: Compromise?
  let matrix: Matrix?
  let market: Market?
  let niche: Niche?
  let portfolio: PortfolioConclusions?
  let statedAndReal: [StatedAndReal]
  let language: Language
  /// ISO 4217, for amounts in words.
  let currency: String
  /// An ISO day, `2026-11-21`.
  let today: String

  /// - Parameter today: an ISO day or moment.
  init(_ profile: Profile, _ conclusions: Conclusions, today: String) {
    (ranking, stability, compromise) = (conclusions.ranking, conclusions.stability, conclusions.compromise)
    (matrix, market, niche) = (conclusions.matrix, conclusions.market, conclusions.niche)
    (portfolio, statedAndReal) = (conclusions.portfolio, conclusions.statedAndReal)
    (language, currency) = (profile.language, profile.currency)
    self.today = String(today.prefix(10))
  }
}

/// A fact where there is one of that name, else an answer.
extension Situation: Facts {
  public func values(of key: Path) -> [JSON] {
    guard let fact = Fact.named(key) else { return answers.values(of: key) }
    return fact.reading(self).map { [$0.value] } ?? []
  }

  /// Of a fact: nothing is concluded, because an answer that it rests on is unknown.
  public func isUnknown(_ key: Path) -> Bool {
    guard let fact = Fact.named(key) else { return answers.isUnknown(key) }
    return fact.reading(self) == nil && fact.because(self).contains(where: answers.isUnknown)
  }

  /// The answers that a condition's key rests on, missing ones included.
  func because(of key: Path) -> [Path] {
    guard let fact = Fact.named(key) else {
      let keys = answers.keys(of: key)
      return keys.isEmpty ? [key] : keys
    }
    return fact.because(self)
  }
}

extension Situation {
  /// The segment the niche is written for.
  var chosen: String? { answers.chosenSegment.map { answers.segments[$0] } }

  var standing: Ranking.Standing? { chosen.flatMap { conclusions.ranking?.standing($0) } }

  /// `segments[2].urgency` of the chosen one; the template while none is chosen.
  func chosenKey(_ key: String) -> [Path] {
    let template: Path = "segments[]"
    let item = answers.chosenSegment.map { template.filled(with: $0) } ?? template
    return Path(item.description + "." + key).map { [$0] } ?? []
  }

  func chosenValue(_ key: String) -> JSON? {
    answers.chosenSegment == nil ? nil : chosenKey(key).first.flatMap { answers[$0] }
  }

  /// Every answer that the ranking rests on.
  var rankingKeys: [Path] {
    ["objective.priorities"]
      + answers.segments.indices.flatMap { index in
        Criterion.allCases.map { $0.key(of: index) }
      }
  }

  /// Days from a moment to today; nil where either is no date.
  func days(since moment: String?) -> Double? {
    guard let start = moment.flatMap({ Day($0) }), let today = Day(today) else { return nil }
    return Double(today.days(since: start))
  }
}
