/// The places of separators, newlines and quotes in some bytes, looked for sixteen bytes at a time.
struct MarkedBytes: IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private let signs: Signs
  /// Behind the bytes that were looked at.
  private var end: Int
  /// The first byte of the eight that `marks` tells of: the highest bit of each that is still to be given.
  private var start: Int
  private var marks: UInt64 = 0
  /// The same of the eight behind them.
  private var later: UInt64 = 0

  /// What is looked for, each sign in all bytes of a vector.
  struct Signs {
    let separator: UInt8
    fileprivate let separators, quotes: SIMD16<UInt8>
    fileprivate let newlines = SIMD16(repeating: UInt8(ascii: "\n"))
    fileprivate let returns = SIMD16(repeating: UInt8(ascii: "\r"))

    /// - Parameter hasQuotes: false where a quote is a letter like any other.
    init(separator: UInt8, hasQuotes: Bool) {
      self.separator = separator
      separators = SIMD16(repeating: separator)
      quotes = SIMD16(repeating: hasQuotes ? UInt8(ascii: "\"") : separator)
    }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ signs: Signs) {
    self.bytes = UnsafeRawBufferPointer(bytes)
    self.signs = signs
    (self.start, end) = (start, start)
  }

  @inline(__always) mutating func next() -> Int? {
    while marks == 0 {
      if later == 0 {
        guard end < bytes.count else { return nil }
        (marks, later) = marks(of: vector)
        (start, end) = (end, end + 16)
      } else {
        (marks, later, start) = (later, 0, start + 8)
      }
    }
    defer { marks &= marks &- 1 }
    return start + marks.trailingZeroBitCount / 8
  }

  /// The next sixteen bytes.
  @inline(__always) private var vector: SIMD16<UInt8> {
    end + 16 <= bytes.count
      ? bytes.loadUnaligned(fromByteOffset: end, as: SIMD16<UInt8>.self) : Self.last(bytes[end...])
  }

  /// With zeros behind the last byte, which nobody looks for.
  private static func last(_ bytes: Slice<UnsafeRawBufferPointer>) -> SIMD16<UInt8> {
    bytes.enumerated().reduce(into: .zero) { $0[$1.offset] = $1.element }
  }

  @inline(__always) private func marks(of vector: SIMD16<UInt8>) -> (UInt64, UInt64) {
    let found =
      (vector .== signs.separators) .| (vector .== signs.newlines) .| (vector .== signs.returns)
      .| (vector .== signs.quotes)
    let words = unsafeBitCast(SIMD16<UInt8>.zero.replacing(with: 0x80, where: found), to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: words.x), UInt64(littleEndian: words.y))
  }
}
