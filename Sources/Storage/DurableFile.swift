import Trees

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files that are whole after any crash: the old bytes or the new ones.
public enum DurableFile {
  /// Reads a regular file of at most `limit` bytes; a link in the last place is refused.
  public static func read(_ path: String, limit: Int) throws(StoreError) -> (bytes: [UInt8], stamp: FileStamp) {
    let (above, name) = Folder.split(path)
    return try read(name, in: Folder(path: above), limit: limit)
  }

  /// Replaces or makes a file, 0600; when this returns, it is on the disk. After an error the old file is as it was.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: String, expecting expected: Expected = .anything
  ) throws(StoreError) -> FileStamp {
    let (above, name) = Folder.split(path)
    let folder = try Folder(path: above)
    folder.sweepAbandoned()
    return try write(bytes, name, in: folder, expecting: expected)
  }

  static func read(
    _ name: String, in folder: borrowing Folder, limit: Int
  ) throws(StoreError) -> (bytes: [UInt8], stamp: FileStamp) {
    let path = folder.path(of: name)
    let file = try open(name, in: folder)
    let status = try file.status(path: path)
    guard status.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }
    let bytes = try file.bytes(limit: limit, size: status.size, path: path)
    return (bytes, FileStamp(status, bytes: bytes))
  }

  static func digest(of name: String, in folder: borrowing Folder) throws(StoreError) -> TableDigest {
    try open(name, in: folder).digest(path: folder.path(of: name))
  }

  static func open(_ name: String, in folder: borrowing Folder) throws(StoreError) -> Descriptor {
    let path = folder.path(of: name)
    try refuseAllButFiles(try folder.status(of: name), path: path)
    let directory = folder.raw
    // O_NONBLOCK: a pipe that takes the place of the file must not hang us.
    let opened = try System.attempt(.open, path) {
      openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    let file = Descriptor(raw: opened)
    try refuseAllButFiles(try file.status(path: path), path: path)
    return file
  }

  static func refuseAllButFiles(_ status: stat?, path: String) throws(StoreError) {
    guard let status, !status.isFile else { return }
    throw status.isLink ? .linkRefused(path: path) : .notAFile(path: path)
  }
}
