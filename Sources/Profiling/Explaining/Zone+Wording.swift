public import Language

extension Zone {
  /// "invest", "be selective", "leave"
  public var label: Text {
    switch self {
    case .invest: Text(en: "invest", fr: "investir")
    case .selective: Text(en: "be selective", fr: "trier")
    case .leave: Text(en: "leave", fr: "se retirer")
    }
  }

  /// What to do there.
  public var meaning: Text {
    switch self {
    case .invest: Text(en: "Put your time here.", fr: "C’est là qu’il faut mettre votre temps.")
    case .selective:
      Text(en: "Pick the best of them, and pass on the others.", fr: "Prenez les meilleurs, laissez passer les autres.")
    case .leave:
      Text(
        en: "Look for no new ones, and let go kindly of those you have.",
        fr: "N’en cherchez plus, et quittez en bons termes ceux que vous avez.")
    }
  }
}

extension Axis.Level {
  var label: Text {
    switch self {
    case .high: Text(en: "high", fr: "élevé")
    case .medium: Text(en: "medium", fr: "moyen")
    case .low: Text(en: "low", fr: "faible")
    }
  }
}
