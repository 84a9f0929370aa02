public import Trees

extension Comparison {
  public var json: JSON {
    [
      "a": .string(a), "b": .string(b), "agree": .integer(agree), "differ": .array(differ.map(\.json)),
      "onlyA": .array(onlyA.map(\.json)), "onlyB": .array(onlyB.map(\.json)),
      "leaders": [
        "a": .names(leaders.a), "b": .names(leaders.b), "aWithRatingsOfB": .names(leaders.aWithRatingsOfB),
        "bWithRatingsOfA": .names(leaders.bWithRatingsOfA), "mean": .names(leaders.mean),
      ],
    ]
  }
}

extension Comparison.Difference {
  fileprivate var json: JSON {
    var object: [String: JSON] = ["key": .string(matter.key.description), "a": a, "b": b, "gap": .rounded(gap)]
    switch matter {
    case .choice: break
    case .segment(let name, _): object["segment"] = .string(name)
    case .priority(let criterion): object["criterion"] = .string(criterion.rawValue)
    }
    return .object(object)
  }
}

extension Comparison.Single {
  fileprivate var json: JSON { ["key": .string(key.description), "segment": .optional(segment)] }
}

extension JSON {
  fileprivate static func names(_ names: [String]?) -> JSON {
    names.map { .array($0.map { .string($0) }) } ?? .null
  }
}
