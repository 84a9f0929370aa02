public import Language

extension ValueVariable {
  public var label: Text {
    switch self {
    case .revenue: Text(en: "What they buy today", fr: "Ses achats d’aujourd’hui")
    case .margin: Text(en: "The margin they leave", fr: "La marge qu’il laisse")
    case .potential: Text(en: "What they could buy", fr: "Ce qu’il pourrait acheter")
    case .loyalty: Text(en: "How long they have stayed", fr: "Son ancienneté")
    case .price: Text(en: "Price accepted", fr: "Prix accepté")
    case .payment: Text(en: "How well they pay", fr: "Sa façon de payer")
    case .referrals: Text(en: "The clients they bring", fr: "Les clients qu’il vous amène")
    case .reputation: Text(en: "The name they lend you", fr: "Le nom qu’il vous prête")
    }
  }
}

extension ClientValue.Part {
  var explanation: Text {
    let (what, place) = (variable.label, Text.figure(100 * place))
    let (weight, points) = (Text.percent(weight, decimals: 1), Text.figure(points))
    return Text(
      en:
        "   \(what[.en]): place \(place[.en]) of 100 among your clients, weight \(weight[.en]); it adds \(points[.en]).",
      fr:
        "   \(what[.fr]) : place \(place[.fr]) sur 100 parmi vos clients, poids \(weight[.fr]) ; apport : \(points[.fr])."
    )
  }
}
