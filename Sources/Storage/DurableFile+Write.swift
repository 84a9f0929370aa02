#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension DurableFile {
  /// `durable: false` leaves the disk its own pace: still the old bytes or the new ones to any reader.
  @discardableResult
  static func write(
    _ bytes: [UInt8], _ name: String, in folder: borrowing Folder, expecting expected: Expected, durable: Bool = true
  ) throws(StoreError) -> FileStamp {
    let temporary = Temporary.name()
    let path = folder.path(of: name)
    let file = try create(temporary, in: folder, path: path)
    do throws(StoreError) {
      let stamp = try fill(file, bytes, path: path, durable: durable)
      let isNew = try check(name, in: folder, expected)
      try install(temporary, as: name, in: folder, isNew: isNew, durable: durable)
      return stamp
    } catch {
      folder.discard(temporary)
      throw error
    }
  }

  /// - Parameter path: of the file that people know.
  static func create(
    _ name: String, in folder: borrowing Folder, path: String
  ) throws(StoreError) -> Descriptor {
    let directory = folder.raw
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = Descriptor(raw: try System.attempt(.createFile, path) { openat(directory, name, flags, 0o600) })
    // While it is held, it is no leftover.
    _ = flock(file.raw, LOCK_EX | LOCK_NB)
    return file
  }

  private static func fill(
    _ file: borrowing Descriptor, _ bytes: [UInt8], path: String, durable: Bool
  ) throws(StoreError) -> FileStamp {
    let raw = file.raw
    try System.setMode(path) { fchmod(raw, 0o600) }
    try file.write(bytes, path: path)
    if durable { try System.sync(file, path: path) }
    return FileStamp(try file.status(path: path), bytes: bytes)
  }

  /// Whether the file is a new one.
  private static func check(
    _ name: String, in folder: borrowing Folder, _ expected: Expected
  ) throws(StoreError) -> Bool {
    let path = folder.path(of: name)
    let status = try folder.status(of: name)
    try refuseAllButFiles(status, path: path)
    switch expected {
    case .anything: return status == nil
    case .absent: if status == nil { return true }
    case .stamp(let stamp):
      guard let status, status.st_size == stamp.size else { break }
      if try read(name, in: folder, limit: stamp.size).stamp.sameBytes(as: stamp) { return false }
    }
    throw .changedOnDisk(path: path)
  }

  /// Keeps the old file under a second name until the new one is on the disk, to put it back if it never gets there.
  private static func install(
    _ temporary: String, as name: String, in folder: borrowing Folder, isNew: Bool, durable: Bool
  ) throws(StoreError) {
    guard durable else { return try folder.rename(temporary, to: folder, as: name) }
    let old = Temporary.name()
    if !isNew { try folder.keep(name, as: old, durable: false) }
    defer { if !isNew { folder.discard(old) } }
    try folder.rename(temporary, to: folder, as: name)
    do throws(StoreError) {
      try folder.sync()
    } catch {
      if isNew { folder.discard(name) } else { try? folder.rename(old, to: folder, as: name) }
      throw error
    }
  }
}
