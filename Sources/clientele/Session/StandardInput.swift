import Foundation

/// Standard input as a file of its own.
enum StandardInput {
  /// Everything up to the end, one byte more than the limit at most.
  static func readAll(limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit, let chunk = try FileHandle.standardInput.read(upToCount: 1 << 16), !chunk.isEmpty {
      bytes += chunk
    }
    return bytes
  }
}
