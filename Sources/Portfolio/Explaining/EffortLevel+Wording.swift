public import Language

extension EffortLevel {
  public var label: Text {
    switch self {
    case .remote: Text(en: "remote", fr: "à distance")
    case .call: Text(en: "a call each quarter", fr: "un appel par trimestre")
    case .visit: Text(en: "a visit each month", fr: "une visite par mois")
    case .twice: Text(en: "two visits each month", fr: "deux visites par mois")
    }
  }
}

extension EffortTotals.Need {
  var label: Text {
    switch self {
    case .hours: Text(en: "your hours per month", fr: "vos heures par mois")
    case .hourlyCost: Text(en: "what an hour costs you", fr: "ce que vous coûte une heure")
    case .margin: Text(en: "the margin of a client", fr: "la marge d’un client")
    }
  }
}

extension EffortTotals {
  /// What has to be known first; nil where the hours are shared out.
  public var missing: Text? {
    guard !needs.isEmpty else { return nil }
    let needs = Text.list(needs.map(\.label))
    return Text(
      en: "Your hours are not shared out yet; still missing: \(needs[.en]).",
      fr: "Vos heures ne sont pas encore réparties ; il manque : \(needs[.fr]).")
  }

  /// Load, capacity and what is left; nil where something is needed.
  public var summary: Text? {
    guard let load, let left, let capacity else { return nil }
    if isOverloaded {
      let remote = Text.hours(remote)
      let own = Text.figure(capacity)
      return Text(
        en:
          "Remote care alone takes \(remote[.en]) a month, and you have \(own[.en]): nobody can be called or visited.",
        fr: """
          Le suivi à distance prend à lui seul \(remote[.fr]) par mois, et vous en avez \(own[.fr]) : il ne reste ni \
          appel ni visite.
          """)
    }
    let (taken, own, free) = (Text.figure(load), Text.figure(capacity), Text.figure(left))
    return Text(
      en: "Hours a month: \(taken[.en]) taken of \(own[.en]), \(free[.en]) left.",
      fr: "Heures par mois : \(taken[.fr]) prises sur \(own[.fr]), reste \(free[.fr]).")
  }
}
