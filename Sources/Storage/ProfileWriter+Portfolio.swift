public import Portfolio
public import Profiling
public import Trees

/// Changing the portfolio: a revision keeps each, so that a restore can bring it back.
extension ProfileWriter {
  /// Puts clients in the place of those that are there, and the facts of their import into the profile.
  ///
  /// - Returns: where the old file is kept, if it is in no revision: somebody changed it, or it is damaged.
  public func replaceClients(_ clients: Clients, imported facts: JSON, at: String) throws -> String? {
    let bytes = ClientTable.bytes(clients)
    var facts = facts.object ?? [:]
    let kept = try folder.history.keep(bytes, profile.revision + 1, reason: Slug("import"), holding: lock)
    facts["kept"] = .string(kept)
    let other = try keepStrayClients()
    _ = try folder.write(bytes, to: .clients, expecting: .anything, holding: lock)
    profile.imported = .object(facts)
    note(Portfolio(clients, profile.imported), at: at)
    try save(at: at, reason: "import")
    return other
  }

  /// Takes the clients away; a revision still has them.
  ///
  /// - Returns: as `replaceClients`.
  public func clearClients(at: String) throws -> String? {
    let other = try keepStrayClients()
    try folder.remove(.clients, holding: lock)
    profile.imported = nil
    note(nil, at: at)
    try save(at: at, reason: "clients-cleared")
    return other
  }

  /// The clients that a revision had, or none; saved with the next save.
  ///
  /// - Returns: as `replaceClients`.
  public func restoreClients(of old: Profile) throws -> String? {
    if old.imported?["kept"] == profile.imported?["kept"], try strayClients() == nil { return nil }
    let bytes = try old.imported?["kept"]?.string.map { try folder.history.clients($0) }
    let other = try keepStrayClients()
    if let bytes {
      _ = try folder.write(bytes, to: .clients, expecting: .anything, holding: lock)
    } else {
      try folder.remove(.clients, holding: lock)
    }
    profile.imported = old.imported
    try readClients()
    return other
  }

  /// Takes a portfolio, and notes what questions need to know of it.
  private func note(_ portfolio: Portfolio?, at: String) {
    take(portfolio)
    profile.answers.note(portfolio, at: at)
    settle()
  }

  private func keepStrayClients() throws -> String? {
    guard try strayClients() != nil else { return nil }
    return try folder.keep(.clients, as: Slug("changed"), holding: lock)
  }

  /// The bytes of a clients.csv that is not the one of its revision.
  private func strayClients() throws -> [UInt8]? {
    guard let current = try folder.clientBytes() else { return nil }
    let kept = try? profile.imported?["kept"]?.string.map { try folder.history.clients($0) }
    return kept == current ? nil : current
  }
}
