public import Language

/// The portfolio in words; each line says what it rests on, or what is missing.
public struct PortfolioExplanation {
  private let all: PortfolioConclusions
  private let currency: String

  /// - Parameter currency: ISO 4217, such as `EUR`.
  public init(_ conclusions: PortfolioConclusions, currency: String) {
    all = conclusions
    self.currency = currency
  }

  /// One thing each, to be wrapped by whoever shows them.
  public func lines(_ language: Language) -> [String] {
    let profit = (WhalePicture(all, currency: currency)?.facts ?? []) + [all.profit.gap].compactMap(\.self)
    let effort = [all.effort.missing ?? all.effort.summary].compactMap(\.self)
    let texts =
      [revenue, pareto, concentration].compactMap(\.self) + profit + classes
      + [payment, value].compactMap(\.self) + effort + [volume].compactMap(\.self)
      + all.discrimination.explanation
    return texts.map { $0[language] }
  }

  /// What is bought, by how many, how little or much, and how large: nobody is named.
  public var revenues: [Text] { [revenue, pareto, concentration, volume].compactMap(\.self) }

  private var revenue: Text {
    let clients = Text.clients(all.portfolio.clients.count)
    guard let revenue = all.revenue else {
      return Text(en: "\(clients[.en]), revenue unknown.", fr: "\(clients[.fr]), chiffre d’affaires inconnu.")
    }
    let (amount, months) = (Text.money(revenue, currency), Text.figure(all.months))
    let assumed =
      all.areMonthsKnown
      ? Text(verbatim: "") : Text(en: " (assumed: the file does not tell)", fr: " (supposé : le fichier ne le dit pas)")
    return Text(
      en: "\(clients[.en]), revenue \(amount[.en]) in \(months[.en]) months\(assumed[.en]).",
      fr: "\(clients[.fr]), chiffre d’affaires de \(amount[.fr]) en \(months[.fr]) mois\(assumed[.fr]).")
  }

  private var pareto: Text? {
    guard all.abc.total > .zero else { return nil }
    let parts = ABC.Class.allCases.map { one -> Text in
      let clients = Text.clients(all.abc.counts[one] ?? 0)
      return Text(en: "\(one.label[.en]): \(clients[.en])", fr: "\(one.label[.fr]) : \(clients[.fr])")
    }
    return Text(
      en: "Who makes the revenue: \(parts.map { $0[.en] }.joined(separator: "; ")).",
      fr: "Qui fait le chiffre d’affaires : \(parts.map { $0[.fr] }.joined(separator: " ; ")).")
  }

  private var concentration: Text? {
    guard let found = all.concentration else { return nil }
    let shares = [found.largest, found.top3, found.top10].map { Text.percent($0, decimals: 1) }
    let equal = Text.figure(found.equalClients)
    let isRisky = found.largestIsTooLarge || found.isTooConcentrated
    let warning =
      isRisky
      ? Text(en: " You depend on very few.", fr: " Vous dépendez de très peu de clients.") : Text(verbatim: "")
    return Text(
      en: """
        The largest makes \(shares[0][.en]), the three largest \(shares[1][.en]), the ten largest \(shares[2][.en]); \
        that is like \(equal[.en]) clients of equal size.\(warning[.en])
        """,
      fr: """
        Le plus gros fait \(shares[0][.fr]), les trois plus gros \(shares[1][.fr]), les dix plus gros \
        \(shares[2][.fr]) ; cela revient à \(equal[.fr]) clients de même taille.\(warning[.fr])
        """)
  }

  private var classes: [Text] { ClassesPicture(all)?.facts ?? all.classes.explanation }

  /// How late they pay, and the risks; nil where nothing is known of it.
  public var payment: Text? {
    guard all.payment.isKnown else { return nil }
    guard !all.payment.counts.isEmpty else { return undated }
    let counts = PaymentRisk.allCases.map { risk -> Text in
      let count = all.payment.counts[risk] ?? 0
      return Text(en: "\(risk.label[.en]) \(count)", fr: "\(risk.label[.fr]) \(count)")
    }
    let risks = Text(
      en: counts.map { $0[.en] }.joined(separator: ", "), fr: counts.map { $0[.fr] }.joined(separator: ", "))
    guard let beyond = all.payment.daysBeyondTerms, let share = all.payment.lateShare else {
      return Text(en: "Payment risk: \(risks[.en]).", fr: "Risque de paiement : \(risks[.fr]).")
    }
    let (days, late) = (Text.days(beyond), Text.percent(share))
    return Text(
      en: "Payment: \(days[.en]) beyond terms on average, \(late[.en]) of paid invoices late. Risk: \(risks[.en]).",
      fr: """
        Paiement : \(days[.fr]) de dépassement en moyenne, \(late[.fr]) des factures payées en retard. Risque : \
        \(risks[.fr]).
        """)
  }

  private var undated: Text {
    let (invoices, open) = (all.payment.invoices, all.payment.open)
    return Text(
      en:
        "Payment: \(invoices) \(invoices == 1 ? "invoice" : "invoices"), \(open) of them open; without dates nobody can tell how late.",
      fr:
        "Paiement : \(invoices) \(invoices < 2 ? "facture" : "factures"), dont \(open) en attente ; sans dates, pas de retard à calculer."
    )
  }

  private var value: Text? {
    let first = all.value.ranking.prefix(3).map { Text(verbatim: visible(all.portfolio.clients.name($0))) }
    guard !first.isEmpty else { return nil }
    let (names, order) = (
      Text.list(first),
      all.value.isOrdered
        ? Text(verbatim: "")
        : Text(en: " (without an objective, revenue counts most)", fr: " (sans objectif, les achats comptent le plus)")
    )
    return Text(
      en: "Worth most to you: \(names[.en])\(order[.en]).", fr: "Ceux qui valent le plus : \(names[.fr])\(order[.fr]).")
  }

  private var volume: Text? {
    guard let cuts = all.volume.cuts else { return nil }
    let (small, large) = (Text.money(cuts.small, currency), Text.money(cuts.large, currency))
    let counts = Volume.allCases.map { all.volume.counts[$0] ?? 0 }
    return Text(
      en:
        "Volume: \(counts[0]) small (under \(small[.en]) a year), \(counts[1]) medium, \(counts[2]) large (from \(large[.en])).",
      fr: """
        Volume : petits, \(counts[0]) (moins de \(small[.fr]) par an) ; moyens, \(counts[1]) ; gros, \(counts[2]) (à \
        partir de \(large[.fr])).
        """)
  }
}

extension Profit {
  /// Whose cost to serve would have to be known for time to count; nil where it counts, or is known of nobody.
  var gap: Text? {
    guard basis == .gross, served > 0 else { return nil }
    let lacking = Text.clients(known - served)
    return Text(
      en: "Time is not counted yet: for \(lacking[.en]), neither hours nor a cost to serve are known.",
      fr: "Le temps passé n’est pas encore compté : pour \(lacking[.fr]), on ne connaît ni heures ni coût du service.")
  }
}
