import Language

extension Ranking.Standing {
  /// Rank and score with what they are made of, or why there are none.
  var explanation: [Text] {
    switch status {
    case .scored: [place, parts, missing].compactMap(\.self)
    case .insufficient: [tooLittle, remedy].compactMap(\.self)
    case .excluded:
      [
        Text(
          en: "- \(name): left out, impossible to reach today.",
          fr: "- \(name) : hors classement, impossibles à joindre aujourd’hui.")
      ]
    }
  }

  private var place: Text? {
    guard let rank, let score = score.map(Text.score) else { return nil }
    return Text(en: "\(rank). \(name): \(score[.en])", fr: "\(rank). \(name) : \(score[.fr])")
  }

  private var parts: Text {
    let parts = Criterion.allCases
      .compactMap { criterion in contributions[criterion].map { (criterion, points: $0) } }
      .sorted { $0.points > $1.points }
    return Text(
      en: "   " + Language.en.list(parts.map { "\(Language.en.number($1)) from \($0.inSentence[.en])" }),
      fr: "   " + Language.fr.list(parts.map { "\(Language.fr.number($1)) pour \($0.inSentence[.fr])" }))
  }

  private var missing: Text? {
    let unknown = Criterion.allCases.filter { segment[$0] == .unknown }
    guard let known, !unknown.isEmpty else { return nil }
    let labels = Text.labels(unknown)
    return Text(
      en: "   Missing: \(labels[.en]). The score rests on \(known[.en]) of what counts.",
      fr: "   Il manque : \(labels[.fr]). Ce total repose sur \(known[.fr]) de ce qui compte.")
  }

  private var tooLittle: Text {
    guard let known else {
      return Text(
        en: "- \(name): not ranked, none of the five criteria applies.",
        fr: "- \(name) : hors classement, aucun des cinq critères ne s’applique.")
    }
    return Text(
      en: "- \(name): not ranked yet, only \(known[.en]) of what counts is known.",
      fr: "- \(name) : pas encore de rang, \(known[.fr]) seulement de ce qui compte est connu.")
  }

  private var remedy: Text? {
    guard !needs.isEmpty else { return nil }
    let labels = Text.labels(needs)
    return Text(
      en: "   It would be enough to know: \(labels[.en]).", fr: "   Il suffirait de connaître : \(labels[.fr]).")
  }

  /// The coverage in whole per cent, never rounded up.
  private var known: Text? {
    coverage.map { coverage in
      let share = (coverage * 100 + 1e-6).rounded(.down) / 100
      return Text(en: Language.en.percent(share), fr: Language.fr.percent(share))
    }
  }
}
