#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The right to write in a folder, for one process at a time: `flock` on `.lock`, a file that is never replaced.
/// It goes with the folder when that is renamed, and ends with `release`, the last reference, or the process.
public final class FolderLock {
  static let name = ".lock"

  private var file: Descriptor?

  /// `patience` in milliseconds is how long to wait for another holder before `busy`.
  init(patience: Int, _ folder: () throws(StoreError) -> Folder) throws(StoreError) {
    while true {
      let here = try folder()
      let file = try FolderLock.open(in: here)
      try FolderLock.take(file, path: here.path(of: FolderLock.name), patience: patience)
      // The folder may have been moved away between opening and locking: then this is not its lock any more.
      let mine = try file.status(path: here.path)
      guard let now = try folder().status(of: FolderLock.name), now.st_ino == mine.st_ino, now.st_dev == mine.st_dev
      else { continue }
      FolderLock.sign(file)
      here.sweep()
      self.file = consume file
      return
    }
  }

  /// Gives the right back; more than once does no harm.
  public func release() { file = nil }

  private static func open(in folder: borrowing Folder) throws(StoreError) -> Descriptor {
    let (directory, path) = (folder.raw, folder.path(of: name))
    try DurableFile.refuseAllButFiles(try folder.status(of: name), path: path)
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    return Descriptor(raw: try System.attempt(.lock, path) { openat(directory, name, flags, 0o600) })
  }

  private static func take(_ file: borrowing Descriptor, path: String, patience: Int) throws(StoreError) {
    let raw = file.raw
    for waited in stride(from: 0, through: patience, by: 10) {
      do throws(StoreError) {
        _ = try System.attempt(.lock, path) { flock(raw, LOCK_EX | LOCK_NB) }
        return
      } catch .cannot(.lock, _, EWOULDBLOCK) {
        if waited < patience { usleep(10_000) }
      }
    }
    let line = try? file.bytes(limit: 1024, path: path)
    throw .busy(holder: line.flatMap { Holder(line: $0) })
  }

  /// The lock holds without it: a full disk only makes us anonymous.
  private static func sign(_ file: borrowing Descriptor) {
    _ = fchmod(file.raw, 0o600)
    guard ftruncate(file.raw, 0) == 0 else { return }
    try? file.write(Holder.current.line, path: name)
  }
}
