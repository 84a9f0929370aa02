import Language
import Portfolio

/// What the first page says of a letter: for the user, never for the client.
extension Letter {
  func reason(_ profitableFrom: Double?) -> Text {
    switch topic {
    case .thanks: Text(en: "Profitable and easy (A).", fr: "Rentable et facile (A).")
    case .price: margin(profitableFrom)
    case .minimum:
      Text(
        en: "Easy but hardly profitable (C), small, and in smaller orders than most.",
        fr: "Facile mais peu rentable (C), petit, et des commandes plus petites que la plupart.")
    case .deposit, .inAdvance: delay
    case .handover:
      Text(en: "Neither profitable nor easy (D), and small.", fr: "Ni rentable ni facile (D), et petit.")
    }
  }

  private func margin(_ profitableFrom: Double?) -> Text {
    guard let rate = client.marginRate, let profitableFrom else {
      return Text(en: "Hardly profitable.", fr: "Peu rentable.")
    }
    let (en, fr) = (Language.en.percent(rate, decimals: 1), Language.fr.percent(rate, decimals: 1))
    let (fromEn, fromFr) = (
      Language.en.percent(profitableFrom, decimals: 1), Language.fr.percent(profitableFrom, decimals: 1)
    )
    if rate < 0 {
      let (lossEn, lossFr) = (
        Language.en.percent(-rate, decimals: 1), Language.fr.percent(-rate, decimals: 1)
      )
      return Text(
        en: "Costs more than it pays, \(lossEn) of it; profitable begins at \(fromEn).",
        fr: "Coûte plus qu’il ne paie, de \(lossFr) ; rentable à partir de \(fromFr).")
    }
    return Text(
      en: "Leaves \(en) of what it pays; profitable begins at \(fromEn).",
      fr: "Laisse \(fr) de ce qu’il paie ; rentable à partir de \(fromFr).")
  }

  private var delay: Text {
    let days = client.client.netDaysLate ?? 0
    return Text(
      en: "Pays \(Language.en.number(days)) days late on average.",
      fr: "Paie en moyenne avec \(Language.fr.number(days)) jours de retard.")
  }
}

extension Letter.Topic {
  var label: Text {
    switch self {
    case .thanks: Text(en: "thanks", fr: "merci")
    case .price: Text(en: "new price", fr: "nouveau prix")
    case .minimum: Text(en: "minimum order", fr: "minimum de commande")
    case .deposit: Text(en: "deposit", fr: "acompte")
    case .inAdvance: Text(en: "payment in advance", fr: "paiement d’avance")
    case .handover: Text(en: "a partner", fr: "un partenaire")
    }
  }
}
