public import Language

extension Criterion {
  /// Its name among the priorities: enjoyment, profit, ease, reach, expertise.
  public var label: Text {
    switch self {
    case .enjoy: Text(en: "enjoyment", fr: "plaisir")
    case .profit: Text(en: "profit", fr: "rentabilité")
    case .ease: Text(en: "ease", fr: "facilité")
    case .reach: Text(en: "reach", fr: "accès")
    case .expertise: Text(en: "expertise", fr: "savoir-faire")
    }
  }

  /// The label with the article that French wants in a sentence.
  package var inSentence: Text {
    switch self {
    case .enjoy: Text(en: "enjoyment", fr: "le plaisir")
    case .profit: Text(en: "profit", fr: "la rentabilité")
    case .ease: Text(en: "ease", fr: "la facilité")
    case .reach: Text(en: "reach", fr: "l’accès")
    case .expertise: Text(en: "expertise", fr: "le savoir-faire")
    }
  }

  /// Something to build on, with the sentence that was given as the reason.
  func strength(_ points: Int, why: String?) -> Text {
    let what =
      switch self {
      case .enjoy: (en: "You enjoy working with them", fr: "Vous aimez travailler avec ces clients")
      case .profit: (en: "The work is well paid", fr: "Le travail est bien payé")
      case .ease: (en: "They are easy to make happy", fr: "Ces clients sont faciles à satisfaire")
      case .reach:
        (en: "You can reach and serve them today", fr: "Vous pouvez les joindre et les servir dès aujourd’hui")
      case .expertise: (en: "Your expertise sets you apart", fr: "Votre savoir-faire vous distingue")
      }
    let reason = why.map { (en: " \(Language.en.quoted($0))", fr: " \(Language.fr.quoted($0))") }
    return Text(
      en: "\(what.en) (\(points) of 5).\(reason?.en ?? "")", fr: "\(what.fr) (\(points) sur 5).\(reason?.fr ?? "")")
  }

  /// Something to settle before saying yes.
  func weakness(_ points: Int) -> Text {
    switch self {
    case .enjoy:
      Text(
        en: "Little pleasure in it (\(points) of 5): settle beforehand who looks after them.",
        fr: "Peu de plaisir (\(points) sur 5) : décidez d’avance qui s’en occupe.")
    case .profit:
      Text(
        en: "Little is left at the end (\(points) of 5): talk about the price first.",
        fr: "Il reste peu à la fin (\(points) sur 5) : parlez du prix en premier.")
    case .ease:
      Text(
        en: "Hard to please (\(points) of 5): put in writing what is included.",
        fr: "Difficiles à contenter (\(points) sur 5) : mettez par écrit ce qui est compris.")
    case .reach:
      Text(
        en: "Hard to reach (\(points) of 5): look for an introduction.",
        fr: "Difficiles à joindre (\(points) sur 5) : cherchez une recommandation.")
    case .expertise:
      Text(
        en: "Little sets you apart yet (\(points) of 5): bring a proof.",
        fr: "Peu de choses vous distinguent pour l’instant (\(points) sur 5) : apportez une preuve.")
    }
  }
}
