public import Language

extension Aspect {
  /// What it is good to have: "a known name" · « votre notoriété ».
  public var label: Text {
    switch self {
    case .expertise: Text(en: "knowledge of their trade", fr: "la connaissance de leur métier")
    case .brand: Text(en: "a known name", fr: "votre notoriété")
    case .range: Text(en: "an offer that fits", fr: "une offre qui leur convient")
    case .relationship: Text(en: "the relationship", fr: "la relation")
    case .prices: Text(en: "prices that hold", fr: "la tenue des prix")
    case .deadlines: Text(en: "deadlines kept", fr: "le respect des délais")
    case .salesforce: Text(en: "the means to sell", fr: "les moyens de vendre")
    case .opportunities: Text(en: "openings", fr: "les occasions")
    case .constraints: Text(en: "free hands", fr: "la liberté d’agir")
    case .turnover: Text(en: "turnover", fr: "le chiffre d’affaires")
    case .profitability: Text(en: "profit", fr: "la rentabilité")
    case .competition: Text(en: "few competitors", fr: "le peu de concurrence")
    }
  }
}
