import Interviewing
public import Language
public import Trees

extension IdealClient {
  func json(_ language: Language) -> JSON {
    [
      "objective": .optional(objective?.rawValue), "segment": .string(segment), "portrait": .string(portrait[language]),
      "traits": .texts(traits, language), "mustHave": .texts(mustHave, language),
      "redFlags": .texts(redFlags, language), "terms": .optional(terms?[language]),
      "status": .string(status.rawValue), "coverage": .rounded(coverage), "evidence": .string(evidence.rawValue),
      "from": .keys(from),
    ]
  }
}

extension Outlook {
  /// A list of the one ideal client of that objective, with what moves; empty where there is none.
  public func json(_ language: Language) -> JSON {
    guard var object = client?.json(language).object else { return [] }
    let rank = { (rank: Int?) in rank.map { JSON.integer($0) } ?? .null }
    object["moves"] = .array(
      moves.map { ["segment": .string($0.segment), "from": rank($0.from), "to": rank($0.to)] })
    return [.object(object)]
  }
}
