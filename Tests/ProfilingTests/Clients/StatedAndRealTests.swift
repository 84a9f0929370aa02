import Interviewing
import Language
import Portfolio
import Profiling
import Testing
import Trees

/// Six clients of two kinds, held against what was said of them.
@Suite struct StatedAndRealTests {
  private let note = Note(status: .answered, at: "2026-11-21")

  private func client(_ name: String, _ segment: String, _ revenue: Double, cost: Double, ease: Double) -> Client {
    var client = Client(name: name)
    client.attributes = ["segment": segment]
    client.revenue = Amount(revenue)
    client.cost = Amount(cost)
    client.ease = ease
    return client
  }

  /// Bars: 100 of revenue, 10 of profit, so 10 %; inns 100 and 40, so 40 %; together 25 %.
  /// Ease 1–5 is 0–100 in steps of 25: bars 5 and 4 are 87.5, inns 2, 1, 1 and 2 are 12.5.
  private var portfolio: Portfolio {
    Portfolio([
      client("a", "Bars", 60, cost: 54, ease: 5), client("b", "Bars", 40, cost: 36, ease: 4),
      client("c", "Inns", 25, cost: 15, ease: 2), client("d", "Inns", 25, cost: 15, ease: 1),
      client("e", "Inns", 25, cost: 15, ease: 1), client("f", "Inns", 25, cost: 15, ease: 2),
    ])
  }

  private func answers(barsProfit: Int, barsEase: Int, innsProfit: Int, innsEase: Int) -> Answers {
    var answers = Answers()
    answers.setNames(["bar", "inns"], of: "segments", note: note)
    let ratings: [(Path, Int)] = [
      ("segments[0].ratings.profit", barsProfit), ("segments[0].ratings.ease", barsEase),
      ("segments[1].ratings.profit", innsProfit), ("segments[1].ratings.ease", innsEase),
    ]
    for (key, points) in ratings { answers.set(.integer(points), at: key, note: note) }
    answers.note(portfolio, at: "2026-11-21T08:00:00Z")
    answers.set("Bars", at: "segments[0].match", note: note)
    answers.set("Inns", at: "segments[1].match", note: note)
    return answers
  }

  private func stated(_ answers: Answers) -> [StatedAndReal] {
    StatedAndReal.all(answers, PortfolioConclusions(portfolio, answers.portfolioSettings))
  }

  @Test func whatAProfileKeepsSaysTheSame() throws {
    let answers = answers(barsProfit: 5, barsEase: 3, innsProfit: 3, innsEase: 4)
    let conclusions = Conclusions(answers, portfolio, name: "Anna", language: .en, openQuestions: [])
    let kept = try #require(conclusions.json(.en)["portfolio"]?["stated"]?.array)
    let read = kept.compactMap { StatedAndReal($0, among: answers.segments) }
    #expect(read.map(\.index) == [0, 1])
    #expect(read.map(\.explanation) == stated(answers).map(\.explanation))
    #expect(read.map(\.contradictions) == [[.profitOverrated], [.easeOverrated]])
    #expect(kept.compactMap { StatedAndReal($0, among: ["bar"]) }.map(\.segment) == ["bar"])
  }

  /// All alike: ease of 50, late by 4 days and decided after 84, makes (50 + 93⅓ + 6⅔) ÷ 3, a last bit below 50; the
  /// margin is the portfolio's own, however it is divided.
  @Test func whatLooksTheSameContradictsNobody() throws {
    let clients = (1...7).map { number in
      var client = client("\(number)", "Bars", 3.22, cost: 2.23, ease: 3)
      (client.daysLate, client.decision) = (4, 84)
      return client
    }
    for rating in 1...5 {
      let answers = answers(barsProfit: rating, barsEase: max(3, rating), innsProfit: 3, innsEase: 3)
      let all = StatedAndReal.all(answers, PortfolioConclusions(Portfolio(clients), answers.portfolioSettings))
      #expect(all.map(\.contradictions) == [[]])
    }
  }

  @Test func figuresPerKind() {
    let both = stated(answers(barsProfit: 3, barsEase: 3, innsProfit: 3, innsEase: 3))
    #expect(both.map(\.segment) == ["bar", "inns"])
    #expect(both.map(\.clients) == [2, 4])
    #expect(both.map { ($0.marginRate ?? -1) * 100 } == [10, 40])
    #expect(both[0].ownRate == 0.25)
    #expect(both.map(\.ease) == [87.5, 12.5])
    #expect(both.flatMap(\.contradictions).isEmpty)
    // Inns are profitable and hard, bars easy and little profitable.
    #expect(both.map(\.classes) == [[.c: 2], [.b: 4]])
  }

  @Test func contradictionsAreNamedBothWays() {
    let over = stated(answers(barsProfit: 5, barsEase: 4, innsProfit: 4, innsEase: 5))
    #expect(over.map(\.contradictions) == [[.profitOverrated], [.easeOverrated]])
    let under = stated(answers(barsProfit: 1, barsEase: 2, innsProfit: 2, innsEase: 1))
    #expect(under.map(\.contradictions) == [[.easeUnderrated], [.profitUnderrated]])
  }

  @Test func figuresStandBehindTheTwoRatingsOnly() {
    let answers = answers(barsProfit: 5, barsEase: 4, innsProfit: 4, innsEase: 5)
    #expect(answers.evidence(of: "segments[0].ratings.profit") == .figures)
    #expect(answers.evidence(of: "segments[0].ratings.ease") == .figures)
    #expect(answers.evidence(of: "segments[0].ratings.reach") == .guess)
  }

  @Test func theMatchIsProposedByNameAndParkedWithTheClients() throws {
    var answers = answers(barsProfit: 3, barsEase: 3, innsProfit: 3, innsEase: 3)
    #expect(answers["portfolio.segments"] == [["name": "Inns"], ["name": "Bars"]])
    let proposals = Proposals(name: "")
    #expect(proposals.proposal("match", for: "segments[0].match", from: answers, in: .en)?.value == "Bars")
    answers.note(nil, at: "2026-11-22T08:00:00Z")
    #expect(answers["portfolio.segments"] == nil)
    #expect(answers["portfolio.imported"] == nil)
    #expect(proposals.proposal("match", for: "segments[0].match", from: answers, in: .en) == nil)
  }
}

@Suite struct ClientsByHandTests {
  private func answers(_ more: [(Path, JSON)]) -> Answers {
    var answers = Answers()
    let rows: JSON = [
      ["name": "Café Central", "revenue": 4800, "hours": 12, "ease": 5], ["name": "Hotel Nord", "revenue": 900],
    ]
    for (key, value) in [("portfolio.clients", rows)] + more {
      answers.set(value, at: key, note: Note(status: .answered))
    }
    return answers
  }

  /// Hours are all they cost, once an hour has a cost: 4,800 − 12 × 40 = 4,320.
  @Test func hoursAreTheirCost() throws {
    let answers = answers([("business.hourlyCost", 40)])
    let portfolio = try #require(answers.portfolioByHand)
    let conclusions = PortfolioConclusions(portfolio, answers.portfolioSettings)
    #expect(conclusions.profit.ofClients == [Amount(4320), nil])
    #expect(conclusions.profit.basis == .served)
  }

  @Test func withoutACostNoProfit() throws {
    let portfolio = try #require(answers([]).portfolioByHand)
    #expect(PortfolioConclusions(portfolio).profit.total == nil)
    #expect(Answers().portfolioByHand == nil)
  }

  @Test func settingsAreTheAnswers() {
    let settings = answers([
      ("portfolio.cuts", [["small": 500, "large": 5000]]), ("portfolio.profitFrom", 30), ("business.hours", 20),
    ]).portfolioSettings
    #expect(settings.cuts == VolumeSegments.Cuts(small: 500, large: 5000))
    #expect(settings.profitFrom == 30)
    #expect(settings.hours == 20)
    #expect(settings.valueOrder == nil)
  }
}
