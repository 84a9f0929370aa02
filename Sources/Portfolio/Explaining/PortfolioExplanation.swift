public import Language
import Trees

/// The portfolio in words; each line says what it rests on, or what is missing.
public struct PortfolioExplanation {
  private let all: PortfolioSummary
  private let currency: String

  /// - Parameter currency: ISO 4217, such as `EUR`.
  public init(_ summary: PortfolioSummary, currency: String) {
    all = summary
    self.currency = currency
  }

  /// One thing each, to be wrapped by whoever shows them.
  public func lines(_ language: Language) -> [String] {
    let profit = (WhalePicture(all, currency: currency)?.facts ?? []) + [all.profitGap].compactMap(\.self)
    let effort = [all.effort.missing ?? all.effort.summary].compactMap(\.self)
    let texts =
      [revenue, pareto, concentration].compactMap(\.self) + profit + all.classified
      + [payment, value].compactMap(\.self) + effort + [volume].compactMap(\.self) + all.discrimination
    return texts.map { $0[language] }
  }

  /// What is bought, by how many, how little or much, how large, and what the best have in common: nobody is named.
  public var revenues: [Text] { [revenue, pareto, concentration, volume].compactMap(\.self) + all.discrimination }

  private var revenue: Text {
    let clients = Text.clients(all.clients)
    guard let revenue = all["totals", "revenue"].double, let span = all["months"].double else {
      return Text(en: "\(clients[.en]), revenue unknown.", fr: "\(clients[.fr]), chiffre d’affaires inconnu.")
    }
    let (amount, months) = (Text.money(revenue, currency), Text.months(span))
    let assumed =
      all["monthsKnown"].bool == true
      ? Text(verbatim: "") : Text(en: " (assumed: the file does not tell)", fr: " (supposé : le fichier ne le dit pas)")
    return Text(
      en: "\(clients[.en]), revenue \(amount[.en]) in \(months[.en])\(assumed[.en]).",
      fr: "\(clients[.fr]), chiffre d’affaires de \(amount[.fr]) en \(months[.fr])\(assumed[.fr]).")
  }

  private var pareto: Text? {
    guard all["abc", "A", "share"].double != nil else { return nil }
    let parts = ABC.Class.allCases.map { one -> Text in
      let clients = Text.clients(all["abc", one.rawValue, "clients"].count ?? 0)
      return Text(en: "\(one.label[.en]): \(clients[.en])", fr: "\(one.label[.fr]) : \(clients[.fr])")
    }
    return Text(
      en: "Who makes the revenue: \(parts.map { $0[.en] }.joined(separator: "; ")).",
      fr: "Qui fait le chiffre d’affaires : \(parts.map { $0[.fr] }.joined(separator: " ; ")).")
  }

  private var concentration: Text? {
    let shares = ["largest", "top3", "top10"].compactMap { all["concentration", $0].double }
      .map { Text.percent($0, decimals: 1) }
    guard shares.count == 3, let equal = all["concentration", "equalClients"].double.map(Text.clients)
    else { return nil }
    return Text(
      en: """
        The largest makes \(shares[0][.en]), the three largest \(shares[1][.en]), the ten largest \(shares[2][.en]); \
        that is like \(equal[.en]) of equal size.\(dependence[.en])
        """,
      fr: """
        Le plus gros fait \(shares[0][.fr]), les trois plus gros \(shares[1][.fr]), les dix plus gros \
        \(shares[2][.fr]) ; cela revient à \(equal[.fr]) de même taille.\(dependence[.fr])
        """)
  }

  /// On few, or on one that makes more than the limit.
  private var dependence: Text {
    guard let index = all["concentration", "herfindahl"].double,
      let most = all["concentration", "limits", "herfindahl"].double,
      let limit = all["concentration", "limits", "largest"].double,
      all["concentration", "tooConcentrated"].bool == true
    else { return Text(verbatim: "") }
    if index > most { return Text(en: " You depend on very few.", fr: " Vous dépendez de très peu de clients.") }
    let share = Text.percent(limit)
    return Text(
      en: " One alone makes more than \(share[.en]): it would be missed.",
      fr: " À lui seul, un client dépasse \(share[.fr]) : son départ se ferait sentir.")
  }

  /// How late they pay, and the risks; nil where nothing is known of it.
  public var payment: Text? {
    guard all["payment"] != .null else { return nil }
    let found: [PaymentRisk: Int] = all.counts("payment")
    guard !found.isEmpty else { return undated }
    let counts = PaymentRisk.allCases.map { risk -> Text in
      let count = found[risk] ?? 0
      return Text(en: "\(risk.label[.en]) \(count)", fr: "\(risk.label[.fr]) \(count)")
    }
    let risks = Text(
      en: counts.map { $0[.en] }.joined(separator: ", "), fr: counts.map { $0[.fr] }.joined(separator: ", "))
    guard let beyond = all["payment", "daysBeyondTerms"].double, let share = all["payment", "lateShare"].double else {
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
    let (invoices, open) = (all["payment", "invoices"].count ?? 0, all["payment", "open"].count ?? 0)
    return Text(
      en:
        "Payment: \(invoices) \(invoices == 1 ? "invoice" : "invoices"), \(open) of them open; without dates nobody can tell how late.",
      fr:
        "Paiement : \(invoices) \(invoices < 2 ? "facture" : "factures"), dont \(open) en attente ; sans dates, pas de retard à calculer."
    )
  }

  private var value: Text? {
    let best = all["value", "first"].array ?? []
    // Of whom much less is known than of others, nobody can say it in the same breath.
    let least = (best.compactMap { $0["coverage"]?.double }.max() ?? 0) / 2
    let first = best.filter { ($0["coverage"]?.double ?? 0) >= least }.prefix(3).compactMap { $0["name"]?.string }
      .map { Text(verbatim: visible($0)) }
    guard !first.isEmpty else { return nil }
    let (names, order) = (
      Text.list(first),
      all["value", "orderIsDefault"].bool == false
        ? Text(verbatim: "")
        : Text(en: " (without an objective, revenue counts most)", fr: " (sans objectif, les achats comptent le plus)")
    )
    return Text(
      en: "Worth most to you: \(names[.en])\(order[.en]).", fr: "Ceux qui valent le plus : \(names[.fr])\(order[.fr]).")
  }

  private var volume: Text? {
    let cuts = (all["volume", "cuts"].array ?? []).compactMap(\.double).map { Text.money($0, currency) }
    guard cuts.count == 2 else { return nil }
    let (small, large, found): (Text, Text, [Volume: Int]) = (cuts[0], cuts[1], all.counts("volume"))
    let counts = Volume.allCases.map { found[$0] ?? 0 }
    return Text(
      en:
        "Volume: \(counts[0]) small (under \(small[.en]) a year), \(counts[1]) medium, \(counts[2]) large (from \(large[.en])).",
      fr: """
        Volume : petits, \(counts[0]) (moins de \(small[.fr]) par an) ; moyens, \(counts[1]) ; gros, \(counts[2]) (à \
        partir de \(large[.fr])).
        """)
  }
}

extension PortfolioSummary {
  /// Whose cost to serve would have to be known for time to count; nil where it counts, or is known of nobody.
  var profitGap: Text? {
    let served = self["totals", "costToServeKnown"].count ?? 0
    guard basis == .gross, served > 0, let known = self["totals", "profitKnown"].count else { return nil }
    let lacking = Text.clients(known - served)
    return Text(
      en: "Time is not counted yet: for \(lacking[.en]), neither hours nor a cost to serve are known.",
      fr: "Le temps passé n’est pas encore compté : pour \(lacking[.fr]), on ne connaît ni heures ni coût du service.")
  }
}
