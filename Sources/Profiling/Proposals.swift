public import Interviewing
public import Language
public import Trees

/// What is proposed in the interview, worked out from the answers so far.
public struct Proposals: Proposing {
  /// The business's name, for the statement.
  let name: String
  /// Many questions ask for the same selection.
  private let ranking = Latest<Ranking?>()

  public init(name: String) { self.name = name }

  public func proposal(_ proposal: String, for key: Path, from answers: Answers, in language: Language) -> Proposal? {
    value(proposal, for: key, from: answers, in: language).map { Proposal($0, because: reason(proposal, answers)) }
  }

  public func value(_ proposal: String, for key: Path, from answers: Answers, in language: Language) -> JSON? {
    switch proposal {
    case "priorities": answers.objective.map { .array($0.priorities.map { .string($0.rawValue) }) }
    case "leader": ranking(answers)?.leaders.first.map { .string($0.name) }
    case "audience": answers.text("niche.segment").map { .string(Slot.audience.fitted($0, language)) }
    case "variant": 1
    case "sentence":
      answers["statement.variant"]?.int
        .flatMap { Frames(answers, name: name, language: language).variant($0) }
        .map { .string($0) }
    case "rated": rated(key, answers)
    case "match": match(key, answers)
    default: nil
    }
  }

  private func reason(_ proposal: String, _ answers: Answers) -> Text? {
    switch proposal {
    case "priorities": answers.objective?.reason
    case "leader": ranking(answers).flatMap(reason)
    case "variant": variants(answers)
    case "rated": Text(en: "From what you rated before.", fr: "D’après vos notes précédentes.")
    case "match": Text(en: "It has the same name.", fr: "Le nom est le même.")
    default: nil
    }
  }

  private func ranking(_ answers: Answers) -> Ranking? { ranking.drawn(from: answers, \.ranking) }

  /// The versions to choose from, by number; nil where no version can be said yet.
  private func variants(_ answers: Answers) -> Text? {
    let lines = { (language: Language) in
      let frames = Frames(answers, name: name, language: language)
      return (1...3).compactMap { number in frames.variant(number).map { "  \(number). \($0)" } }
        .joined(separator: "\n")
    }
    return lines(.en).isEmpty ? nil : Text(en: lines(.en), fr: lines(.fr))
  }

  /// A strength or an attraction that one of the five questions was about already.
  private func rated(_ key: Path, _ answers: Answers) -> JSON? {
    guard let index = key.index, case .key(let last)? = key.components.last, let rating = Self.ratings[last]
    else { return nil }
    return answers[Path(components: [.key("segments"), .index(index)] + rating.components)]
  }

  /// The segment of the imported clients that is called like one of the interview.
  private func match(_ key: Path, _ answers: Answers) -> JSON? {
    guard let name = key.item.flatMap({ answers.text($0.appending(key: "name")) })?.folded else { return nil }
    let known = answers.values(of: "portfolio.segments[].name").compactMap(\.string)
    let alike = { (other: String) in
      let other = other.folded
      return other == name || other + "s" == name || other == name + "s" || name.isRespelling(of: other)
    }
    return known.first(where: alike).map { .string($0) }
  }

  private static let ratings: [String: Path] = [
    "expertise": "ratings.expertise", "profitability": "ratings.profit", "constraints": "ratings.ease",
    "opportunities": "urgency",
  ]

  /// Nil where nobody leads.
  private func reason(_ ranking: Ranking) -> Text? {
    guard let leader = ranking.leaders.first else { return nil }
    guard ranking.leaders.count == 1 else {
      let level = Text.segments(ranking.leaders.map(\.name)).capitalised
      return Text(
        en: "\(level[.en]) come out level: the choice is yours.",
        fr: "\(level[.fr]) arrivent à égalité : à vous de choisir.")
    }
    let score = Text.score(leader.score ?? 0)
    return Stability(ranking).verdict == .close
      ? Text(
        en: "First with \(score[.en]), but it is close: a single point could change that. The choice is yours.",
        fr: "En tête avec \(score[.fr]), mais c’est serré : un seul point peut tout changer. À vous de choisir.")
      : Text(en: "Clearly first, with \(score[.en]).", fr: "Nettement en tête, avec \(score[.fr]).")
  }

  public func selection(_ name: String, of list: Path, in answers: Answers) -> [Int] {
    guard list == "segments[]" || list == "segments" else { return [] }
    let all = Array(answers.segments.indices)
    guard name != "all", let chosen = answers.chosenSegment else { return name == "all" ? all : [] }
    return name == "chosen" ? [chosen] : [chosen] + [runnerUp(of: chosen, answers)].compactMap(\.self)
  }

  private func runnerUp(of chosen: Int, _ answers: Answers) -> Int? {
    guard let standings = ranking(answers)?.standings else { return nil }
    return standings.indices
      .filter { $0 != chosen && standings[$0].rank != nil }
      .min { (standings[$0].rank ?? 0) < (standings[$1].rank ?? 0) }
  }
}
