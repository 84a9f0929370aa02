/// The places of separators, newlines and quotes in some bytes, looked for eight bytes at a time.
struct MarkedBytes: IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private let patterns: SIMD4<UInt64>
  /// Behind the last word that was looked at.
  private var end: Int
  /// The highest bit of each byte of that word that is still to be given.
  private var marks: UInt64 = 0

  /// - Parameter quote: nil where a quote is a letter like any other.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8, quote: UInt8?) {
    self.bytes = UnsafeRawBufferPointer(bytes)
    end = start
    let wanted = SIMD4(separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"), quote ?? separator)
    patterns = SIMD4<UInt64>(truncatingIfNeeded: wanted) &* 0x0101_0101_0101_0101
  }

  mutating func next() -> Int? {
    while marks == 0 {
      guard end < bytes.count else { return nil }
      marks = marks(of: word)
      end += 8
    }
    defer { marks &= marks &- 1 }
    return end - 8 + marks.trailingZeroBitCount / 8
  }

  /// The next eight bytes, the first the lowest; zeros behind the last one, which nobody looks for.
  private var word: UInt64 {
    if end + 8 <= bytes.count { return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)) }
    return bytes[end...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func marks(of word: UInt64) -> UInt64 {
    zeros(word ^ patterns.x) | zeros(word ^ patterns.y) | zeros(word ^ patterns.z) | zeros(word ^ patterns.w)
  }

  /// The highest bit of each byte that is zero, and no other.
  private func zeros(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~((word & low) &+ low | word | low)
  }
}
