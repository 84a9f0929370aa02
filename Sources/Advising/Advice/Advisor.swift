public import Interviewing
import Language
import Portfolio
public import Profiling
public import Trees

/// Notices what does not fit in a profile, and says what to do about it.
public struct Advisor: Sendable {
  private let rules: [Rule]
  private let catalogue: Catalogue
  private let stockWords: StockWords
  private let notable = Recent<PortfolioConclusions, NotableClients>()
  private let findings = Latest<Finding?>()

  public init(_ library: RuleLibrary, _ catalogue: Catalogue, _ stockWords: StockWords) {
    // The sort keeps the order of rules that are equal: that of the files.
    rules = library.rules.enumerated().sorted { left, right in
      (left.element.severity, -left.element.weight, left.offset)
        < (right.element.severity, -right.element.weight, right.offset)
    }.map(\.element)
    self.catalogue = catalogue
    self.stockWords = stockWords
  }

  /// What would change the decision first, then what does not fit, then what is worth knowing; within each the weightier
  /// first, then in the order of the rules.
  ///
  /// - Parameter today: an ISO day or moment.
  public func findings(on profile: Profile, _ conclusions: Conclusions, today: String) -> [Finding] {
    let grounds = Grounds(profile, conclusions, today: today)
    let notable = grounds.portfolio.map { self.notable.drawn(from: $0, NotableClients.init) }
    return findings.drawn(rules.count, from: profile.answers, given: grounds) { place, answers in
      rules[place].finding(
        in: Situation(
          answers: answers, conclusions: grounds, catalogue: catalogue, stockWords: stockWords, notable: notable))
    }.compactMap(\.wrappedValue)
  }

  /// The value of `conclusions.advice`.
  public func json(on profile: Profile, _ conclusions: Conclusions, today: String) -> JSON {
    .array(findings(on: profile, conclusions, today: today).map { $0.json(profile.language) })
  }
}

extension Rule {
  /// Nil where it does not hold, and where a placeholder has nothing to stand in it.
  func finding(in situation: Situation) -> Finding? {
    guard condition.holds(in: situation), let says = situation.filled(says), let reason = situation.filled(reason),
      let next = next.filled(in: situation)
    else { return nil }
    var seen: Set<Path> = []
    let because = (because ?? condition.keys).flatMap(situation.because).filter { seen.insert($0).inserted }
    let names = situation.notable?.names ?? []
    return Finding(
      id: id, severity: severity, says: says, reason: reason, because: because, next: next, card: card,
      namesClients: [says, reason, next.words].contains { words in names.contains { words[.en].contains($0) } })
  }
}

extension Rule.Step {
  fileprivate func filled(in situation: Situation) -> Rule.Step? {
    switch self {
    case .command(let command): situation.filled(Text(verbatim: command)).map { .command($0[.en]) }
    case .question(let text): situation.filled(text).map { .question($0) }
    }
  }
}
