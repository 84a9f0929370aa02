import Interviewing
public import Portfolio
public import Profiling
public import Trees

extension ProfileFolder {
  /// The imported portfolio with the facts of its import; nil where there is none.
  ///
  /// - Throws: `DamagedClients` with the line that cannot be read.
  public func portfolio(_ profile: Profile) throws -> Portfolio? {
    guard let bytes = try clientBytes() else { return nil }
    do {
      return Portfolio(try ClientTable.clients(bytes), profile.imported)
    } catch let fault as TableFault {
      throw DamagedClients(path: path(of: .clients), fault: fault)
    }
  }

  /// What the conclusions over the portfolio rest on, in short: the file, the answers and the formulas. Where it is what
  /// it was at the last save, so are the conclusions, and nobody need read a million clients again. Nil without a file.
  func portfolioBasis(_ profile: Profile) throws(StoreError) -> String? {
    guard let file = try open().status(of: File.clients.rawValue) else { return nil }
    let basis = "\(Conclusions.formulas) \(file.size) \(file.nanoseconds) \(profile.answers.tree.text())"
    return String(Digest.of(basis.utf8), radix: 16)
  }

  /// The conclusions over the imported portfolio as they were saved; nil where they may have changed since.
  public func savedPortfolio(_ profile: Profile) -> JSON? {
    guard let basis = try? portfolioBasis(profile), basis == profile.imported?["basis"]?.string else { return nil }
    return profile.savedPortfolio
  }

  /// The imported portfolio that a revision had; nil where it had none.
  public func portfolio(of revision: Profile) throws -> Portfolio? {
    guard let kept = revision.imported?["kept"]?.string else { return nil }
    return Portfolio(try ClientTable.clients(try history.clients(kept)), revision.imported)
  }

  /// Whether there is a portfolio, sound or not.
  public func holdsClients() throws(StoreError) -> Bool { try open().status(of: File.clients.rawValue) != nil }

  func clientBytes() throws(StoreError) -> [UInt8]? {
    do throws(StoreError) {
      return try read(.clients, limit: .max).bytes
    } catch let error where error.isMissing {
      return nil
    }
  }

  /// Durably; nothing where there is no such file.
  func remove(_ file: File, holding lock: FolderLock) throws(StoreError) {
    let folder = try open()
    guard try folder.status(of: file.rawValue) != nil else { return }
    try folder.removeAll(file.rawValue)
    try folder.sync()
  }
}

/// A `clients.csv` that is not as the program wrote it.
public struct DamagedClients: Error, Hashable, Sendable {
  public let path: String
  public let fault: TableFault
}

extension Portfolio {
  init(_ clients: Clients, _ imported: JSON?) {
    let rejected = (imported?["rejected"]?.array ?? []).compactMap { item -> Rejection? in
      guard let line = item["line"]?.int, let reason = item["reason"]?.string else { return nil }
      return Rejection(line: line, reason: reason)
    }
    self.init(
      clients, accepted: imported?["accepted"]?.int, rejected: rejected, months: imported?["months"]?.double)
  }
}
