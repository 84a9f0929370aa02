extension Shelf {
  /// A new profile under the first of `wanted`, `wanted-2`… that is free. It is made aside and moved into place
  /// whole: no half-made profile ever shows. For a copy, `history` names the profile whose revisions come along.
  public func create(
    _ wanted: Slug, profile: [UInt8], clients: [UInt8]? = nil, history: History? = nil, holding lock: FolderLock
  ) throws(StoreError) -> ProfileFolder {
    let profiles = try home.make("profiles")
    let temporary = Temporary.name()
    do throws(StoreError) {
      try profiles.makeFolder(temporary)
      let made = try Folder(temporary, in: profiles)
      try DurableFile.write(profile, ProfileFolder.File.profile.rawValue, in: made, expecting: .absent)
      if let clients {
        try DurableFile.write(clients, ProfileFolder.File.clients.rawValue, in: made, expecting: .absent)
      }
      if let history { try copy(history, into: made) }
      return try place(temporary, from: profiles, in: profiles, as: wanted)
    } catch {
      try? profiles.removeAll(temporary)
      throw error
    }
  }

  private func copy(_ history: History, into made: borrowing Folder) throws(StoreError) {
    let folder = try made.ensureFolder(History.name)
    for revision in try history.list() {
      let bytes = try history.read(revision, limit: .max)
      try DurableFile.write(bytes, revision.name, in: folder, expecting: .absent)
    }
    for name in try history.portfolios() {
      try DurableFile.write(try history.clients(name), name, in: folder, expecting: .absent)
    }
  }
}
