import Language
import Portfolio
import Profiling
import Testing

@testable import Reporting

/// What is exported may be handed on: no client of the portfolio is named in it, whatever its class.
@Suite struct ClientNamesTests {
  @Test(arguments: Report.Kind.allCases.filter { $0 != .letters }, Language.allCases)
  func noClientIsNamed(kind: Report.Kind, language: Language) throws {
    let subject = try Business.answering(Self.answers, language)
    #expect(subject.conclusions.portfolio?.classes.counts == [.a: 1, .d: 1])
    let report = Report(subject, kind)
    for format in kind.formats {
      let text = try report.text(as: format)
      #expect(!text.contains("Zephyrine") && !text.contains("Quistrebert"))
    }
  }

  private static let answers = """
    business: {offer: oven repairs, model: b2b, voice: i, hourlyCost: 50}
    objective: {kind: margin, priorities: [profit, ease, expertise, reach, enjoy]}
    segments:
      - {name: pizzerias, served: 3, urgency: 4, ratings: {enjoy: 4, profit: 5, ease: 4, reach: 4, expertise: 4}}
      - {name: restaurants, served: 1, urgency: 3, ratings: {enjoy: 3, profit: 2, ease: 3, reach: 3, expertise: 3}}
    niche: {segment: pizzerias}
    portfolio:
      profitFrom: 30
      clients:
        - {name: Zephyrine, revenue: 1000, hours: 1, ease: 5}
        - {name: Quistrebert, revenue: 1000, hours: 40, ease: 1}
    """
}
