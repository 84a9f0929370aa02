public import Advising
public import Interviewing
import Portfolio
public import Profiling
import Trees

/// One profile held for writing: nobody else writes while it lives.
public final class ProfileWriter {
  public internal(set) var folder: ProfileFolder
  public var profile: Profile {
    didSet { if !profile.isWorded(as: oldValue) { settlement = profile.settlement(catalogue) } }
  }
  private let catalogue: Catalogue
  private let advisor: () -> Advisor
  private let conclude: Conclude
  /// What keeps the answers consistent, in the words of the profile.
  public private(set) var settlement: Settlement
  private let scribe = Scribe()
  var lock: FolderLock
  var stamp: FileStamp
  private var damage: DamagedClients?
  private var drawn: (profile: Profile, conclusions: Conclusions)?
  /// Whether the last save went wrong: what was said since is only in memory.
  public internal(set) var isBehind = false
  /// Whether `clients.csv` has to follow the next save.
  var clientsFollow = false
  /// What to keep the file as it was found under, before it is written over for the first time.
  private var foreign: Slug?

  /// Draws the conclusions from a profile and its settlement, given another profile with those drawn from it before.
  public typealias Conclude = (
    Profile, Settlement, _ following: (profile: Profile, conclusions: Conclusions)?
  ) -> Conclusions

  /// Takes the lock, then reads: what is changed is what is on the disk. The advisor is asked for at the first save: its
  /// rules need not be read before a question is shown.
  ///
  /// - Parameters:
  ///   - clients: whether the clients are needed; not where they are replaced.
  ///   - conclude: nil for `Profile.conclusions`.
  public init(
    _ folder: ProfileFolder, _ catalogue: Catalogue, _ advisor: @escaping @autoclosure () -> Advisor,
    clients: Bool = true, conclude: Conclude? = nil
  ) throws {
    self.folder = folder
    self.catalogue = catalogue
    self.advisor = advisor
    self.conclude = conclude ?? { $0.conclusions(catalogue, $1, following: $2) }
    lock = try folder.lock()
    let (bytes, stamp) = try folder.read(.profile, limit: ProfileStore.limit)
    profile = try Profile(bytes)
    settlement = profile.settlement(catalogue)
    guard profile.schema <= Profile.schema else { throw ProfileFault(.newerSchema(profile.schema), at: nil) }
    if let fault = Profile.answerFaults(bytes, catalogue).first { throw fault }
    self.stamp = stamp
    // A crash may have come between a revision and the profile that counts it.
    profile.revision = max(profile.revision, (try? folder.history.list())?.last?.number ?? 0)
    foreign = profile.isAltered ? Slug("changed") : profile.schema < Profile.schema ? Slug("older") : nil
    if clients { try readClients(mending: true) } else { mendClients(of: profile) }
  }

  /// Takes the portfolio as it stands on the disk. A damaged one stops the next save, unless it is replaced before.
  func readClients(mending: Bool = false) throws {
    damage = nil
    let found = try folder.clients(of: profile)
    if mending, let found { mend(found) }
    do {
      profile.portfolio = try found.map { try folder.portfolio(of: profile, in: $0.bytes) }
    } catch let error as DamagedClients {
      damage = error
    }
  }

  /// Takes clients whose table is on the disk already.
  func take(_ portfolio: Portfolio?) {
    (profile.portfolio, damage) = (portfolio, nil)
  }

  /// Parks and takes up answers as the questions now are.
  public func settle() { _ = settlement.settle(&profile.answers) }

  /// On the disk when it returns. With a `reason` it is a revision of its own too.
  ///
  /// - Parameters:
  ///   - at: the time of the change, in ISO 8601.
  ///   - reason: `niche` for a finished questionnaire, `restore`…
  public func save(at: String, reason: String? = nil) throws {
    if let damage { throw damage }
    isBehind = true
    try keepForeign()
    var next = profile
    next.updated = at
    if next.imported != nil { next.noteImport("basis", .string(next.portfolioBasis)) }
    if reason != nil { next.revision += 1 }
    let bytes = bytes(next)
    let revision = try reason.map {
      try folder.history.add(next.revision, reason: Slug($0), bytes, holding: lock)
    }
    do {
      stamp = try folder.write(bytes, to: .profile, expecting: .stamp(stamp), holding: lock)
    } catch {
      if let revision, revision.isNew { folder.history.discard(revision.name, holding: lock) }
      throw error
    }
    profile = next
    isBehind = false
    if clientsFollow { mendClients(of: profile) }
    clientsFollow = false
  }

  private func keepForeign() throws {
    guard let label = foreign else { return }
    _ = try folder.keep(.profile, as: label, holding: lock)
    foreign = nil
  }

  /// Keeps the version that somebody else wrote meanwhile under another name, and lets the next save replace it.
  ///
  /// - Returns: the path of the kept version.
  public func keepOther() throws -> String {
    let kept = try folder.keep(.profile, as: Slug("changed"), holding: lock)
    stamp = try folder.read(.profile, limit: .max).stamp
    return kept
  }

  /// What follows from the profile as it stands: drawn once, however often it is asked for.
  public var conclusions: Conclusions { conclusions(of: profile) }

  private func conclusions(of profile: Profile) -> Conclusions {
    if let drawn, drawn.profile.concludes(as: profile) { return drawn.conclusions }
    let conclusions = conclude(profile, settlement, drawn)
    drawn = (profile, conclusions)
    return conclusions
  }

  /// A profile as its file holds it.
  func bytes(_ profile: Profile) -> [UInt8] {
    let conclusions = conclusions(of: profile)
    let advice = advisor().json(on: profile, conclusions, today: profile.updated)
    return scribe.bytes(of: profile, catalogue, conclusions, advice: advice)
  }

  public func release() { lock.release() }
}

extension Profile {
  /// The document as it is stored, with the advice of the day it was last changed.
  func json(_ catalogue: Catalogue, _ conclusions: Conclusions, _ advisor: Advisor) -> JSON {
    json(catalogue, conclusions, advice: advisor.json(on: self, conclusions, today: updated))
  }
}
