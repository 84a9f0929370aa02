import Language
import Profiling
import Trees

/// What each criterion adds to the points of each segment.
struct RankingChart {
  let subject: Subject
  let ranking: Ranking

  /// Nil where nobody has points.
  var chart: Chart? {
    guard !scored.isEmpty else { return nil }
    return Chart(
      .ranking, subject.say(en: "What makes the points", fr: "D’où viennent les points"), words: words, drawing, table,
      data, subject)
  }

  private var scored: [Ranking.Standing] { ranking.inOrder.filter { $0.status == .scored } }
  /// The weightiest first.
  private var criteria: [Criterion] {
    Criterion.allCases.enumerated().sorted {
      (-ranking.weights[$0.element], $0.offset) < (-ranking.weights[$1.element], $1.offset)
    }.map(\.element)
  }

  private var words: String {
    let list = subject.language.list(criteria.map { subject.say($0.label) })
    return subject.say(
      en: "Each bar is a score of 100 points at most, made of five parts, from left to right: \(list).",
      fr: "Chaque barre est un total, sur 100 points, en cinq parts, de gauche à droite : \(list).")
  }

  private var drawing: Drawing {
    let tones = Dictionary(uniqueKeysWithValues: zip(criteria, BarRows.tones))
    return BarRows(
      rows: scored.map { standing in
        BarRows.Row(
          name: standing.rank.map { "\($0). \(standing.name)" } ?? standing.name,
          figure: subject.language.number(standing.score ?? 0),
          parts: criteria.compactMap { criterion in
            standing.contributions[criterion].map {
              BarRows.Part(value: $0, tone: tones[criterion] ?? .first, text: subject.language.number($0, decimals: 0))
            }
          })
      }, most: 100, legend: criteria.map { (tones[$0] ?? .first, subject.say($0.label)) }
    ).drawing
  }

  private var table: Table { RankingTable(subject: subject, ranking: ranking).table(with: criteria) }

  private var data: JSON {
    [
      "weights": .object(
        Dictionary(uniqueKeysWithValues: criteria.map { ($0.rawValue, .rounded(ranking.weights[$0])) })),
      "segments": .array(
        ranking.inOrder.map { standing in
          [
            "name": .string(standing.name), "status": .string(standing.status.rawValue),
            "rank": standing.rank.map { .integer($0) } ?? .null, "score": .rounded(standing.score),
            "contributions": .object(
              Dictionary(uniqueKeysWithValues: standing.contributions.map { ($0.rawValue, .rounded($1)) })),
          ]
        }),
    ]
  }
}

extension Ranking {
  /// The first on top, those without a rank at the end.
  var inOrder: [Standing] {
    standings.enumerated().sorted {
      ($0.element.rank ?? .max, $0.offset) < ($1.element.rank ?? .max, $1.offset)
    }.map(\.element)
  }
}
