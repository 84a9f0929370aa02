/// The revisions of a profile, whole and unchanged once written.
public struct History: Sendable {
  let folder: ProfileFolder

  static let name = "history"

  /// By number, then reason.
  public func list() throws(StoreError) -> [Revision] {
    guard let history = try open() else { return [] }
    var revisions: [Revision] = []
    for name in try history.names() {
      guard let (number, reason) = Revision.parse(name), let status = try history.status(of: name), status.isFile
      else { continue }
      let path = history.path(of: name)
      revisions.append(
        Revision(number: number, reason: reason, path: path, modified: status.nanoseconds / 1_000_000_000))
    }
    return revisions.sorted { ($0.number, $0.reason) < ($1.number, $1.reason) }
  }

  /// At most `limit` bytes.
  public func read(_ revision: Revision, limit: Int) throws(StoreError) -> [UInt8] {
    guard let history = try open() else { throw .noSuchRevision(revision.number) }
    do throws(StoreError) {
      return try DurableFile.read(revision.name, in: history, limit: limit).bytes
    } catch let error where error.isMissing {
      throw .noSuchRevision(revision.number)
    }
  }

  /// Adds a revision: its name, and whether it is a new one. The same one again changes nothing; other bytes under a name that is taken
  /// (an attempt that was cut short) get the reason with `-2`, `-3` and so on.
  @discardableResult
  public func add(
    _ number: Int, reason: Slug, _ bytes: [UInt8], holding lock: FolderLock
  ) throws(StoreError) -> (name: String, isNew: Bool) {
    let history = try folder.open().ensureFolder(History.name)
    for attempt in 1...9999 {
      let name = Revision.name(number, reason.numbered(attempt))
      if try history.status(of: name) != nil {
        let old = try? DurableFile.read(name, in: history, limit: bytes.count).bytes
        guard old == bytes else { continue }
        return (name, false)
      }
      try DurableFile.write(bytes, name, in: history, expecting: .absent)
      return (name, true)
    }
    throw .nameTaken(Revision.name(number, reason))
  }

  /// Takes back what was added for a change that did not come to pass.
  func discard(_ name: String, holding lock: FolderLock) {
    guard let history = try? open() else { return }
    history.discard(name)
  }

  func open() throws(StoreError) -> Folder? {
    do throws(StoreError) {
      return try Folder(History.name, in: folder.open())
    } catch let error where error.isMissing {
      return nil
    }
  }
}
