public import Language

/// All that follows about one client, in words: every variable, its scale, its share in the result.
public struct ClientExplanation {
  private let all: PortfolioConclusions
  private let index: Int
  private let one: ClientConclusion
  private let currency: String

  /// Nil beyond the end of the portfolio.
  /// - Parameter currency: ISO 4217, such as `EUR`.
  public init?(_ conclusions: PortfolioConclusions, client index: Int, currency: String) {
    guard let one = conclusions.client(at: index) else { return nil }
    all = conclusions
    self.index = index
    self.one = one
    self.currency = currency
  }

  /// One thing each, to be wrapped by whoever shows them.
  public func lines(_ language: Language) -> [String] {
    let texts =
      [heading, revenue, profit].compactMap(\.self) + ease + value
      + [payment, activity, effort, volume]
      .compactMap(\.self)
    return texts.map { $0[language] }
  }

  /// Its value, and the effort that follows from it.
  public func worth(_ language: Language) -> [String] {
    (value + [effort].compactMap(\.self)).map { $0[language] }
  }

  private var heading: Text {
    let name = visible(one.client.name)
    switch one.standing {
    case .classified(let one):
      return Text(
        en: "\(name): class \(one.rawValue), \(one.meaning[.en]).",
        fr: "\(name) : classe \(one.rawValue), \(one.meaning[.fr]).")
    case .unclassified(let reason):
      return Text(
        en: "\(name): no class yet. \(reason.explanation[.en])",
        fr: "\(name) : pas encore de classe. \(reason.explanation[.fr])")
    }
  }

  private var revenue: Text {
    guard let revenue = one.client.revenue else {
      return Text(en: "Revenue: unknown.", fr: "Chiffre d’affaires : inconnu.")
    }
    let amount = Text.money(revenue, currency)
    guard revenue > .zero, let abc = one.abc else {
      return Text(en: "Revenue: \(amount[.en]).", fr: "Chiffre d’affaires : \(amount[.fr]).")
    }
    let share = Text.percent(revenue.value / all.abc.total.value, decimals: 2)
    return Text(
      en: "Revenue: \(amount[.en]), \(share[.en]) of the total; among those who make \(abc.label[.en]).",
      fr: "Chiffre d’affaires : \(amount[.fr]), \(share[.fr]) du total ; parmi ceux qui font \(abc.label[.fr]).")
  }

  private var profit: Text? {
    guard let profit = one.profit else { return nil }
    let (amount, basis, limit) = (Text.money(profit, currency), all.profit.basis.label, limit)
    guard let rate = one.marginRate.map({ Text.percent($0, decimals: 1) }) else {
      return Text(
        en: "Profit: \(amount[.en]), \(basis[.en]).\(limit[.en])",
        fr: "Rentabilité : \(amount[.fr]), \(basis[.fr]).\(limit[.fr])")
    }
    return Text(
      en: "Profit: \(amount[.en]), \(rate[.en]) of revenue, \(basis[.en]).\(limit[.en])",
      fr: "Rentabilité : \(amount[.fr]), soit \(rate[.fr]) du chiffre d’affaires, \(basis[.fr]).\(limit[.fr])")
  }

  private var limit: Text {
    guard let from = all.classes.profitFrom else { return Text(verbatim: "") }
    if from < 0 {
      return Text(
        en: " Profitable begins above zero: your whole portfolio loses money.",
        fr: " Rentable : au-dessus de zéro, car tout votre portefeuille perd de l’argent.")
    }
    let rate = Text.percent(from, decimals: 1)
    return all.settings.profitFrom == nil
      ? Text(
        en: " Profitable begins at \(rate[.en]), the rate of your whole portfolio.",
        fr: " Rentable : à partir de \(rate[.fr]), le taux de tout votre portefeuille.")
      : Text(
        en: " Profitable begins at \(rate[.en]), as you set it.",
        fr: " Rentable : à partir de \(rate[.fr]), comme vous l’avez fixé.")
  }

  private var ease: [Text] {
    guard let ease = one.ease else { return [Text(en: "Ease: unknown.", fr: "Facilité : inconnue.")] }
    let readings = all.ease.readings(of: one.client)
    let (score, from) = (Text.figure(ease), Text.figure(all.classes.easeFrom))
    let signs =
      readings.count == 1
      ? Text(en: "by a single sign", fr: "d’après un seul signe")
      : Text(en: "the mean of \(readings.count) signs", fr: "moyenne de \(readings.count) signes")
    let title = Text(
      en: "Ease: \(score[.en]) of 100, \(signs[.en]). Easy begins at \(from[.en]).",
      fr: "Facilité : \(score[.fr]) sur 100, \(signs[.fr]). Facile : à partir de \(from[.fr]).")
    return [title] + readings.map { $0.explanation(of: readings.count) }
  }

  private var value: [Text] {
    guard let value = one.value else { return [Text(en: "Value: unknown.", fr: "Valeur : inconnue.")] }
    let rank = all.value.rank(of: index) ?? 0
    let known = all.value.ofClients.known
    let (score, coverage) = (Text.figure(value), Text.percent(one.coverage))
    let care =
      all.value.isSufficient(index)
      ? Text(verbatim: "")
      : Text(en: " That is little: take it with care.", fr: " C’est peu : à prendre avec prudence.")
    let title = Text(
      en: """
        Value: \(score[.en]) of 100, rank \(rank) of \(known); \(coverage[.en]) of the formula is known.\(care[.en])
        """,
      fr: """
        Valeur : \(score[.fr]) sur 100, rang \(rank) sur \(known) ; part connue de la formule : \(coverage[.fr]).\
        \(care[.fr])
        """)
    return [title] + all.value.parts(of: index).map(\.explanation)
  }

  private var payment: Text? {
    guard let days = one.client.netDaysLate, let risk = one.risk, let terms = one.terms else { return nil }
    let late = days < 0 ? Text.days(-days) : Text.days(days)
    let when =
      days < 0
      ? Text(en: "\(late[.en]) early", fr: "\(late[.fr]) d’avance")
      : days > 0 ? Text(en: "\(late[.en]) late", fr: "\(late[.fr]) de retard") : Text(en: "on time", fr: "à l’heure")
    return Text(
      en: "Payment: \(when[.en]) on average, so the risk is \(risk.label[.en]). Terms: \(terms.label[.en]).",
      fr: "Paiement : \(when[.fr]) en moyenne, donc un risque \(risk.label[.fr]). Conditions : \(terms.label[.fr]).")
  }

  private var activity: Text? {
    guard let activity = one.activity else { return nil }
    let (often, days) = (Text.figure(activity.frequency), Text.days(Double(activity.recency)))
    return Text(
      en: "Invoices: \(often[.en]) a month, the last one \(days[.en]) before the latest of all.",
      fr: "Factures : \(often[.fr]) par mois, la dernière \(days[.fr]) avant la plus récente de toutes.")
  }

  private var effort: Text? {
    guard let level = one.effort, let cost = all.effort.hourlyCost, let taken = all.effort.totals.hours[level] else {
      return all.effort.totals.missing
    }
    let (label, hours) = (level.label, Text.figure(taken, decimals: 2))
    guard let margin = all.profit.margins[index] else {
      return Text(
        en: "Effort: \(label[.en]), \(hours[.en]) h a month; the margin is unknown.",
        fr: "Effort : \(label[.fr]), \(hours[.fr]) h par mois ; la marge est inconnue.")
    }
    let (monthly, price) = (Text.money(margin.value / all.months, currency), Text.money(cost, currency))
    return Text(
      en:
        "Effort: \(label[.en]), \(hours[.en]) h a month. The margin is \(monthly[.en]) a month, an hour costs \(price[.en]).",
      fr: """
        Effort : \(label[.fr]), \(hours[.fr]) h par mois. La marge est de \(monthly[.fr]) par mois, une heure coûte \
        \(price[.fr]).
        """)
  }

  private var volume: Text? {
    guard let volume = one.volume else { return nil }
    guard let arrangement = one.arrangement else {
      return Text(en: "Volume: \(volume.label[.en]).", fr: "Volume : \(volume.label[.fr]).")
    }
    return Text(
      en: "Volume: \(volume.label[.en]). What fits: \(arrangement.label[.en]).",
      fr: "Volume : \(volume.label[.fr]). Ce qui convient : \(arrangement.label[.fr]).")
  }
}

extension Profit.Basis {
  var label: Text {
    switch self {
    case .gross: Text(en: "before the cost to serve", fr: "avant le coût du service")
    case .served: Text(en: "the cost to serve deducted", fr: "coût du service déduit")
    }
  }
}
