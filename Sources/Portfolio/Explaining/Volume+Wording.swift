public import Language

extension Volume {
  public var label: Text {
    switch self {
    case .small: Text(en: "small", fr: "petit")
    case .medium: Text(en: "medium", fr: "moyen")
    case .large: Text(en: "large", fr: "gros")
    }
  }
}

extension Arrangement {
  public var label: Text {
    switch self {
    case .minimum: Text(en: "a minimum order", fr: "un minimum de commande")
    case .partner: Text(en: "a partner or a distributor", fr: "un partenaire ou un distributeur")
    case .separateOffer:
      Text(en: "an offer of its own for small volumes", fr: "une offre à part pour les petits volumes")
    case .none: Text(en: "to go on as it is", fr: "continuer ainsi")
    }
  }
}

extension ABC.Class {
  /// "the first 80%" · « les premiers 80 % »: never a letter, which would be taken for A to D.
  public var label: Text {
    switch self {
    case .a: Text(en: "the first 80%", fr: "les premiers 80 %")
    case .b: Text(en: "the next 15%", fr: "les 15 % suivants")
    case .c: Text(en: "the last 5%", fr: "les derniers 5 %")
    }
  }
}
