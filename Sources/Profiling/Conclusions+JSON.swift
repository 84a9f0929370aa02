import Interviewing
public import Language
import Portfolio
public import Trees

extension Conclusions {
  /// As stored in a profile: what cannot be concluded is null.
  public func json(_ language: Language) -> JSON {
    [
      "formulas": .string(Self.formulas),
      "ranking": rankingJSON,
      "matrix": matrix?.json ?? .null,
      "market": market?.json ?? .null,
      "value": value?.json ?? .null,
      "portfolio": portfolioJSON,
      "idealClients": .array(idealClients.map { $0.json(language) }),
      "niche": niche?.json ?? .null,
      "openQuestions": .array(openQuestions.map { .string($0.description) }),
      "advice": [],
    ]
  }

  private var portfolioJSON: JSON {
    guard let portfolio else { return .null }
    return .object((portfolio.json.object ?? [:]).merging(["stated": .array(statedAndReal.map(\.json))]) { $1 })
  }
}

extension JSON {
  init(_ ranking: Ranking?, _ stability: Stability?, _ compromise: Compromise?) {
    guard let ranking, let stability else {
      self = .null
      return
    }
    self = [
      "weights": .criteria { ranking.weights[$0] },
      "orders": .integer(stability.orders),
      "verdict": .optional(stability.verdict?.rawValue),
      "segments": .array(ranking.standings.indices.map { .segment($0, ranking, stability) }),
      "flips": .array(stability.flips.map(\.json)),
      "onePoint": .array(stability.onePoint.map(\.json)),
      "compromise": compromise?.json ?? .null,
    ]
  }

  private static func segment(_ index: Int, _ ranking: Ranking, _ stability: Stability) -> JSON {
    let standing = ranking.standings[index]
    return [
      "name": .string(standing.name),
      "status": .string(standing.status.rawValue),
      "score": .rounded(standing.score),
      "rank": standing.rank.map { .integer($0) } ?? .null,
      "coverage": .rounded(standing.coverage),
      "contributions": .criteria { standing.contributions[$0] },
      "needs": .array(standing.needs.map { .string($0.key(of: index).description) }),
      "winsIn": .integer(stability.winsIn[index]),
      "sharesIn": .integer(stability.sharesIn[index]),
    ]
  }
}

extension JSON {
  static func texts(_ texts: [Text], _ language: Language) -> JSON { .array(texts.map { .string($0[language]) }) }

  /// An object of the criteria that have a value.
  static func criteria(_ value: (Criterion) -> Double?) -> JSON {
    let pairs = Criterion.allCases.compactMap { criterion in
      value(criterion).map { (criterion.rawValue, JSON.rounded($0)) }
    }
    return .object(Dictionary(uniqueKeysWithValues: pairs))
  }
}

extension Stability.Flip {
  fileprivate var json: JSON {
    ["criterion": .string(criterion.rawValue), "weight": .rounded(weight), "to": .string(segment)]
  }
}

extension Stability.OnePoint {
  fileprivate var json: JSON {
    [
      "segment": .string(segment), "criterion": .string(criterion.rawValue), "from": .integer(from),
      "to": .integer(to), "leader": .string(leader),
    ]
  }
}

extension Compromise {
  fileprivate var json: JSON {
    [
      "instead": .string(dream), "segment": .string(segment),
      "givesUp": .array(
        givesUp.map {
          ["criterion": .string($0.criterion.rawValue), "from": .integer($0.from), "to": .integer($0.to)]
        }),
    ]
  }
}

extension JSON {
  static func keys(_ keys: [Path]) -> JSON { .array(keys.map { .string($0.description) }) }
}

extension Niche {
  fileprivate var json: JSON {
    var object: [String: JSON] = [
      "segment": .string(segment), "statement": .optional(statement),
      "variants": [
        "short": .optional(frames.short), "positioning": .optional(frames.positioning),
        "pitch": .optional(frames.pitch),
      ],
      "evidence": .string(evidence.rawValue), "assumptions": .keys(assumptions), "from": .keys(from),
    ]
    for slot in Slot.allCases { object[slot.rawValue] = .optional(parts[slot]) }
    return .object(object)
  }
}

extension StatedAndReal {
  /// As a profile keeps it; nil where that is of a segment that is not there.
  public init?(_ json: JSON, among segments: [String]) {
    guard let segment = json["segment"]?.string, let index = segments.firstIndex(of: segment),
      let match = json["match"]?.string, let clients = json["clients"]?.int, let easeFrom = json["easeFrom"]?.double
    else { return nil }
    (self.segment, self.index, self.match, self.clients, self.easeFrom) = (segment, index, match, clients, easeFrom)
    (marginRate, ownRate) = (json["marginRate"]?.double, json["ownRate"]?.double)
    ease = json["ease"]?.double
    classes = Dictionary(
      uniqueKeysWithValues: ClientClass.allCases.map { ($0, json["classes"]?[$0.rawValue]?.int ?? 0) })
    (profitRating, easeRating) = (json["ratings"]?["profit"]?.int, json["ratings"]?["ease"]?.int)
  }

  fileprivate var json: JSON {
    [
      "segment": .string(segment), "match": .string(match), "clients": .integer(clients),
      "marginRate": .rounded(marginRate), "ownRate": .rounded(ownRate), "ease": .rounded(ease),
      "easeFrom": .rounded(easeFrom),
      "classes": .object(
        Dictionary(
          uniqueKeysWithValues: ClientClass.allCases.map { ($0.rawValue, .integer(classes[$0] ?? 0)) })),
      "ratings": [
        "profit": profitRating.map { .integer($0) } ?? .null, "ease": easeRating.map { .integer($0) } ?? .null,
      ],
      "contradictions": .array(contradictions.map { .string($0.rawValue) }),
    ]
  }
}
