import Interviewing
import Portfolio
public import Trees

extension Shift {
  /// `what`, `about`, `from`, `to`: as all changes are written.
  public var json: JSON {
    switch self {
    case .leader(let from, let to): Self.json("leader", .names(from), .names(to))
    case .left(let name, let status): Self.json("status", "scored", .string(status.rawValue), about: name)
    case .entered(let name, _): Self.json("status", .null, "scored", about: name)
    case .verdict(let from, let to): Self.json("verdict", .string(from.rawValue), .string(to.rawValue))
    case .segment(let from, let to): Self.json("niche", .optional(from), .optional(to))
    case .statement(let from, let to): Self.json("statement", .optional(from), .optional(to))
    case .evidence(let from, let to): Self.json("evidence", .string(from.rawValue), .string(to.rawValue))
    case .confirmed(let keys): Self.json("assumptions", .keys(keys), [])
    case .assumed(let keys): Self.json("assumptions", [], .keys(keys))
    case .zone(let name, let from, let to):
      Self.json("zone", .optional(from?.rawValue), .optional(to?.rawValue), about: name)
    case .potential(let from, let to): Self.json("potential", .rounded(from), .rounded(to))
    case .clients(let from, let to): Self.json("clients", .count(from), .count(to))
    case .revenue(let from, let to): Self.json("revenue", .rounded(from), .rounded(to))
    case .profit(let from, let to): Self.json("profit", .rounded(from), .rounded(to))
    case .classes(let from, let to): Self.json("classes", .classes(from), .classes(to))
    }
  }

  private static func json(_ what: String, _ from: JSON, _ to: JSON, about: String? = nil) -> JSON {
    ["what": .string(what), "about": .optional(about), "from": from, "to": to]
  }
}

extension JSON {
  fileprivate static func names(_ names: [String]) -> JSON { .array(names.map { .string($0) }) }
  fileprivate static func count(_ count: Int?) -> JSON { count.map { .integer($0) } ?? .null }

  fileprivate static func classes(_ classes: [ClientClass: Int]) -> JSON {
    classes.isEmpty
      ? .null : .object(Dictionary(uniqueKeysWithValues: classes.map { ($0.rawValue, .integer($1)) }))
  }
}
