#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files that a person names: read wherever they lie, links and pipes included.
public enum UserFile {
  /// At most `limit` bytes; `tooLarge` beyond.
  public static func read(_ path: String, limit: Int) throws(StoreError) -> [UInt8] {
    let raw = try System.attempt(.open, path) { open(path, O_RDONLY | O_CLOEXEC) }
    let file = Descriptor(raw: raw)
    return try file.bytes(limit: limit, path: path)
  }

  /// Everything on standard input, which is called `-`; at most `limit` bytes.
  public static func readInput(limit: Int) throws(StoreError) -> [UInt8] {
    let raw = try System.attempt(.open, "-") { fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0) }
    let file = Descriptor(raw: raw)
    return try file.bytes(limit: limit, path: "-")
  }
}
