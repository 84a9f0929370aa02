public import Trees

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Which file was read or written, and what was in it.
public struct FileStamp: Hashable, Sendable {
  public let device: UInt64
  public let inode: UInt64
  /// In bytes.
  public let size: Int
  /// Nanoseconds since 1970.
  public let modified: Int
  public let digest: TableDigest

  init(_ status: stat, bytes: [UInt8]) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = bytes.count
    modified = status.nanoseconds
    digest = TableDigest(bytes)
  }

  /// Whether both hold the same bytes. A file that was only touched, or copied back, has not changed.
  public func sameBytes(as other: FileStamp) -> Bool { size == other.size && digest == other.digest }
}

extension stat {
  /// In bytes.
  var size: Int { Int(st_size) }

  var nanoseconds: Int {
    #if canImport(Darwin)
      Int(st_mtimespec.tv_sec) * 1_000_000_000 + Int(st_mtimespec.tv_nsec)
    #else
      Int(st_mtim.tv_sec) * 1_000_000_000 + Int(st_mtim.tv_nsec)
    #endif
  }
}
