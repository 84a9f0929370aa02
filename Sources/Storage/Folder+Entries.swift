#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Folder {
  /// Names in this folder, sorted; those that are not UTF-8 are left out.
  func names() throws(StoreError) -> [String] {
    try entries { String(validatingCString: $0) }.sorted()
  }

  /// Removes what stands under that name, with all it holds; links are removed, never followed.
  func removeAll(_ name: String) throws(StoreError) {
    try removeAll(raw: Array(name.utf8CString))
  }

  /// Best effort: for what must not hide the error at hand.
  func discard(_ name: String) {
    _ = try? System.attempt(.remove, name) { unlinkat(raw, name, 0) }
  }

  /// Removes what a crash of ours left here.
  func sweep() {
    guard let names = try? names() else { return }
    for name in names where Temporary.isOurs(name) { try? removeAll(name) }
  }

  /// Removes what crashes of ours left where others may be writing too: those hold a lock on their temporary files.
  func sweepAbandoned() {
    guard let names = try? names() else { return }
    for name in names where Temporary.isOurs(name) {
      let opened = openat(raw, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard opened >= 0 else { continue }
      let file = Descriptor(raw: opened)
      if flock(file.raw, LOCK_EX | LOCK_NB) == 0 { discard(name) }
    }
  }

  private func removeAll(raw name: [CChar]) throws(StoreError) {
    let path = path(of: name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" })
    var status = stat()
    _ = try System.attempt(.inspect, path) { fstatat(raw, name, &status, AT_SYMLINK_NOFOLLOW) }
    guard status.isFolder else {
      _ = try System.attempt(.remove, path) { unlinkat(raw, name, 0) }
      return
    }
    let opened = try System.attempt(.open, path) {
      openat(raw, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    let inner = Folder(Descriptor(raw: opened), path: path)
    for entry in try inner.entries(Folder.copy) { try inner.removeAll(raw: entry) }
    _ = try System.attempt(.remove, path) { unlinkat(raw, name, AT_REMOVEDIR) }
  }

  private static func copy(_ name: UnsafePointer<CChar>) -> [CChar] {
    Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1))
  }

  private func entries<Entry>(_ keep: (UnsafePointer<CChar>) -> Entry?) throws(StoreError) -> [Entry] {
    let opened = try System.attempt(.list, path) { openat(raw, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    var stream = fdopendir(opened)
    if stream == nil, errno == EINTR { stream = fdopendir(opened) }
    guard let stream else {
      let code = errno
      _ = close(opened)
      throw .cannot(.list, path: path, errno: code)
    }
    defer { _ = closedir(stream) }
    var found: [Entry] = []
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    while true {
      var entry: UnsafeMutablePointer<dirent>?
      _ = try System.attempt(.list, path) {
        errno = 0
        entry = readdir(stream)
        return entry == nil && errno != 0 ? -1 : 0
      }
      guard let entry else { return found }
      let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      if strcmp(name, ".") != 0, strcmp(name, "..") != 0, let kept = keep(name) { found.append(kept) }
    }
  }
}
