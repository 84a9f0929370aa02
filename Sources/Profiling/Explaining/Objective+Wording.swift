public import Language

extension Objective {
  /// As the end of "with a view to …" · « Objectif : … »
  public var label: Text {
    switch self {
    case .newMarket: Text(en: "a new market", fr: "un nouveau marché")
    case .newOffer: Text(en: "a new offer", fr: "une nouvelle offre")
    case .newSegment: Text(en: "a new kind of client", fr: "un nouveau type de clients")
    case .conquest: Text(en: "taking clients from competitors", fr: "la conquête")
    case .loyalty: Text(en: "keeping your clients", fr: "la fidélité")
    case .margin: Text(en: "earning more from the same hours", fr: "gagner plus à heures égales")
    }
  }
}
