public import Advising
public import Interviewing
import Portfolio
public import Profiling
public import Trees

/// One profile held for writing: nobody else writes while it lives.
public final class ProfileWriter {
  public let folder: ProfileFolder
  public var profile: Profile
  private let catalogue: Catalogue
  private let advisor: () -> Advisor
  let lock: FolderLock
  private var stamp: FileStamp
  private var damage: DamagedClients?

  /// Takes the lock, then reads: what is changed is what is on the disk. The advisor is asked for at the first save: its
  /// rules need not be read before a question is shown.
  ///
  /// - Parameter clients: whether the clients are needed; not where they are replaced.
  public init(
    _ folder: ProfileFolder, _ catalogue: Catalogue, _ advisor: @escaping @autoclosure () -> Advisor,
    clients: Bool = true
  ) throws {
    self.folder = folder
    self.catalogue = catalogue
    self.advisor = advisor
    lock = try folder.lock()
    let (bytes, stamp) = try folder.read(.profile, limit: ProfileStore.limit)
    profile = try Profile(bytes)
    guard profile.schema <= Profile.schema else { throw ProfileFault(.newerSchema(profile.schema), at: nil) }
    if let fault = Profile.answerFaults(bytes, catalogue).first { throw fault }
    self.stamp = stamp
    if clients { try readClients() }
  }

  /// Takes the portfolio as it stands on the disk. A damaged one stops the next save, unless it is replaced before.
  func readClients() throws {
    damage = nil
    do {
      profile.portfolio = try folder.portfolio(profile)
    } catch let error as DamagedClients {
      damage = error
    }
  }

  /// Takes clients that are on the disk already.
  func take(_ portfolio: Portfolio?) {
    (profile.portfolio, damage) = (portfolio, nil)
  }

  /// Parks and takes up answers as the questions now are.
  func settle() { _ = profile.settlement(catalogue).settle(&profile.answers) }

  /// On the disk when it returns. With a `reason` it is a revision of its own too.
  ///
  /// - Parameters:
  ///   - at: the time of the change, in ISO 8601.
  ///   - reason: `niche` for a finished questionnaire, `restore`…
  public func save(at: String, reason: String? = nil) throws {
    if let damage { throw damage }
    profile.updated = at
    profile.noteImport("basis", try folder.portfolioBasis(profile).map { .string($0) })
    if reason != nil { profile.revision += 1 }
    let bytes = Array(profile.json(catalogue, advisor()).text().utf8)
    stamp = try folder.write(bytes, to: .profile, expecting: .stamp(stamp), holding: lock)
    if let reason {
      try folder.history.add(profile.revision, reason: Slug(reason), bytes, holding: lock)
    }
  }

  /// Keeps the version that somebody else wrote meanwhile under another name, and lets the next save replace it.
  ///
  /// - Returns: the path of the kept version.
  public func keepOther() throws -> String {
    let kept = try folder.keep(.profile, as: Slug("changed"), holding: lock)
    stamp = try folder.read(.profile, limit: .max).stamp
    return kept
  }

  public func release() { lock.release() }
}

extension Profile {
  /// The document as it is stored, with the advice of the day it was last changed.
  public func json(_ catalogue: Catalogue, _ advisor: Advisor) -> JSON {
    let conclusions = conclusions(catalogue)
    return json(catalogue, conclusions, advice: advisor.json(on: self, conclusions, today: updated))
  }
}
