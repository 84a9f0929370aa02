public import Interviewing
public import Portfolio
import Trees

/// What was said of one kind of clients beside what the figures of its clients say.
public struct StatedAndReal: Hashable, Sendable {
  /// The segment of the interview, and its place there.
  public let segment: String
  public let index: Int
  /// What it is called among the imported clients.
  public let match: String
  public let clients: Int
  /// Σ profit ÷ Σ revenue of its clients whose profit is known, and of the whole portfolio, as shares of one.
  public let marginRate: Double?
  public let ownRate: Double?
  /// The mean ease of its clients, 0–100, and from where on clients count as easy.
  public let ease: Double?
  public let easeFrom: Double
  /// How many of its clients are in each class.
  public let classes: [ClientClass: Int]
  /// The ratings given, 1–5.
  public let profitRating: Int?
  public let easeRating: Int?

  /// A rating that the figures contradict.
  public enum Contradiction: String, CaseIterable, Hashable, Sendable {
    case profitOverrated, profitUnderrated, easeOverrated, easeUnderrated
  }

  /// Four and five points claim more than the figures have to show, one and two claim less. Both sides as they are shown,
  /// to the tenth.
  public var contradictions: [Contradiction] {
    var found: [Contradiction] = []
    if let profitRating, let marginRate, let ownRate {
      let (real, own) = (tenths(100 * marginRate), tenths(100 * ownRate))
      if profitRating >= 4, real < own { found.append(.profitOverrated) }
      if profitRating <= 2, real > own { found.append(.profitUnderrated) }
    }
    if let easeRating, let ease {
      let isEasy = tenths(ease) >= tenths(easeFrom)
      if easeRating >= 4, !isEasy { found.append(.easeOverrated) }
      if easeRating <= 2, isEasy { found.append(.easeUnderrated) }
    }
    return found
  }

  /// The same before and after a profile keeps it, to six decimals.
  private func tenths(_ value: Double) -> Double { (value * 10 + 1e-6).rounded() }

  /// Every segment of the interview that was matched with one of the portfolio.
  public static func all(_ answers: Answers, _ conclusions: PortfolioConclusions) -> [StatedAndReal] {
    answers.segments.indices.compactMap { index in
      let key = Path.segment(index, "match")
      return answers.text(key).flatMap { StatedAndReal(answers, index, $0, conclusions) }
    }
  }

  /// Nil where nobody in the portfolio belongs to it.
  private init?(_ answers: Answers, _ index: Int, _ match: String, _ all: PortfolioConclusions) {
    let clients = all.portfolio.clients
    let members = clients.indices(with: match, of: "segment")
    guard !members.isEmpty else { return nil }
    segment = answers.segments[index]
    self.index = index
    self.match = match
    self.clients = members.count
    marginRate = Self.rate(members, all)
    ownRate = all.profit.ownRate
    let eases = members.compactMap { all.ease.ofClients[$0] }
    ease = eases.isEmpty ? nil : eases.reduce(0, +) / Double(eases.count)
    easeFrom = all.classes.easeFrom
    classes = members.compactMap { all.classes.ofClients[$0].clientClass }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    profitRating = answers[Criterion.profit.key(of: index)]?.int
    easeRating = answers[Criterion.ease.key(of: index)]?.int
  }

  private static func rate(_ members: [Int], _ all: PortfolioConclusions) -> Double? {
    let known = members.filter { all.profit.ofClients[$0] != nil }
    let revenue = known.reduce(Amount.zero) { $0 + (all.portfolio.clients.revenues[$1] ?? .zero) }
    return known.reduce(Amount.zero) { $0 + (all.profit.ofClients[$1] ?? .zero) }.per(revenue)
  }
}
