#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension UserFile {
  /// The size of a regular file in bytes; nil for pipes and the like, which can be read only once.
  public static func size(_ path: String) throws(StoreError) -> Int? {
    let raw = try System.attempt(.open, path) { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    let status = try Descriptor(raw: raw).status(path: path)
    if status.isFolder { throw .cannot(.read, path: path, errno: EISDIR) }
    return status.isFile ? Int(status.st_size) : nil
  }

  /// All bytes from the beginning, a piece at a time.
  public static func forEachChunk(_ path: String, _ body: (_ chunk: [UInt8]) throws -> Void) throws {
    let file = Descriptor(raw: try System.attempt(.open, path) { open(path, O_RDONLY | O_CLOEXEC) })
    while true {
      let raw = file.raw
      var failure: StoreError?
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        do throws(StoreError) {
          count = try System.attempt(.read, path) { take(raw, buffer) }
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if chunk.isEmpty { return }
      try body(chunk)
    }
  }
}

private func take(_ file: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}
