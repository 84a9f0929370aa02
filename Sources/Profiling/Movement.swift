public import Language

/// What a change of answers moved among the conclusions.
public enum Movement {
  /// One short sentence for each thing that moved, the most important first, three at most; a conclusion that could not
  /// be drawn before has not moved.
  public static func between(_ old: Conclusions, _ new: Conclusions) -> [Text] {
    var moved: [Text?] = []
    if let before = old.ranking, let now = new.ranking { moved.append(lead(before, now)) }
    moved.append(choice(old.niche, new.niche))
    moved.append(loss(old.niche, new.niche))
    moved.append(verdict(old.stability?.verdict, new))
    if let before = old.ranking, let now = new.ranking { moved += exclusions(before, now) }
    moved.append(sentence(old.niche, new.niche))
    return Array(moved.compactMap(\.self).prefix(3))
  }

  private static func loss(_ old: Niche?, _ new: Niche?) -> Text? {
    guard let old, new == nil else { return nil }
    let name = Text.segment(old.segment)
    return Text(
      en: "Your niche was written for \(name[.en]), which are gone: choose again with edit niche.segment.",
      fr:
        "Votre niche était écrite pour \(name[.fr]), qui n’y sont plus : choisissez à nouveau avec edit niche.segment.")
  }

  private static func lead(_ old: Ranking, _ new: Ranking) -> Text? {
    let (before, now) = (old.leaders.map(\.name), new.leaders.map(\.name))
    guard before != now, !before.isEmpty, !isRenaming(old, new) else { return nil }
    guard let score = new.leaders.first?.score.map(Text.score) else {
      return Text(
        en: "Nobody can be ranked any more: too many answers are missing.",
        fr: "Plus personne ne peut être classé : il manque trop de réponses.")
    }
    let first = Text.segments(now).capitalised
    if now.count > 1 {
      return Text(
        en: "\(first[.en]) are now level at the top, with \(score[.en]): the choice is yours.",
        fr: "\(first[.fr]) sont maintenant à égalité en tête, avec \(score[.fr]) : à vous de choisir.")
    }
    if before.count > 1 {
      return Text(
        en: "No longer level: \(Text.segments(now)[.en]) come first, with \(score[.en]).",
        fr: "L’égalité est rompue : \(Text.segments(now)[.fr]) passent en tête, avec \(score[.fr]).")
    }
    return overtaking(first, score, before[0], new)
  }

  /// The old leader is named with the score it has now, where it still has one.
  private static func overtaking(_ first: Text, _ score: Text, _ before: String, _ new: Ranking) -> Text {
    let second = Text.segment(before)
    let left = new.standing(before)?.score.map(Text.score)
    return Text(
      en: "\(first[.en]) (\(score[.en])) take the lead from \(second[.en])\(left.map { " (\($0[.en]))" } ?? "").",
      fr: """
        \(first[.fr]) (\(score[.fr])) passent en tête et délogent \
        \(second[.fr])\(left.map { " (\($0[.fr]))" } ?? "").
        """)
  }

  /// The same ratings under other names.
  private static func isRenaming(_ old: Ranking, _ new: Ranking) -> Bool {
    old.weights == new.weights && old.standings.map(\.segment.ratings) == new.standings.map(\.segment.ratings)
  }

  /// Of those tied nothing is said: that they are tied is said already.
  private static func verdict(_ before: Stability.Verdict?, _ new: Conclusions) -> Text? {
    guard let before, let now = new.stability?.verdict, before != now, new.ranking?.leaders.count == 1 else {
      return nil
    }
    switch now {
    case .close:
      return Text(
        en: "It is close now: a single point could change who comes first.",
        fr: "C’est serré maintenant : un seul point peut changer la première place.")
    case .clear:
      return Text(
        en: "The first place is clear now: no single point would put anybody else ahead.",
        fr: "La première place est nette maintenant : un point de plus ou de moins n’y changerait rien.")
    }
  }

  private static func exclusions(_ old: Ranking, _ new: Ranking) -> [Text?] {
    let excluded = { (ranking: Ranking) in
      ranking.standings.filter { $0.status == .excluded }.map(\.name)
    }
    let (before, now) = (excluded(old), excluded(new))
    let gone = now.filter { !before.contains($0) && old.standing($0) != nil }
    let back = before.filter { !now.contains($0) && new.standing($0) != nil }
    let (goneNames, backNames) = (Text.segments(gone).capitalised, Text.segments(back).capitalised)
    return [
      gone.isEmpty
        ? nil
        : Text(
          en: "\(goneNames[.en]) are left out now: impossible to reach today.",
          fr: "\(goneNames[.fr]) sortent du classement : impossibles à joindre aujourd’hui."),
      back.isEmpty
        ? nil
        : Text(
          en: "\(backNames[.en]) are no longer left out.", fr: "\(backNames[.fr]) ne sont plus hors classement."),
    ]
  }

  private static func choice(_ old: Niche?, _ new: Niche?) -> Text? {
    guard let old, let new, old.segment != new.segment else { return nil }
    let name = Text.segment(new.segment)
    return Text(
      en: "Your niche is now written for \(name[.en]).", fr: "Votre niche s’écrit désormais pour \(name[.fr]).")
  }

  private static func sentence(_ old: Niche?, _ new: Niche?) -> Text? {
    guard let before = old?.statement, new != nil, before != new?.statement else { return nil }
    guard let now = new?.statement else {
      return Text(en: "Your sentence is incomplete again.", fr: "Votre phrase est de nouveau incomplète.")
    }
    return Text(en: "Your sentence now reads: \(now)", fr: "Votre phrase devient : \(now)")
  }
}
