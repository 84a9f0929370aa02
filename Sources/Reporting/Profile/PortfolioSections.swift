import Language
import Portfolio
import Profiling
import Trees

/// What the clients one has say together; none of them is named.
struct PortfolioSections {
  let subject: Subject

  /// None where there are no clients.
  var sections: [Section?] {
    guard let all = subject.conclusions.portfolio else { return [] }
    return [overview(all), classes(all), whale(all), effort(all), payment(all)]
  }

  private func overview(_ all: PortfolioConclusions) -> Section? {
    let words = PortfolioExplanation(all.summary, currency: subject.profile.currency).revenues
    return Section(
      .portfolio, subject.say(en: "The clients today", fr: "Les clients d’aujourd’hui"),
      [.lines(words.map { Line(subject.say($0)) })])
  }

  private func classes(_ all: PortfolioConclusions) -> Section? {
    let chart = ClassesChart(subject: subject, all: all).chart
    let stated = subject.conclusions.statedAndReal.flatMap(\.explanation).map { words in
      Line(String(subject.say(words).trimmingPrefix("- ")))
    }
    return Section(
      .classes, subject.say(en: "Profitable, easy, both or neither", fr: "Rentables, faciles, les deux ou aucun"),
      [
        chart.map { .chart($0) }, chart == nil ? .lines(all.summary.unclassified.map { Line(subject.say($0)) }) : nil,
        .lines(stated),
      ])
  }

  private func whale(_ all: PortfolioConclusions) -> Section? {
    guard let curve = all.whale else { return nil }
    return Section(
      .whale, subject.say(en: "Who makes the profit", fr: "Qui fait le profit"),
      [.chart(WhaleChart(subject: subject, all: all, curve: curve).chart)])
  }

  private func effort(_ all: PortfolioConclusions) -> Section? {
    let chart = EffortChart(subject: subject, totals: all.effort.totals).chart
    return Section(
      .effort, subject.say(en: "Effort that pays", fr: "L’effort qui rapporte"),
      [chart.map { .chart($0) }, all.effort.totals.missing.map { .paragraph(Line(subject.say($0))) }])
  }

  /// The terms that fit how each of them pays.
  private func payment(_ all: PortfolioConclusions) -> Section? {
    guard let words = PortfolioExplanation(all.summary, currency: subject.profile.currency).payment else { return nil }
    let terms = all.portfolio.clients.mapFigures { all.payment.terms(for: $0) }.compactMap(\.self)
    let titles = [Text(en: "Terms that fit", fr: "Conditions adaptées"), Text(en: "Clients", fr: "Clients")]
    let rows = PaymentTerms.allCases.map { one -> [Table.Cell] in
      let count = terms.count { $0 == one }
      return [Table.Cell(subject.say(one.label)), Table.Cell("\(count)", value: Double(count))]
    }
    return Section(
      .payment, subject.say(en: "Payment and terms", fr: "Paiement et conditions"),
      [
        .paragraph(Line(subject.say(words))),
        terms.isEmpty
          ? nil
          : .table(
            Table(
              columns: subject.columns(titles, numbers: [1]), rows: rows)),
      ])
  }
}
