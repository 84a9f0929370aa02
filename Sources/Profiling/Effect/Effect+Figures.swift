import Interviewing
import Language
import Trees

extension Effect {
  /// What a year of the target asks of each hour there is for selling and client care.
  var ambition: Text {
    guard let target = answers["objective.target"]?.double, let hours = answers["business.hours"]?.double else {
      let missing =
        answers["objective.target"] == nil
        ? Text(en: "the amount per year is", fr: "le montant par an")
        : Text(en: "the hours per month are", fr: "les heures par mois")
      return Text(
        en: "Your ambition cannot be held against your hours yet: \(missing[.en]) not known.",
        fr: "Votre ambition ne peut pas encore se comparer à vos heures : il manque \(missing[.fr]).")
    }
    guard hours > 0 else {
      return Text(
        en: "\(money(target, .en)) a year, and no hour a month to sell and to look after clients: find some first.",
        fr:
          "\(money(target, .fr)) par an, et aucune heure par mois pour vendre et suivre vos clients : trouvez-en d’abord."
      )
    }
    let (perHour, cost) = (target / (hours * 12), hourlyCost)
    return Text(
      en: """
        \(money(target, .en)) a year over \(Language.en.number(hours)) hours a month: each hour of selling and client \
        care must bring in \(money(perHour, .en))\(cost[.en]).
        """,
      fr: """
        \(money(target, .fr)) par an pour \(Language.fr.number(hours)) heures par mois : chaque heure de vente et de \
        suivi doit rapporter \(money(perHour, .fr))\(cost[.fr]).
        """)
  }

  private var hourlyCost: Text {
    guard let cost = answers["business.hourlyCost"]?.double else { return Text(verbatim: "") }
    return Text(en: ", and costs you \(money(cost, .en))", fr: " et vous en coûte \(money(cost, .fr))")
  }

  private func money(_ amount: Double, _ language: Language) -> String { language.money(amount, currency) }

  /// The amount of a year, or what it lacks.
  var market: Text {
    guard let market = new.market else {
      return Text(en: "Nothing is known of the market yet.", fr: "On ne sait encore rien du marché.")
    }
    guard let potential = market.potential else {
      let missing = market.missing.filter(Market.chain.contains)
      let names = { (language: Language) in language.list(missing.map { Market.label($0)[language] }) }
      return Text(
        en: "No amount for this market yet. Still missing: \(names(.en)).",
        fr: "Pas encore de montant pour ce marché. Il manque : \(names(.fr)).")
    }
    guard potential != old.market?.potential else {
      return Text(
        en: "The market stays at \(money(potential, .en)) a year.",
        fr: "Le marché reste à \(money(potential, .fr)) par an.")
    }
    return Text(
      en: "This market could bring you \(money(potential, .en)) a year\(against(potential)[.en]).",
      fr: "Ce marché pourrait vous apporter \(money(potential, .fr)) par an\(against(potential)[.fr]).")
  }

  private func against(_ potential: Double) -> Text {
    guard let target = answers["objective.target"]?.double, target > 0 else { return Text(verbatim: "") }
    return potential >= target
      ? Text(
        en: ", enough for your target of \(money(target, .en))",
        fr: ", assez pour votre objectif de \(money(target, .fr))")
      : Text(
        en: ", less than your target of \(money(target, .en))",
        fr: ", moins que votre objectif de \(money(target, .fr))")
  }
}
