public import Language
public import Portfolio

extension ValueVariable {
  /// What counts: "what they buy" · « ce qu’ils achètent »
  public var label: Text {
    switch self {
    case .revenue: Text(en: "what a client buys today", fr: "ce qu’un client achète aujourd’hui")
    case .margin: Text(en: "the margin a client leaves", fr: "la marge qu’un client laisse")
    case .potential: Text(en: "what a client could buy tomorrow", fr: "ce qu’un client pourrait acheter demain")
    case .loyalty: Text(en: "the years a client stays", fr: "la fidélité d’un client")
    case .price:
      Text(en: "how readily a client accepts the price", fr: "la facilité avec laquelle un client accepte le prix")
    case .payment: Text(en: "how well a client pays", fr: "le respect des délais de paiement")
    case .referrals: Text(en: "the clients a client brings", fr: "le nombre de clients qu’un client vous amène")
    case .reputation: Text(en: "the name a client lends you", fr: "le nom qu’un client vous prête")
    }
  }
}
