import Trees

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file or folder, closed when its owner goes.
struct Descriptor: ~Copyable {
  let raw: Int32

  deinit { _ = close(raw) }

  func status(path: String) throws(StoreError) -> stat {
    var status = stat()
    _ = try System.attempt(.inspect, path) { fstat(raw, &status) }
    return status
  }

  /// All bytes from here to the end; `tooLarge` beyond `limit`.
  ///
  /// - Parameter size: how many there probably are.
  func bytes(limit: Int, size: Int = 1 << 16, path: String) throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachChunk(of: min(size + 1, 1 << 16), path: path) { (chunk) throws(StoreError) in
      guard bytes.count + chunk.count <= limit else { throw .tooLarge(path: path, limit: limit) }
      bytes += chunk
    }
    return bytes
  }

  /// Of all bytes from here to the end.
  func digest(path: String) throws(StoreError) -> TableDigest {
    var digest = TableDigest()
    try forEachChunk(path: path) { digest.add($0) }
    return digest
  }

  /// All chunks but the last are of this length.
  func forEachChunk(
    of length: Int = 1 << 16, path: String, _ body: (ArraySlice<UInt8>) throws(StoreError) -> Void
  ) throws(StoreError) {
    var (chunk, filled) = ([UInt8](repeating: 0, count: length), 0)
    while true {
      let count = try System.attempt(.read, path) {
        chunk.withUnsafeMutableBytes { read(raw, $0.baseAddress?.advanced(by: filled), $0.count - filled) }
      }
      filled += count
      if count > 0, filled < chunk.count { continue }
      if filled > 0 { try body(chunk[..<filled]) }
      if count == 0 { return }
      filled = 0
    }
  }

  func write(_ bytes: [UInt8], path: String) throws(StoreError) {
    var done = 0
    while done < bytes.count {
      done += try System.attempt(.write, path) {
        bytes.withUnsafeBytes { all in
          let rest = all[done...]
          return put(raw, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        }
      }
    }
  }
}

private func put(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}
