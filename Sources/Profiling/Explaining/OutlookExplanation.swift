public import Language

/// What another objective moves, and why; where it can say nothing, what is missing.
public struct OutlookExplanation {
  private let outlook: Outlook

  public init(_ outlook: Outlook) { self.outlook = outlook }

  /// One thing each, to be wrapped by whoever shows them.
  public func lines(_ language: Language) -> [String] {
    guard !outlook.isToday else { return [] }
    guard let client = outlook.client else { return gap.map { $0[language] } }
    return ([prioritiesToday, priorities, leader(client), shared, unread(client)].compactMap(\.self) + moves).map {
      $0[language]
    }
  }

  private var priorities: Text {
    let then = Text.labels(outlook.objective.priorities)
    return Text(
      en: "What would count for \(outlook.objective.label[.en]), in this order: \(then[.en]).",
      fr: "Ce qui compterait pour \(Language.fr.quoted(outlook.objective.label[.fr])), dans l’ordre : \(then[.fr]).")
  }

  private var prioritiesToday: Text? {
    guard let weights = outlook.rankingToday?.weights else { return nil }
    let now = Text.labels(Criterion.allCases.sorted { weights[$0] > weights[$1] })
    return Text(
      en: "What counts today, in this order: \(now[.en]).", fr: "Ce qui compte aujourd’hui, dans l’ordre : \(now[.fr])."
    )
  }

  private func leader(_ client: IdealClient) -> Text {
    let (now, score) = (Text.segment(client.segment), Text.score(score(client.segment)))
    guard let before = outlook.clientToday, before.segment != client.segment else {
      return outlook.clientToday == nil
        ? Text(
          en: "\(now.capitalised[.en]) come first then, with \(score[.en]).",
          fr: "\(now.capitalised[.fr]) arrivent alors en tête, avec \(score[.fr]).")
        : Text(
          en: "It stays with \(now[.en]): they come first then too, with \(score[.en]).",
          fr: "Rien ne change : \(now[.fr]) arrivent là aussi en tête, avec \(score[.fr]).")
    }
    let (old, left) = (Text.segment(before.segment), outlook.ranking?.standing(before.segment)?.score.map(Text.score))
    return Text(
      en: "So \(now[.en]) (\(score[.en])) rather than \(old[.en])\(left.map { " (\($0[.en]))" } ?? "").",
      fr: "Donc \(now[.fr]) (\(score[.fr])) plutôt que \(old[.fr])\(left.map { " (\($0[.fr]))" } ?? "").")
  }

  private func score(_ segment: String) -> Double { outlook.ranking?.standing(segment)?.score ?? 0 }

  private var shared: Text? {
    guard !outlook.sharedWith.isEmpty else { return nil }
    let others = Text.segments(outlook.sharedWith)
    return Text(
      en: "They share the first place with \(others[.en]): the choice would be yours.",
      fr: "La première place est partagée avec \(others[.fr]) : à vous de choisir.")
  }

  /// The parts of the statement speak of the chosen segment only.
  private func unread(_ client: IdealClient) -> Text? {
    guard let today = outlook.clientToday, today.segment != client.segment else { return nil }
    let named = { (name: String, language: Language) in Slot.audience.fitted(name, language) }
    let (old, now) = (today.segment, client.segment)
    return Text(
      en: "Your sentence speaks of \(named(old, .en)): what \(named(now, .en)) need is still to be asked.",
      fr: "Votre phrase parle des \(named(old, .fr)) : le besoin des \(named(now, .fr)) reste à demander.")
  }

  private var moves: [Text] {
    outlook.moves.compactMap { move in
      guard let from = move.from, let to = move.to else { return nil }
      return Text(
        en: "- \(move.segment): from rank \(from) to rank \(to).",
        fr: "- \(move.segment) : du rang \(from) au rang \(to).")
    }
  }

  private var gap: [Text] {
    guard let ranking = outlook.ranking else {
      return [
        Text(
          en: "There is nothing to compare yet: interview niche asks for two kinds of clients and rates them.",
          fr: """
            Rien à comparer pour l’instant : interview niche demande deux types de clients et leurs notes.
            """)
      ]
    }
    let nobody = Text(
      en: "Nobody can be ranked for \(outlook.objective.label[.en]) yet.",
      fr: "Objectif \(Language.fr.quoted(outlook.objective.label[.fr])) : personne ne peut encore être classé.")
    return [nobody] + ranking.standings.flatMap(\.explanation)
  }
}
