import Interviewing
public import Portfolio
public import Profiling
public import Trees

extension ProfileFolder {
  /// The imported portfolio with the facts of its import; nil where there is none.
  ///
  /// - Throws: `DamagedClients` with the line that cannot be read.
  public func portfolio(_ profile: Profile) throws -> Portfolio? {
    try clients(of: profile).map { try portfolio(of: profile, in: $0.bytes) }
  }

  func portfolio(of profile: Profile, in bytes: [UInt8]) throws -> Portfolio {
    do {
      return Portfolio(try ClientTable.clients(bytes), profile.imported)
    } catch let fault as TableFault {
      throw DamagedClients(path: path(of: .clients), fault: fault)
    }
  }

  /// The imported portfolio that a revision had; nil where it had none.
  public func portfolio(of revision: Profile) throws -> Portfolio? {
    guard let kept = revision.imported?["kept"]?.string else { return nil }
    return Portfolio(try ClientTable.clients(try history.clients(kept)), revision.imported)
  }

  /// The conclusions over the imported portfolio as they were saved, without judging a million clients again; nil where
  /// the answers, the formulas or the clients are not those of the last save, or others changed the file.
  public func savedPortfolio(_ profile: Profile) -> JSON? {
    guard !profile.isAltered, let basis = profile.imported?["basis"]?.string, basis == profile.portfolioBasis,
      let digest = try? tableDigest(), digest.text == profile.imported?["digest"]?.string
    else { return nil }
    return profile.storedConclusions?["portfolio"]
  }

  /// Whether there is a portfolio, sound or not.
  public func holdsClients() throws(StoreError) -> Bool { try open().status(of: File.clients.rawValue) != nil }

  /// The clients a profile speaks of, and whether `clients.csv` has yet to follow them.
  typealias ClientBytes = (bytes: [UInt8], areBehind: Bool)

  /// What `clients.csv` holds, or has to hold where a crash came between the profile and it.
  func clients(of profile: Profile) throws(StoreError) -> ClientBytes? {
    let present = try clientsPresent()
    if let bytes = clients(of: profile, behind: present?.digest) { return (bytes, true) }
    return present.map { ($0.bytes, false) }
  }

  /// Out of the history, where `clients.csv` is gone or still the one before. The profile is written first: with it an
  /// import is done.
  ///
  /// - Parameter present: of the `clients.csv` that is there; nil where there is none.
  private func clients(of profile: Profile, behind present: TableDigest?) -> [UInt8]? {
    guard let kept = profile.imported?["kept"]?.string else { return nil }
    let digest = profile.imported?["digest"]?.string
    if let present = present?.text {
      guard present != digest, present == profile.imported?["replaces"]?.string else { return nil }
    }
    guard let bytes = try? history.clients(kept) else { return nil }
    return digest == nil || digest == TableDigest(bytes).text ? bytes : nil
  }

  func clientBytes() throws(StoreError) -> [UInt8]? { try clientsPresent()?.bytes }

  /// Of `clients.csv` as it stands, which is never held as a whole.
  private func tableDigest() throws(StoreError) -> TableDigest {
    try DurableFile.digest(of: File.clients.rawValue, in: open())
  }

  private func clientsPresent() throws(StoreError) -> (bytes: [UInt8], digest: TableDigest)? {
    do throws(StoreError) {
      let bytes = try read(.clients, limit: .max).bytes
      return (bytes, TableDigest(bytes))
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

extension Profile {
  /// What the conclusions over its portfolio rest on beside the clients, in short.
  var portfolioBasis: String { Digest.text(Digest.of("\(Conclusions.formulas) \(answers.tree.text())".utf8)) }
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
