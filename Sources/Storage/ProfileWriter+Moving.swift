import Profiling

extension ProfileWriter {
  /// Goes on in another home, with all that this one has: for a disk that takes no more. History and clients that
  /// cannot be read any more stay behind.
  public func move(to home: Home, at: String) throws {
    let shelf = Shelf(home: home)
    let lock = try shelf.lock()
    defer { lock.release() }
    profile.updated = at
    let bytes = bytes(profile)
    let clients = try? folder.clients(of: profile)?.bytes
    func create(_ history: History?) throws(StoreError) -> ProfileFolder {
      try shelf.create(Slug(profile.name), profile: bytes, clients: clients, history: history, holding: lock)
    }
    let new = try (try? create(folder.history)) ?? create(nil)
    let own = try new.lock()
    let stamp = try new.read(.profile, limit: .max).stamp
    shelf.remember(new)
    self.lock.release()
    (folder, self.lock, self.stamp, isBehind) = (new, own, stamp, false)
  }
}
