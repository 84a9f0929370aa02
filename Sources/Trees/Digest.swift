/// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv). Each step is one-to-one: a change of one byte always shows.
/// It tells of accidents, not of forgery.
public enum Digest {
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { of(bytes, after: 0xcbf2_9ce4_8422_2325) }

  /// The digest of everything digested so far and these bytes.
  public static func of(_ bytes: some Sequence<UInt8>, after digest: UInt64) -> UInt64 {
    bytes.reduce(digest) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The same of a whole file, without asking a sequence for each byte.
  public static func of(_ bytes: [UInt8]) -> UInt64 {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return digest
  }

  /// Sixteen hexadecimal digits.
  public static func text(_ digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
