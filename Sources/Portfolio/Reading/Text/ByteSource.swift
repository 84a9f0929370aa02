/// A file's bytes from its beginning, in chunks of any size, as often as they are asked for.
public struct ByteSource {
  /// Of all of them.
  let size: Int
  let forEachChunk: ((_ chunk: [UInt8]) throws -> Void) throws -> Void

  public init(size: Int, _ forEachChunk: @escaping ((_ chunk: [UInt8]) throws -> Void) throws -> Void) {
    self.size = size
    self.forEachChunk = forEachChunk
  }

  /// Bytes that are in memory already, cut into chunks.
  public init(_ bytes: [UInt8], chunk: Int = 1 << 16) {
    self.init(size: bytes.count) { body in
      for start in stride(from: 0, to: bytes.count, by: chunk) {
        try body(Array(bytes[start..<min(start + chunk, bytes.count)]))
      }
    }
  }

  /// About the first `count` bytes, else all.
  func beginning(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, count))
    do {
      try forEachChunk { chunk in
        bytes += chunk
        if bytes.count >= count { throw Enough() }
      }
    } catch is Enough {}
    return bytes
  }
}

/// Ends a reading that has what it came for.
struct Enough: Error {}
