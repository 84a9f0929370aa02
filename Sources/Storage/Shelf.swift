/// All profiles of a home.
public struct Shelf: Sendable {
  public let home: Home

  public init(home: Home) { self.home = home }

  public var trash: Trash { Trash(home: home) }

  /// Real folders with a `profile.json`, sorted; none when there is no home yet.
  public func list() throws(StoreError) -> [ProfileFolder] {
    let profiles: Folder
    do throws(StoreError) {
      profiles = try home.open("profiles")
    } catch let error where error.isMissing {
      return []
    }
    var found: [ProfileFolder] = []
    for name in try profiles.names() {
      guard let slug = Slug(folder: name), try profiles.status(of: name)?.isFolder == true,
        holdsProfile(name, in: profiles)
      else { continue }
      found.append(ProfileFolder(home: home, slug: slug))
    }
    return found
  }

  /// A folder that cannot be looked into is listed: opening it says why.
  private func holdsProfile(_ name: String, in profiles: borrowing Folder) -> Bool {
    do throws(StoreError) {
      return try Folder(name, in: profiles).status(of: ProfileFolder.File.profile.rawValue)?.isFile == true
    } catch {
      return !error.isMissing
    }
  }

  /// `noSuchProfile` when there is none.
  public func folder(_ slug: Slug) throws(StoreError) -> ProfileFolder {
    let folder = ProfileFolder(home: home, slug: slug)
    _ = try folder.open()
    return folder
  }

  /// The right to make and name profiles: hold it from looking whether a name is free to taking it.
  /// Makes the home where missing. Waits for another holder `patience` milliseconds.
  public func lock(patience: Int = 2000) throws(StoreError) -> FolderLock {
    _ = try home.make("profiles")
    let lock = try FolderLock(patience: patience) { () throws(StoreError) in try home.open("profiles") }
    try? Folder(path: home.path).sweep()
    trash.sweep()
    return lock
  }

  /// Renames a profile's folder durably to the first of `wanted`, `wanted-2`… that is free. Its lock goes with it.
  public func rename(
    _ folder: ProfileFolder, to wanted: Slug, holding lock: FolderLock
  ) throws(StoreError) -> ProfileFolder {
    if folder.slug == wanted { return folder }
    let profiles = try home.open("profiles")
    guard try profiles.status(of: folder.slug.text) != nil else { throw .noSuchProfile(folder.slug) }
    return try place(folder.slug.text, from: profiles, in: profiles, as: wanted)
  }

  /// Moves a folder to the first free place for a slug.
  func place(
    _ name: String, from source: borrowing Folder, in profiles: borrowing Folder, as wanted: Slug
  ) throws(StoreError) -> ProfileFolder {
    let placed = try source.move(name, to: profiles) { wanted.numbered($0).text }
    guard let slug = Slug(folder: placed) else { throw .noSuchProfile(wanted) }
    return ProfileFolder(home: home, slug: slug)
  }
}
