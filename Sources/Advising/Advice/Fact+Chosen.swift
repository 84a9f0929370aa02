import Interviewing
import Language
import Profiling
import Trees

/// The segment the niche is written for, beside the others.
extension Fact {
  static let chosen: [Fact] =
    [
      .segments("chosen", ["niche.segment"]) { $0.chosen.map { [$0] } ?? [] },
      .word("chosen.status", among: ["scored", "insufficient", "excluded"], .drawn(\.choiceKeys)) {
        $0.standing?.status.rawValue
      },
      .number("chosen.rank", .drawn(\.choiceKeys), in: .whole) { ($0.standing?.rank).map(Double.init) },
      .number("chosen.gap", .drawn(\.choiceKeys)) { situation in
        guard let score = situation.standing?.score else { return nil }
        return situation.conclusions.ranking?.leaders.first?.score.map { $0 - score }
      },
      .yesno("chosen.isMostServed", .drawn(\.chosenServedKeys)) { situation in
        guard let served = situation.chosenValue("served")?.double, served > 0 else { return nil }
        return situation.servedBySegment.allSatisfy { $0 <= served }
      },
      .number("served.total", .drawn(\.servedKeys), in: .whole) { situation in
        situation.servedBySegment.isEmpty ? nil : situation.servedBySegment.reduce(0, +)
      },
      .yesno("best.isChosen", ["contrast.bestSegment", "niche.segment"]) {
        $0.isChosen("contrast.bestSegment")
      },
      .yesno("worst.isChosen", ["contrast.worstSegment", "niche.segment"]) {
        $0.isChosen("contrast.worstSegment")
      },
      .word("chosen.evidence", among: Evidence.allCases.map(\.rawValue), .drawn(\.chosenRatingKeys)) { situation in
        guard situation.chosen != nil else { return nil }
        return situation.chosenRatingKeys.filter { situation.answers[$0] != nil }.map(situation.answers.evidence).min()?
          .rawValue
      },
      .number("chosen.days", ["niche.segment"], in: .whole) {
        $0.days(since: $0.answers.note("niche.segment")?.at)
      },
    ] + [answer("urgency"), answer("served")] + Criterion.allCases.map { answer($0.rawValue, under: "ratings.") } + [
      small
    ]

  /// `chosen.ease`: what was answered about the chosen segment.
  private static func answer(_ name: String, under group: String = "") -> Fact {
    let key = Path(components: [.key("chosen"), .key(name)])
    return number(key, .drawn { ["niche.segment"] + $0.chosenKey(group + name) }, in: .whole) {
      $0.chosenValue(group + name)?.double
    }
  }

  /// Segments that buy little and have no arrangement for it.
  private static let small = segments("small.unarranged", .drawn(\.smallKeys)) { situation in
    situation.smallSegments.map { situation.answers.segments[$0] }
  }
}

extension Situation {
  fileprivate var choiceKeys: [Path] { ["niche.segment"] + rankingKeys }

  fileprivate var chosenRatingKeys: [Path] {
    chosenKey("urgency") + Criterion.allCases.flatMap { chosenKey("ratings.\($0.rawValue)") }
  }

  fileprivate var servedKeys: [Path] { answers.keys(of: "segments[].served") }
  fileprivate var chosenServedKeys: [Path] { ["niche.segment"] + servedKeys }

  fileprivate var servedBySegment: [Double] {
    answers.values(of: "segments[].served").compactMap(\.double)
  }

  /// Whether an answer names the chosen segment; nil while either is missing.
  fileprivate func isChosen(_ key: Path) -> Bool? {
    guard let chosen, let named = answers.text(key) else { return nil }
    return named == chosen
  }

  fileprivate var smallSegments: [Int] {
    answers.segments.indices.filter { index in
      let arrangement = answers.text(Self.arrangement.filled(with: index))
      return answers.text(Self.volume.filled(with: index)) == "small" && (arrangement ?? "none") == "none"
    }
  }

  fileprivate var smallKeys: [Path] {
    smallSegments.flatMap { [Self.volume.filled(with: $0), Self.arrangement.filled(with: $0)] }
  }

  private static let volume: Path = "segments[].volume"
  private static let arrangement: Path = "segments[].arrangement"
}
