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
  func bytes(limit: Int, path: String) throws(StoreError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try System.attempt(.read, path) { read(raw, &chunk, chunk.count) }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(path: path, limit: limit) }
      bytes += chunk[..<count]
    }
  }

  /// The next bytes, 64 kB at most; nil at the end.
  func piece(path: String) throws(StoreError) -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = try System.attempt(.read, path) { read(raw, &chunk, chunk.count) }
    return count == 0 ? nil : Array(chunk[..<count])
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
