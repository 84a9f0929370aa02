/// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv). Each step is one-to-one: a change of one byte always shows.
/// It tells of accidents, not of forgery.
public enum Digest {
  /// - Parameter digest: of everything digested so far.
  public static func of(_ bytes: some Sequence<UInt8>, after digest: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
    let ofBuffer = bytes.withContiguousStorageIfAvailable { $0.reduce(digest, next) }
    return ofBuffer ?? bytes.reduce(digest, next)
  }

  private static func next(_ digest: UInt64, _ byte: UInt8) -> UInt64 { (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Sixteen hexadecimal digits.
  public static func text(_ digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
