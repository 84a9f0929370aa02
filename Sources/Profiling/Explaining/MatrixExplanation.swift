public import Language
import Trees

/// The matrix in words: per segment the zone and what to do there, then both axes and what makes them.
public struct MatrixExplanation {
  private let matrix: Matrix

  public init(_ matrix: Matrix) { self.matrix = matrix }

  /// One thing each, to be wrapped by whoever shows them; those to invest in first.
  public func lines(_ language: Language) -> [String] {
    let places = Zone.allCases.map(Optional.some) + [nil]
    return places.flatMap { zone in matrix.positions.filter { $0.zone == zone } }
      .flatMap(\.explanation).map { $0[language] }
  }
}

extension Matrix.Position {
  fileprivate var explanation: [Text] {
    [
      place, strength.explanation(Text(en: "Your strengths", fr: "Vos forces")),
      attractiveness.explanation(Text(en: "Their appeal", fr: "Leur attrait")),
    ]
  }

  private var place: Text {
    guard let zone else {
      return Text(en: "- \(name): no place in the matrix yet.", fr: "- \(name) : pas encore de place dans la matrice.")
    }
    return Text(
      en: "- \(name): \(zone.label[.en]). \(zone.meaning[.en])",
      fr: "- \(name) : \(zone.label[.fr]). \(zone.meaning[.fr])")
  }
}

extension Axis {
  fileprivate func explanation(_ title: Text) -> Text {
    guard let value, let level else { return missing(title) }
    let (score, extremes) = (Text.score(value), extremes)
    return Text(
      en: "   \(title[.en]): \(score[.en]), \(level.label[.en]).\(extremes[.en])",
      fr: "   \(title[.fr]) : \(score[.fr]), niveau \(level.label[.fr]).\(extremes[.fr])")
  }

  /// What lifts and what weighs most; nothing where everything was rated alike.
  private var extremes: Text {
    guard let best = ratings.values.max(), let worst = ratings.values.min(), best > worst else {
      return Text(verbatim: "")
    }
    let (lifts, weighs) = (labels(best), labels(worst))
    return Text(
      en: " Lifted most by \(lifts[.en]) (\(best) of 5), least by \(weighs[.en]) (\(worst) of 5).",
      fr: " Au plus haut : \(lifts[.fr]) (\(best) sur 5) ; au plus bas : \(weighs[.fr]) (\(worst) sur 5).")
  }

  private func labels(_ points: Int) -> Text { Text.labels(Aspect.allCases.filter { ratings[$0] == points }) }

  private func missing(_ title: Text) -> Text {
    guard applicable > 0 else {
      return Text(en: "   \(title[.en]): nothing of it applies.", fr: "   \(title[.fr]) : rien ne s’y applique.")
    }
    let unrated = Text.labels(Aspect.allCases.filter { aspect in open.contains { $0.ends(with: aspect) } })
    return Text(
      en: "   \(title[.en]): \(ratings.count) of \(applicable) rated, \(needed) needed. Still open: \(unrated[.en]).",
      fr: """
           \(title[.fr]) : \(ratings.count) sur \(applicable) notés, il en faut \(needed). Reste à noter : \
        \(unrated[.fr]).
        """)
  }
}

extension Path {
  fileprivate func ends(with aspect: Aspect) -> Bool { components.last == .key(aspect.rawValue) }
}

extension Text {
  /// "a known name and prices that hold" · « votre notoriété et la tenue des prix »
  fileprivate static func labels(_ aspects: [Aspect]) -> Text {
    Text(en: Language.en.list(aspects.map { $0.label[.en] }), fr: Language.fr.list(aspects.map { $0.label[.fr] }))
  }
}
