import Language
import Profiling
import Trees

/// Where one stands with each kind of clients, and what the chosen ones could bring.
struct PositioningSections {
  let subject: Subject

  var matrix: Section? {
    guard let matrix = subject.conclusions.matrix else { return nil }
    let zones = Zone.allCases.filter { zone in matrix.positions.contains { $0.zone == zone } }
    return Section(
      .matrix, subject.say(en: "Strengths and appeal", fr: "Forces et attrait"),
      [
        MatrixChart(subject: subject, matrix: matrix).chart.map { .chart($0) },
        .lines(
          zones.map { zone in
            Line(
              subject.say(zone.meaning),
              label: subject.say(en: "\(zone.label.capitalised[.en]):", fr: "\(zone.label.capitalised[.fr]) :"))
          } + matrix.positions.filter { $0.zone == nil }.map { missing($0.name) }),
      ])
  }

  private func missing(_ segment: String) -> Line {
    Line(
      subject.say(en: "no place in the matrix yet.", fr: "pas encore de place dans la matrice."),
      label: subject.say(en: "\(segment):", fr: "\(segment) :"))
  }

  /// The chain as the calculation it is; what is missing in it stands as a question mark.
  var market: Section? {
    guard let market = subject.conclusions.market else { return nil }
    let words = MarketExplanation(market, currency: subject.profile.currency).points(subject.language)
    return Section(
      .market, subject.say(en: "What the market could bring", fr: "Ce que le marché peut rapporter"),
      [
        .paragraph(Line(introduction(market), mark: Mark(market.evidence, subject.language))), .table(chain(market)),
        .lines(words.map { Line($0) }),
      ])
  }

  private func introduction(_ market: Market) -> String {
    let money = market.potential.map { subject.language.money($0, subject.profile.currency) }
    let who = market.segment.map { subject.fitted($0) }
    return subject.say(
      en: "\(who.map { "With \($0)" } ?? "All in all"): \(money.map { "\($0) a year." } ?? "no amount yet.")",
      fr: "\(who.map { "Avec les \($0)" } ?? "En tout") : \(money.map { "\($0) par an." } ?? "pas encore de montant.")")
  }

  private func chain(_ market: Market) -> Table {
    let language = subject.language
    func money(_ value: Double) -> String { language.money(value, subject.profile.currency) }
    func share(_ value: Double) -> String { language.percent(value / 100, decimals: 1) }
    let steps: [(Text, Double?, (Double) -> String)] = [
      (Text(en: "Possible clients", fr: "Clients possibles"), market.prospects, { language.number($0) }),
      (Text(en: "× within reach", fr: "× joignables"), market.reachable, share),
      (Text(en: "× won", fr: "× gagnés"), market.share, share),
      (Text(en: "× spent by each in a year", fr: "× dépensés par chacun en un an"), market.spend, money),
      (Text(en: "= a year", fr: "= par an"), market.potential, money),
    ]
    return Table(
      columns: [
        Table.Column(title: subject.say(en: "Step", fr: "Étape"), isNumber: false),
        Table.Column(title: subject.say(en: "Figure", fr: "Chiffre"), isNumber: true),
      ],
      rows: steps.map { title, value, words in
        [Table.Cell(subject.say(title)), value.map { Table.Cell(words($0), value: $0) } ?? Table.Cell("?")]
      })
  }
}
