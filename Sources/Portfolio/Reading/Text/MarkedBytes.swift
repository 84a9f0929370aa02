/// The places of separators, newlines and quotes in some bytes, looked for eight bytes at a time.
struct MarkedBytes: IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private let signs: Signs
  /// Behind the last word that was looked at.
  private var end: Int
  /// The highest bit of each byte of that word that is still to be given.
  private var marks: UInt64 = 0

  /// What is looked for.
  struct Signs {
    let separator: UInt8
    /// Each sign in all bytes of a word.
    fileprivate let words: SIMD4<UInt64>

    /// - Parameters:
    ///   - separator: of ASCII.
    ///   - hasQuotes: false where a quote is a letter like any other.
    init(separator: UInt8, hasQuotes: Bool) {
      self.separator = separator
      let quote = hasQuotes ? UInt8(ascii: "\"") : separator
      let wanted = SIMD4(separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"), quote)
      words = SIMD4<UInt64>(truncatingIfNeeded: wanted) &* 0x0101_0101_0101_0101
    }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ signs: Signs) {
    self.bytes = UnsafeRawBufferPointer(bytes)
    self.signs = signs
    end = start
  }

  @inline(__always) mutating func next() -> Int? {
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

  /// The highest bit of each byte that is one of the signs, and no other: what differs from a sign carries into it.
  private func marks(of word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let (letters, signs) = (word & low, signs.words)
    let others =
      ((letters ^ signs.x) &+ low) & ((letters ^ signs.y) &+ low) & ((letters ^ signs.z) &+ low)
      & ((letters ^ signs.w) &+ low)
    return ~(others | word | low)
  }
}
