#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open folder. All calls go through its descriptor and one name, and follow no link below it.
struct Folder: ~Copyable {
  let descriptor: Descriptor
  let path: String

  var raw: Int32 { descriptor.raw }

  init(_ descriptor: consuming Descriptor, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens the folder at `path`; links on the way are the user's own choice and are followed.
  init(path: String) throws(StoreError) {
    self.init(try Folder.open(AT_FDCWD, path, flags: 0, path: path), path: path)
  }

  init(_ name: String, in parent: borrowing Folder) throws(StoreError) {
    let path = parent.path(of: name)
    self.init(try Folder.open(parent.raw, name, flags: O_NOFOLLOW, path: path), path: path)
  }

  private static func open(
    _ parent: Int32, _ name: String, flags: Int32, path: String
  ) throws(StoreError) -> Descriptor {
    do throws(StoreError) {
      let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags
      return Descriptor(raw: try System.attempt(.open, path) { openat(parent, name, flags) })
    } catch {
      throw precise(error, parent, name, path: path)
    }
  }

  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// What stands under that name, the link itself if it is one; `nil` when nothing does.
  func status(of name: String) throws(StoreError) -> stat? {
    var status = stat()
    do throws(StoreError) {
      _ = try System.attempt(.inspect, path(of: name)) { fstatat(raw, name, &status, AT_SYMLINK_NOFOLLOW) }
      return status
    } catch let error where error.isMissing {
      return nil
    }
  }

  /// Some file systems cannot sync a folder and say so with `EINVAL`; there is nothing more to do there.
  func sync() throws(StoreError) {
    do throws(StoreError) {
      try System.sync(descriptor, path: path)
    } catch .cannot(.sync, _, EINVAL) {}
  }

  /// The folder of that name, made where missing. Its entry is on the disk, also when a crash had kept it from there.
  func ensureFolder(_ name: String) throws(StoreError) -> Folder {
    do throws(StoreError) {
      try makeFolder(name)
    } catch .cannot(.createFolder, _, EEXIST) {}
    try sync()
    return try Folder(name, in: self)
  }

  /// 0700 whatever the umask.
  func makeFolder(_ name: String) throws(StoreError) {
    _ = try System.attempt(.createFolder, path(of: name)) { mkdirat(raw, name, 0o700) }
    try System.setMode(path(of: name)) { fchmodat(raw, name, 0o700, 0) }
  }

  /// Opens the folder at `path`, after making it, and those above it, where they are missing.
  static func make(path: String) throws(StoreError) -> Folder {
    do throws(StoreError) {
      return try Folder(path: path)
    } catch let error where error.isMissing {
      let (above, name) = split(path)
      return try make(path: above).ensureFolder(name)
    }
  }

  /// The folder part and the last name of a path.
  static func split(_ path: String) -> (above: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let above = path[..<slash]
    return (above.isEmpty ? "/" : String(above), String(path[path.index(after: slash)...]))
  }

  /// Tells links and files apart where the system only says that no folder could be opened.
  private static func precise(_ error: StoreError, _ parent: Int32, _ name: String, path: String) -> StoreError {
    guard case .cannot(.open, _, let code) = error, [ENOENT, ENOTDIR, ELOOP].contains(code) else { return error }
    var status = stat()
    guard fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return error }
    guard status.isLink else { return .notAFolder(path: path) }
    return code == ENOENT ? .danglingLink(path: path) : .linkRefused(path: path)
  }
}

extension stat {
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
