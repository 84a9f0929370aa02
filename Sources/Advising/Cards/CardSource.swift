public import Language

/// Where the ideas of a card come from.
public enum CardSource: String, CaseIterable, Hashable, Sendable {
  case kestio, abcd, graydon
  case relationClient = "relation-client"
  case clientele

  /// The article, as one would look for it.
  public var citation: Text {
    switch self {
    case .kestio:
      Text(
        en: "Kestio, “Sales strategy: by the way, what is an ideal client?”",
        fr: "Kestio, « Sales strategy: by the way, what is an ideal client? » (en anglais)")
    case .abcd:
      Text(
        en: "“Marketing efficiency, or why segment your customers?”, a coach’s plan in five steps",
        fr: "« Marketing efficiency, or why segment your customers? », le plan d’une coach en cinq étapes (en anglais)")
    case .graydon:
      Text(
        en: "The Graydon blog, “Créer davantage de valeur client grâce à une meilleure segmentation” (in French)",
        fr: "Le blog de Graydon, « Créer davantage de valeur client grâce à une meilleure segmentation »")
    case .relationClient:
      Text(
        en: "Relation client et Marketing, articles on segments, client relationships, markets and niches (in French)",
        fr: "Relation client et Marketing, articles sur les segments, la relation client, le marché et la niche")
    case .clientele:
      Text(en: "Clientele’s own way of reckoning", fr: "La façon de calculer de Clientele")
    }
  }
}
