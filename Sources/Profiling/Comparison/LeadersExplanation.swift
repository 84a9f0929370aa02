import Language

/// What a disagreement does to the ranking, in sentences.
struct LeadersExplanation {
  private let a: String
  private let b: String
  private let leaders: Leaders

  init(_ comparison: Comparison) {
    (a, b, leaders) = (comparison.a, comparison.b, comparison.leaders)
  }

  var lines: [Text] {
    let known = Set(leaders.all.compactMap(\.self))
    if let only = known.first, known.count == 1, leaders.all.allSatisfy({ $0 != nil }) { return [same(only)] }
    return zip(labels, leaders.all).map { label, names in
      let who = first(names)
      return Text(en: "\(label[.en]): \(who[.en]).", fr: "\(label[.fr]) : \(who[.fr]).")
    }
  }

  private func same(_ names: [String]) -> Text {
    let who = Text.segments(names).capitalised
    return Text(
      en:
        "\(who[.en]) come first with the answers of either, with ratings exchanged, and on average: nothing to settle there.",
      fr: """
        \(who[.fr]) arrivent en tête chez l’un comme chez l’autre, notes échangées comprises, et en moyenne : rien à \
        trancher de ce côté.
        """)
  }

  private var labels: [Text] {
    [
      Text(en: "First for \(a)", fr: "En tête pour \(a)"),
      Text(en: "First for \(b)", fr: "En tête pour \(b)"),
      exchanged(priorities: a, ratings: b),
      exchanged(priorities: b, ratings: a),
      Text(en: "First by the mean of both scores", fr: "En tête selon la moyenne des deux scores"),
    ]
  }

  private func exchanged(priorities: String, ratings: String) -> Text {
    Text(
      en: "First with the priorities of \(priorities) and the ratings of \(ratings)",
      fr: "En tête avec les priorités choisies par \(priorities) et les notes données par \(ratings)")
  }

  private func first(_ names: [String]?) -> Text {
    names.map(Text.segments) ?? Text(en: "nobody can be ranked", fr: "rien ne peut être classé")
  }
}
