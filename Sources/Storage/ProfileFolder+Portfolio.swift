public import Portfolio
public import Profiling
import Trees

extension ProfileFolder {
  /// The imported portfolio with the facts of its import; nil where there is none.
  ///
  /// - Throws: `DamagedClients` with the line that cannot be read.
  public func portfolio(_ profile: Profile) throws -> Portfolio? {
    guard let bytes = try clients(of: profile) else { return nil }
    do {
      return Portfolio(try ClientTable.clients(bytes), profile.imported)
    } catch let fault as TableFault {
      throw DamagedClients(path: path(of: .clients), fault: fault)
    }
  }

  /// Whether there is a portfolio, sound or not.
  public func holdsClients() throws(StoreError) -> Bool { try open().status(of: File.clients.rawValue) != nil }

  /// What `clients.csv` holds, or has to hold where a crash came between the profile and it.
  func clients(of profile: Profile) throws(StoreError) -> [UInt8]? {
    if let bytes = try clientsBehind(profile) { return bytes }
    return try clientBytes()
  }

  /// The clients a profile speaks of, out of its history, where `clients.csv` is gone or still the one before. The
  /// profile is written first: with it an import is done.
  func clientsBehind(_ profile: Profile) throws(StoreError) -> [UInt8]? {
    guard let kept = profile.imported?["kept"]?.string else { return nil }
    let digest = profile.imported?["digest"]?.string
    if let bytes = try clientBytes() {
      let present = Digest.text(Digest.of(bytes))
      guard present != digest, present == profile.imported?["replaces"]?.string else { return nil }
    }
    guard let bytes = try? history.clients(kept) else { return nil }
    return digest == nil || digest == Digest.text(Digest.of(bytes)) ? bytes : nil
  }

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
  fileprivate init(_ clients: [Client], _ imported: JSON?) {
    let rejected = (imported?["rejected"]?.array ?? []).compactMap { item -> Rejection? in
      guard let line = item["line"]?.int, let reason = item["reason"]?.string else { return nil }
      return Rejection(line: line, reason: reason)
    }
    self.init(
      clients, accepted: imported?["accepted"]?.int, rejected: rejected, months: imported?["months"]?.double)
  }
}
