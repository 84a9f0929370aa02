public import Language

extension EaseSign {
  public var label: Text {
    switch self {
    case .own: Text(en: "Your own rating", fr: "Votre propre note")
    case .daysLate: Text(en: "Days beyond terms", fr: "Retard de paiement")
    case .negotiation: Text(en: "Price accepted", fr: "Prix accepté")
    case .changes: Text(en: "Changes per order", fr: "Modifications par commande")
    case .support: Text(en: "Support per 1,000 of revenue", fr: "Assistance pour 1 000 de chiffre d’affaires")
    case .orderSize: Text(en: "Size of orders", fr: "Taille des commandes")
    case .decision: Text(en: "Time to decide", fr: "Temps de décision")
    case .standard: Text(en: "Standard offer", fr: "Offre standard")
    }
  }

  /// "6 days" · « 6 jours », "4 of 5" · « 4 sur 5 »
  func words(_ measure: Double) -> Text {
    switch self {
    case .own, .negotiation: Text.figure(measure, en: " of 5", fr: " sur 5")
    case .daysLate, .decision: Text.days(measure)
    case .changes: Text.figure(measure, decimals: 2)
    case .support: Text.figure(measure, en: " h", fr: " h")
    case .orderSize: Text.figure(measure, decimals: 2, en: " × the median", fr: " × la médiane")
    case .standard: measure > 0 ? Text(en: "yes", fr: "oui") : Text(en: "no", fr: "non")
    }
  }
}

extension Ease.Reading {
  /// In the middle of a sentence: "days beyond terms: 45 days" · « retard de paiement : 45 jours ».
  public var words: Text {
    let (what, value) = (sign.label, sign.words(measure))
    return Text(
      en: "\(what[.en].prefix(1).lowercased())\(what[.en].dropFirst()): \(value[.en])",
      fr: "\(what[.fr].prefix(1).lowercased())\(what[.fr].dropFirst()) : \(value[.fr])")
  }

  /// - Parameter count: of how many signs ease is the mean.
  func explanation(of count: Int) -> Text {
    let (what, value) = (sign.label, sign.words(measure))
    let (none, full) = (sign.words(sign.scale.none), sign.words(sign.scale.full))
    let (score, share) = (Text.figure(points), Text.figure(points / Double(count)))
    return Text(
      en: """
           \(what[.en]): \(value[.en]). On the scale (\(none[.en]): 0, \(full[.en]): 100) that makes \(score[.en]); \
        it adds \(share[.en]).
        """,
      fr: """
           \(what[.fr]) : \(value[.fr]). Sur l’échelle (\(none[.fr]) : 0, \(full[.fr]) : 100), cela fait \(score[.fr]) ; \
        apport : \(share[.fr]).
        """)
  }
}
