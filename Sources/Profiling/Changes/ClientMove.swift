import Language
public import Portfolio
public import Trees

/// A client that moved from one class to another, came or went.
public struct ClientMove: Hashable, Sendable {
  public let name: String
  public let from: Standing
  public let to: Standing

  public enum Standing: Hashable, Sendable {
    case absent
    /// There, with the class where it has one.
    case present(ClientClass?)
  }

  /// By name, in the order of the later portfolio, those that went at the end; no moves where one side has no clients.
  public static func between(_ old: PortfolioConclusions?, _ new: PortfolioConclusions?) -> [ClientMove] {
    guard let old, let new else { return [] }
    let (before, now) = (classes(old), classes(new))
    let stayed = names(new).compactMap { key, name -> ClientMove? in
      move(name, before[key].map(Standing.present) ?? .absent, now[key].map(Standing.present) ?? .absent)
    }
    let gone = names(old).filter { now[$0.key] == nil }
      .compactMap { key, name in move(name, before[key].map(Standing.present) ?? .absent, .absent) }
    return stayed + gone
  }

  private static func move(_ name: String, _ from: Standing, _ to: Standing) -> ClientMove? {
    from == to ? nil : ClientMove(name: name, from: from, to: to)
  }

  private static func names(_ portfolio: PortfolioConclusions) -> [(key: String, name: String)] {
    portfolio.portfolio.clients.map { (key($0), $0.name) }
  }

  private static func classes(_ portfolio: PortfolioConclusions) -> [String: ClientClass?] {
    Dictionary(
      zip(portfolio.portfolio.clients, portfolio.classes.ofClients).map { (key($0), $1.clientClass) }
    ) { first, _ in first }
  }

  private static func key(_ client: Client) -> String { client.id ?? client.name.folded }
}

extension ClientMove {
  public var json: JSON {
    ["what": "client", "about": .string(name), "from": from.json, "to": to.json]
  }
}

extension ClientMove.Standing {
  /// The letter of the class, "unclassified", or null for a client that was not there.
  fileprivate var json: JSON {
    switch self {
    case .absent: .null
    case .present(let one): .string(one?.rawValue ?? "unclassified")
    }
  }
}
