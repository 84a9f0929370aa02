/// FNV-1a, 64 bits (Fowler, Noll, Vo; draft-eastlake-fnv). Each step is one-to-one: a change of one byte always shows.
public enum Digest {
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
