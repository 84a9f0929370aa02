import Language

extension Compromise {
  /// What reach costs: who would be first without it, who is taken instead, and what that one gives up.
  func explanation(_ ranking: Ranking) -> Text {
    let (wish, taken) = (Text.segment(dream).capitalised, Text.segment(segment))
    let (place, why, loss) = (place(ranking), obstacle(ranking), losses)
    return Text(
      en: "\(wish[.en]) \(place[.en]), but are \(why[.en]). The best within reach: \(taken[.en])\(loss[.en]).",
      fr: """
        \(wish[.fr]) \(place[.fr]), mais restent \(why[.fr]). Le meilleur choix à portée : \(taken[.fr])\(loss[.fr]).
        """)
  }

  private func place(_ ranking: Ranking) -> Text {
    ranking.standing(dream)?.rank == 1
      ? Text(en: "come first", fr: "arrivent en tête")
      : Text(en: "would be first by the other four criteria", fr: "seraient en tête sur les quatre autres critères")
  }

  private func obstacle(_ ranking: Ranking) -> Text {
    ranking.standing(dream)?.status == .excluded
      ? Text(en: "impossible to reach today", fr: "impossibles à joindre aujourd’hui")
      : Text(en: "hard to reach", fr: "difficiles à joindre")
  }

  private var losses: Text {
    guard !givesUp.isEmpty else { return Text(verbatim: "") }
    let lost = givesUp.map { loss in
      Text(
        en: "\(loss.criterion.label[.en]) (\(loss.to) instead of \(loss.from))",
        fr: "de \(loss.criterion.label[.fr]) (\(loss.to) au lieu de \(loss.from))")
    }
    return Text(
      en: ", at the price of some \(Language.en.list(lost.map { $0[.en] }))",
      fr: ", au prix d’un peu \(Language.fr.list(lost.map { $0[.fr] }))")
  }
}
