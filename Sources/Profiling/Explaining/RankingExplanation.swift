public import Interviewing
public import Language
import Trees

/// The ranking in words: the verdict first, then where everyone stands and why, then what would change it.
public struct RankingExplanation {
  private let ranking: Ranking
  private let stability: Stability
  private let compromise: Compromise?
  private let chosen: String?

  public init(_ ranking: Ranking, _ stability: Stability, _ compromise: Compromise?, answers: Answers) {
    self.ranking = ranking
    self.stability = stability
    self.compromise = compromise
    chosen = answers.text("niche.segment")
  }

  /// One thing each, to be wrapped by whoever shows them.
  public func lines(_ language: Language) -> [String] {
    let standings = ordered.flatMap(\.explanation)
    let texts = [verdict, choice].compactMap(\.self) + standings + changes
    return texts.map { $0[language] }
  }

  /// By rank, then those that could not be scored, then those left out.
  private var ordered: [Ranking.Standing] {
    ranking.scored.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
      + ranking.standings.filter { $0.status == .insufficient } + ranking.standings.filter { $0.status == .excluded }
  }

  private var verdict: Text {
    let leaders = ranking.leaders
    let first = Text.segments(leaders.map(\.name))
    guard let score = leaders.first?.score.map(Text.score) else {
      return Text(
        en: "None of these kinds of clients can be ranked yet.",
        fr: "Aucun de ces types de clients ne peut encore être classé.")
    }
    if leaders.count > 1 {
      return Text(
        en: "It is close: \(first[.en]) are level, with \(score[.en]). The choice is yours.",
        fr: "C’est serré : \(first[.fr]) sont à égalité, avec \(score[.fr]). À vous de choisir.")
    }
    if stability.verdict == .close {
      return Text(
        en: "It is close: \(first[.en]) come first, but a single point could change that. The choice is yours.",
        fr: "C’est serré : \(first[.fr]) arrivent en tête, mais un seul point peut tout changer. À vous de choisir.")
    }
    return ranking.scored.count == 1
      ? Text(
        en: "Only one kind of clients could be ranked, \(first[.en]): there is nothing to compare with yet.",
        fr: "Un seul type de clients a pu être classé, \(first[.fr]) : rien à comparer pour l’instant.")
      : Text(
        en: "It is clear: \(first[.en]) come first, and no single point would put anybody else ahead.",
        fr: "C’est net : \(first[.fr]) arrivent en tête, et un point de plus ou de moins n’y changerait rien.")
  }

  private var choice: Text? {
    guard let chosen, !ranking.leaders.map(\.name).contains(chosen) else { return nil }
    let name = Text.segment(chosen)
    return Text(en: "You have chosen \(name[.en]).", fr: "Vous avez choisi \(name[.fr]).")
  }

  private var changes: [Text] {
    let orders = ranking.scored.count > 1 ? stability.ordersExplanation(ranking) : nil
    return [orders].compactMap(\.self) + stability.flipsExplanation(ranking.weights) + stability.pointsExplanation
      + [compromise?.explanation(ranking)].compactMap(\.self)
  }
}
