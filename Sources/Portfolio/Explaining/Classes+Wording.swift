public import Language

extension ClientClass {
  /// "profitable and easy" · « rentable et facile »
  public var meaning: Text {
    switch self {
    case .a: Text(en: "profitable and easy", fr: "rentable et facile")
    case .b: Text(en: "profitable but demanding", fr: "rentable mais exigeant")
    case .c: Text(en: "easy but hardly profitable", fr: "facile mais peu rentable")
    case .d: Text(en: "neither profitable nor easy", fr: "ni rentable ni facile")
    }
  }

  /// The same of several.
  var plural: Text {
    switch self {
    case .a: Text(en: "profitable and easy", fr: "rentables et faciles")
    case .b: Text(en: "profitable but demanding", fr: "rentables mais exigeants")
    case .c: Text(en: "easy but hardly profitable", fr: "faciles mais peu rentables")
    case .d: Text(en: "neither profitable nor easy", fr: "ni rentables ni faciles")
    }
  }
}

extension Classes.Reason {
  /// The same in the cell of a table.
  public var label: Text {
    switch self {
    case .profitUnknown: Text(en: "profit unknown", fr: "rentabilité inconnue")
    case .easeUnknown: Text(en: "ease unknown", fr: "facilité inconnue")
    case .bothUnknown: Text(en: "profit and ease unknown", fr: "rentabilité et facilité inconnues")
    case .tooFew: Text(en: "too few to compare", fr: "trop peu pour comparer")
    case .noRate: Text(en: "no rate to compare", fr: "aucun taux à comparer")
    case .noRevenue: Text(en: "no revenue to measure by", fr: "pas de chiffre d’affaires")
    }
  }

  /// Why there is no class: a sentence.
  public var explanation: Text {
    switch self {
    case .profitUnknown:
      Text(
        en: "Profit is unknown: it takes revenue, and a direct cost or a margin.",
        fr: "La rentabilité est inconnue : il faut le chiffre d’affaires, et un coût direct ou une marge.")
    case .easeUnknown:
      Text(
        en: "Ease is unknown: your own rating from 1 to 5 would do.",
        fr: "La facilité est inconnue : votre propre note de 1 à 5 suffirait.")
    case .bothUnknown:
      Text(en: "Profit and ease are unknown.", fr: "Ni la rentabilité ni la facilité ne sont connues.")
    case .tooFew:
      Text(
        en:
          "Fewer than five profits are known, so there is no portfolio to compare with: set the rate that you expect.",
        fr: """
          Moins de cinq profits sont connus : il n’y a pas de portefeuille auquel se comparer. Fixez le taux que vous \
          attendez.
          """)
    case .noRate:
      Text(
        en: "The whole portfolio has no revenue to measure a margin by: set the rate that you expect.",
        fr: """
          Le portefeuille n’a pas de chiffre d’affaires auquel rapporter une marge : fixez le taux que vous attendez.
          """)
    case .noRevenue:
      Text(
        en: "There is a profit, but no revenue to measure it by.",
        fr: "La rentabilité est positive, mais sans chiffre d’affaires auquel la rapporter.")
    }
  }
}
