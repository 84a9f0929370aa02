public import Advising
public import Interviewing
import Language
public import Profiling
import Trees

/// The profiles of a home, by name.
public struct ProfileStore: Sendable {
  public let shelf: Shelf

  /// The largest profile that is read, in bytes.
  public static let limit = 64 << 20

  public init(home: Home) { shelf = Shelf(home: home) }

  /// A profile as it lies in its folder.
  public struct Entry: Sendable {
    public let folder: ProfileFolder
    /// Or why it cannot be read.
    public let profile: Result<Profile, any Error>

    public init(folder: ProfileFolder, profile: Result<Profile, any Error>) {
      self.folder = folder
      self.profile = profile
    }

    /// What the system said where it did not let the file be read.
    public var systemError: StoreError? {
      guard case .failure(let error as StoreError) = profile, case .cannot = error, !error.isMissing else { return nil }
      return error
    }

    /// The name in the file; the folder's where the file cannot be read.
    public var name: String { (try? profile.get().name) ?? folder.slug.text }
  }

  public func list() throws -> [Entry] {
    try shelf.list().map { folder in Entry(folder: folder, profile: Result { try read(folder) }) }
  }

  public func read(_ folder: ProfileFolder) throws -> Profile {
    try Profile(folder.read(.profile, limit: Self.limit).bytes)
  }

  /// The profile of that name, spelling apart, or of that folder.
  ///
  /// - Throws: what kept a profile from being read that may have that name.
  public func find(_ name: String) throws -> Entry? {
    let entries = try list()
    let found =
      entries.first { $0.name == name } ?? entries.first { $0.name.folded == name.folded }
      ?? entries.first { $0.folder.slug.text == name }
    if found == nil, let fault = entries.lazy.compactMap(\.systemError).first { throw fault }
    return found
  }

  /// The profile that was used last: as noted, else the one that changed last.
  public func recent() throws -> Entry? {
    if let folder = shelf.recent { return Entry(folder: folder, profile: Result { try read(folder) }) }
    return try list().max { updated($0) < updated($1) }
  }

  private func updated(_ entry: Entry) -> String { (try? entry.profile.get().updated) ?? "" }

  /// Puts a new profile on the disk.
  ///
  /// - Throws: `StoreError.nameTaken`, `.emptyName`.
  public func create(_ profile: Profile, _ catalogue: Catalogue) throws -> ProfileFolder {
    let lock = try shelf.lock()
    defer { lock.release() }
    try refuseTaken(profile.name)
    let bytes = Profile.bytes(of: profile.json(catalogue))
    return try shelf.create(Slug(profile.name), profile: bytes, holding: lock)
  }

  /// A second profile with the answers and the history of the first.
  public func copy(
    _ entry: Entry, to name: String, at: String, _ catalogue: Catalogue, _ advisor: Advisor
  ) throws -> ProfileFolder {
    let lock = try shelf.lock()
    defer { lock.release() }
    try refuseTaken(name)
    var copy = try entry.profile.get()
    copy.name = name
    copy.updated = at
    let clients = try entry.folder.clients(of: copy)?.bytes
    copy.portfolio = clients.flatMap { try? entry.folder.portfolio(of: copy, in: $0) }
    let bytes = Profile.bytes(of: copy.json(catalogue, copy.conclusions(catalogue), advisor))
    return try shelf.create(
      Slug(name), profile: bytes, clients: clients, history: entry.folder.history, holding: lock)
  }

  /// Gives a profile another name; its folder follows where the disk lets it.
  public func rename(
    _ entry: Entry, to name: String, at: String, _ catalogue: Catalogue, _ advisor: Advisor
  ) throws -> ProfileFolder {
    let lock = try shelf.lock()
    defer { lock.release() }
    if name.folded != entry.name.folded { try refuseTaken(name) }
    if name.trimmed.isEmpty { throw StoreError.emptyName }
    let writer = try ProfileWriter(entry.folder, catalogue, advisor)
    writer.profile.name = name
    writer.settle()
    try writer.save(at: at)
    writer.release()
    return (try? shelf.rename(entry.folder, to: Slug(name), holding: lock)) ?? entry.folder
  }

  private func refuseTaken(_ name: String) throws {
    if name.trimmed.isEmpty { throw StoreError.emptyName }
    if try list().contains(where: { $0.name.folded == name.folded }) { throw StoreError.nameTaken(name) }
  }
}

/// What waits in the trash.
extension ProfileStore {
  /// - Returns: where it lies now.
  public func remove(_ entry: Entry) throws -> Trash.Entry {
    let lock = try shelf.lock()
    defer { lock.release() }
    let own = try entry.folder.lock()
    defer { own.release() }
    return try shelf.trash.take(entry.folder, holding: lock)
  }

  /// - Throws: `StoreError.nameTaken` where another profile has that name now, `.notInTrash`.
  public func restore(_ name: String) throws -> ProfileFolder {
    let lock = try shelf.lock()
    defer { lock.release() }
    let entries = try trashed()
    guard let found = entries.last(where: { $0.name.folded == name.folded || $0.entry.name == name }) else {
      throw StoreError.notInTrash(name)
    }
    try refuseTaken(found.name)
    return try shelf.trash.restore(found.entry, as: Slug(found.name), holding: lock)
  }

  /// The trash with the names people gave.
  public func trashed() throws -> [(entry: Trash.Entry, name: String)] {
    try shelf.trash.list().map { entry in
      let bytes = try? DurableFile.read(entry.path + "/profile.json", limit: Self.limit).bytes
      return (entry, bytes.flatMap { try? Profile($0).name } ?? entry.slug.text)
    }
  }
}
