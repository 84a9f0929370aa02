public import Language
import Trees

extension Market.Position {
  public var label: Text {
    switch self {
    case .onlyOne: Text(en: "the only one", fr: "seul à le faire")
    case .pioneer: Text(en: "among the first", fr: "parmi les premiers")
    case .innovation: Text(en: "a new way of doing a known thing", fr: "une nouvelle façon de faire")
    case .specialist: Text(en: "the specialist of one thing", fr: "spécialiste d’une seule chose")
    case .follower: Text(en: "one of many", fr: "un parmi beaucoup")
    }
  }
}

extension Market.Growth {
  public var label: Text {
    switch self {
    case .shrinking: Text(en: "shrinking", fr: "en baisse")
    case .stable: Text(en: "stable", fr: "stable")
    case .growing: Text(en: "growing", fr: "en hausse")
    case .booming: Text(en: "booming", fr: "en plein essor")
    }
  }
}

extension Market {
  /// A number of the chain with its unit.
  static func words(_ value: Double, at key: Path, _ language: Language, _ currency: String) -> String {
    switch key {
    case "market.spend": language.money(value, currency)
    case "market.reachable", "market.share": language.percent(value / 100, decimals: 1)
    default: language.number(value)
    }
  }

  /// The name of one of the eight answers, as the end of "Missing: …".
  static func label(_ key: Path) -> Text {
    switch key {
    case "market.prospects": Text(en: "how many there are", fr: "combien il y en a")
    case "market.reachable": Text(en: "the part you can reach", fr: "la part que vous pouvez joindre")
    case "market.share": Text(en: "the part that would buy", fr: "la part qui achèterait")
    case "market.spend": Text(en: "what one spends in a year", fr: "ce qu’un client dépense par an")
    case "market.position": Text(en: "where you stand", fr: "votre place")
    case "market.profitability": Text(en: "how well one lives from it", fr: "si l’on en vit bien")
    case "market.buying": Text(en: "how they choose", fr: "comment ils choisissent")
    default: Text(en: "whether their number grows", fr: "si leur nombre augmente")
    }
  }
}
