/// What tells two tables apart, however long: eight bytes at a time, turned, mixed and multiplied. Each step is
/// one-to-one, so that a change within eight bytes always shows. It tells of accidents, not of forgery.
public struct TableDigest: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  public init(_ bytes: [UInt8] = []) { add(bytes[...]) }

  /// Takes up the bytes that follow; all but the last ones have to be a multiple of eight.
  public mutating func add(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes { add($0) } }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count & ~7
    for place in stride(from: 0, to: whole, by: 8) {
      add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }
    guard whole < bytes.count else { return }
    // How many bytes are left stands above them, lest zeros at the end go unseen.
    add(bytes[whole...].reversed().reduce(UInt64(bytes.count - whole)) { $0 << 8 | UInt64($1) })
  }

  private mutating func add(_ word: UInt64) {
    value = ((value << 5 | value >> 59) ^ word) &* 0x9e37_79b9_7f4a_7c15
  }

  /// Sixteen hexadecimal digits.
  public var text: String { Digest.text(value) }
}
