public import Language

extension PaymentRisk {
  public var label: Text {
    switch self {
    case .low: Text(en: "low", fr: "faible")
    case .medium: Text(en: "medium", fr: "moyen")
    case .high: Text(en: "high", fr: "élevé")
    }
  }
}

extension PaymentTerms {
  public var label: Text {
    switch self {
    case .asAgreed: Text(en: "as agreed", fr: "comme convenu")
    case .fourteenDays: Text(en: "payment within 14 days", fr: "paiement à 14 jours")
    case .sevenDays: Text(en: "payment within 7 days", fr: "paiement à 7 jours")
    case .deposit: Text(en: "a deposit with the order", fr: "un acompte à la commande")
    case .inAdvance: Text(en: "payment in advance", fr: "paiement d’avance")
    }
  }
}
