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

  /// In the order of the later portfolio, those that went at the end; no moves where one side has no clients.
  public static func between(_ old: PortfolioConclusions?, _ new: PortfolioConclusions?) -> [ClientMove] {
    guard let old, let new else { return [] }
    let (before, now) = (old.portfolio.clients, new.portfolio.clients)
    let earlier = earlier(now, before)
    let stayed = now.indices.compactMap { index in
      move(now.name(index), earlier[index].map { standing($0, old) } ?? .absent, standing(index, new))
    }
    let known = Set(earlier.compactMap(\.self))
    let gone = before.indices.filter { !known.contains($0) }
    return stayed + gone.compactMap { move(before.name($0), standing($0, old), .absent) }
  }

  private static func move(_ name: String, _ from: Standing, _ to: Standing) -> ClientMove? {
    from == to ? nil : ClientMove(name: name, from: from, to: to)
  }

  private static func standing(_ index: Int, _ portfolio: PortfolioConclusions) -> Standing {
    .present(portfolio.classes.ofClients[index].clientClass)
  }

  /// Where each client stood before: by id where both have one, else by name.
  private static func earlier(_ now: Clients, _ before: Clients) -> [Int?] {
    let byId = Dictionary(before.indices.compactMap { index in before.id(index).map { ($0, index) } }) { first, _ in
      first
    }
    let byName = Dictionary(before.indices.map { (before.name($0).folded, $0) }) { first, _ in first }
    var earlier = now.indices.map { index in now.id(index).flatMap { byId[$0] } }
    var taken = Set(earlier.compactMap(\.self))
    for index in now.indices where earlier[index] == nil {
      guard let same = byName[now.name(index).folded], now.id(index) == nil || before.id(same) == nil,
        taken.insert(same).inserted
      else { continue }
      earlier[index] = same
    }
    return earlier
  }
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
