/// Portfolios as they were: `history/0012.import.csv` beside the revision that brought them.
extension History {
  /// Keeps a portfolio under a name that begins with the revision's number, and gives that name. A name that is taken
  /// by other bytes (an attempt that was cut short) gets `-2`, `-3` and so on.
  func keep(
    _ clients: [UInt8], _ number: Int, reason: Slug, holding lock: FolderLock
  ) throws(StoreError) -> (name: String, isNew: Bool) {
    let history = try folder.open().ensureFolder(History.name)
    for attempt in 1...9999 {
      let name = Self.portfolio(of: Revision.name(number, reason.numbered(attempt)))
      if try history.status(of: name) == nil {
        try DurableFile.write(clients, name, in: history, expecting: .absent)
        return (name, true)
      }
      if try DurableFile.read(name, in: history, limit: .max).bytes == clients { return (name, false) }
    }
    throw .nameTaken(Revision.name(number, reason))
  }

  /// - Parameter name: as `keep` gave it.
  func clients(_ name: String) throws(StoreError) -> [UInt8] {
    guard !name.contains("/"), name.hasSuffix(".csv"), let history = try open() else {
      throw .cannot(.open, path: folder.path + "/\(History.name)/\(name)", errno: System.missing)
    }
    return try DurableFile.read(name, in: history, limit: .max).bytes
  }

  /// The names of all of them.
  func portfolios() throws(StoreError) -> [String] {
    guard let history = try open() else { return [] }
    return try history.names().filter { name in
      name.hasSuffix(".csv") && Revision.parse(String(name.dropLast(3)) + "json") != nil
    }
  }

  private static func portfolio(of revision: String) -> String { String(revision.dropLast(4)) + "csv" }
}
