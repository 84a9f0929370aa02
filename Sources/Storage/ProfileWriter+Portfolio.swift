public import Portfolio
public import Profiling
public import Trees

/// Changing the portfolio: a revision keeps each, so that a restore can bring it back.
///
/// A change is one step to every reader. The new clients go to `history/`, then the profile that names them there is
/// written, then `clients.csv` follows: where it does not come to that, readers take it from `history/`, and the next
/// writer puts it in place. Taking clients away begins with `clients.csv`, for the same reason.
extension ProfileWriter {
  /// Puts clients in the place of those that are there, and the facts of their import into the profile.
  ///
  /// - Returns: where the old file is kept, if it is in no revision: somebody changed it, or it is damaged.
  public func replaceClients(_ clients: Clients, imported facts: JSON, at: String) throws -> String? {
    let bytes = ClientTable.bytes(clients)
    let (kept, isNew) = try folder.history.keep(bytes, profile.revision + 1, reason: Slug("import"), holding: lock)
    do {
      let other = try keepStrayClients()
      try name(bytes, kept, facts)
      note(Portfolio(clients, profile.imported), at: at)
      try save(at: at, reason: "import")
      return other
    } catch {
      if isNew { folder.history.discard(kept, holding: lock) }
      throw error
    }
  }

  /// Takes the clients away; a revision still has them.
  ///
  /// - Returns: as `replaceClients`.
  public func clearClients(at: String) throws -> String? {
    try orReturningClients {
      let other = try keepStrayClients()
      try folder.remove(.clients, holding: lock)
      profile.imported = nil
      note(nil, at: at)
      try save(at: at, reason: "clients-cleared")
      return other
    }
  }

  /// Goes back to the answers, the language and the clients of a revision.
  ///
  /// - Returns: as `replaceClients`.
  public func restore(_ old: Profile, at: String) throws -> String? {
    try orReturningClients {
      profile.answers = old.answers
      profile.language = old.language
      let other = try restoreClients(of: old)
      try save(at: at, reason: "restore")
      return other
    }
  }

  /// Puts back what was taken away for a save that did not come to pass.
  private func orReturningClients(_ change: () throws -> String?) throws -> String? {
    let before = profile
    do {
      return try change()
    } catch {
      mendClients(of: before)
      throw error
    }
  }

  /// The clients that a revision had, or none; saved with the next save.
  private func restoreClients(of old: Profile) throws -> String? {
    if old.imported?["kept"] == profile.imported?["kept"], try strayClients() == nil { return nil }
    let kept = old.imported?["kept"]?.string
    let bytes = try kept.map { try folder.history.clients($0) }
    let other = try keepStrayClients()
    if let bytes, let kept, let facts = old.imported {
      try name(bytes, kept, facts)
    } else {
      try folder.remove(.clients, holding: lock)
      profile.imported = nil
    }
    try readClients()
    return other
  }

  /// Puts in place what a crash kept from there, as far as the disk lets it: until then readers help themselves.
  func mendClients(of profile: Profile) {
    if let found = try? folder.clients(of: profile) { mend(found) }
  }

  func mend(_ found: ProfileFolder.ClientBytes) {
    if found.areBehind { _ = try? folder.write(found.bytes, to: .clients, expecting: .anything, holding: lock) }
  }

  /// Lets the profile speak of these clients, which follow it into `clients.csv`.
  private func name(_ bytes: [UInt8], _ kept: String, _ facts: JSON) throws {
    var object = facts.object ?? [:]
    object["kept"] = .string(kept)
    object["digest"] = .string(TableDigest(bytes).text)
    object["replaces"] = try folder.clientBytes().map { .string(TableDigest($0).text) }
    profile.imported = .object(object)
    clientsFollow = true
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
