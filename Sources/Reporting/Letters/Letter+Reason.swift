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
    let (left, from) = (Text.percent(abs(rate), decimals: 1), Text.percent(profitableFrom, decimals: 1))
    if rate <= -0.0005 {
      return Text(
        en: "Costs \(left[.en]) more than it pays; profitable begins at \(from[.en]).",
        fr: "Coûte \(left[.fr]) de plus qu’il ne paie ; rentable à partir de \(from[.fr]).")
    }
    return Text(
      en: "Leaves \(left[.en]) of what it pays; profitable begins at \(from[.en]).",
      fr: "Laisse \(left[.fr]) de ce qu’il paie ; rentable à partir de \(from[.fr]).")
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
