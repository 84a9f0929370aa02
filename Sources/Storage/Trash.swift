/// Profiles that were removed: whole, until the trash is emptied.
public struct Trash: Sendable {
  let home: Home

  /// A profile in the trash.
  public struct Entry: Hashable, Sendable {
    /// The folder's name there: the slug, with `.2`, `.3` and so on when taken.
    public let name: String
    public let path: String

    /// The slug that the profile had.
    public var slug: Slug {
      let parts = name.split(separator: ".")
      let isNumbered = parts.count > 1 && parts.last.flatMap { Int($0) } != nil
      let slug = isNumbered ? parts.dropLast().joined(separator: ".") : name
      return Slug(folder: slug) ?? Slug(slug)
    }
  }

  /// Real folders only, sorted.
  public func list() throws(StoreError) -> [Entry] {
    guard let trash = try open() else { return [] }
    var entries: [Entry] = []
    for name in try trash.names() where Slug(folder: name) != nil {
      if try trash.status(of: name)?.isFolder == true { entries.append(Entry(name: name, path: trash.path(of: name))) }
    }
    return entries
  }

  /// Moves a profile here durably.
  public func take(_ folder: ProfileFolder, holding lock: FolderLock) throws(StoreError) -> Entry {
    let trash = try home.make("trash")
    let slug = folder.slug.text
    do throws(StoreError) {
      let name = try home.open("profiles").move(slug, to: trash) { $0 == 1 ? slug : "\(slug).\($0)" }
      return Entry(name: name, path: trash.path(of: name))
    } catch let error where error.isMissing {
      throw .noSuchProfile(folder.slug)
    }
  }

  /// Moves a profile back, under the first of `wanted`, `wanted-2`… that is free.
  public func restore(
    _ entry: Entry, as wanted: Slug? = nil, holding lock: FolderLock
  ) throws(StoreError) -> ProfileFolder {
    guard let trash = try open(), try trash.status(of: entry.name)?.isFolder == true else {
      throw .notInTrash(entry.name)
    }
    return try Shelf(home: home).place(
      entry.name, from: trash, in: home.make("profiles"), as: wanted ?? entry.slug)
  }

  /// Deletes for good, links never followed. An entry leaves the list first: none shows half deleted.
  public func delete(_ entry: Entry) throws(StoreError) {
    guard let trash = try open() else { throw .notInTrash(entry.name) }
    trash.sweep()
    let temporary = Temporary.name()
    do throws(StoreError) {
      try trash.rename(entry.name, to: trash, as: temporary)
    } catch let error where error.isMissing {
      throw .notInTrash(entry.name)
    }
    try trash.removeAll(temporary)
    try trash.sync()
  }

  /// Deletes what a crash left half deleted.
  public func sweep() {
    guard let trash = try? open() else { return }
    trash.sweep()
  }

  private func open() throws(StoreError) -> Folder? {
    do throws(StoreError) {
      return try home.open("trash")
    } catch let error where error.isMissing {
      return nil
    }
  }
}
