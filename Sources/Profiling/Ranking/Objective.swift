public import Language

/// What the business wants next: the ideal client follows from it.
public enum Objective: String, CaseIterable, Hashable, Sendable {
  case newMarket = "new-market"
  case newOffer = "new-offer"
  case newSegment = "new-segment"
  case conquest
  case loyalty
  case margin

  /// The order of priorities proposed for it, the most important first.
  public var priorities: [Criterion] {
    switch self {
    case .newMarket: [.reach, .expertise, .profit, .ease, .enjoy]
    case .newOffer: [.ease, .expertise, .enjoy, .reach, .profit]
    case .newSegment: [.ease, .reach, .expertise, .profit, .enjoy]
    case .conquest: [.expertise, .profit, .reach, .ease, .enjoy]
    case .loyalty: [.enjoy, .ease, .profit, .expertise, .reach]
    case .margin: [.profit, .ease, .expertise, .enjoy, .reach]
    }
  }

  /// Why that order, to be said when it is proposed.
  public var reason: Text {
    switch self {
    case .newMarket:
      Text(
        en: "On new ground, access is the wall, and what you are known for travels with you.",
        fr: "En terrain neuf, l’obstacle, c’est l’accès aux clients ; votre légitimité, elle, vous suit.")
    case .newOffer:
      Text(
        en: "A new offer needs happy first users, and a reason to believe you.",
        fr: "Une nouvelle offre a besoin de premiers clients heureux et d’une bonne raison de vous croire.")
    case .newSegment:
      Text(
        en: "A kind of client you hardly know opens up with a first good reference.",
        fr: "Un type de clients que vous connaissez peu s’ouvre avec une première belle référence.")
    case .conquest:
      Text(
        en: "To leave a competitor people need a reason, and the contest costs money.",
        fr: "On ne quitte pas un concurrent sans raison, et la bataille coûte de l’argent.")
    case .loyalty:
      Text(
        en: "You will spend years with these clients: better to enjoy them.",
        fr: "Vous allez passer des années avec ces clients : autant y prendre plaisir.")
    case .margin:
      Text(
        en: "The same hours earn more where the money is, the work is easy and your price holds.",
        fr: "À heures égales, on gagne plus là où il y a de l’argent, peu de complications et un prix qui tient.")
    }
  }
}
