/// Finds clients by their folded name without keeping the names a second time: open addressing over hashes, at most
/// half full.
struct NameIndex {
  /// A hash above the client's place, from 1; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private var count = 0

  /// The first place noted under the name's hash that is the client's.
  func place(of folded: String, isIts: (Int) -> Bool) -> Int? {
    let hash = Self.hash(folded)
    var slot = self.slot(hash)
    while slots[slot] != 0 {
      let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash, isIts(place) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func note(_ place: Int, as folded: String) {
    count += 1
    if count * 2 > slots.count { grow() }
    put(Self.hash(folded) << 32 | UInt64(place + 1))
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 4)
    for entry in old where entry != 0 { put(entry) }
  }

  private mutating func put(_ entry: UInt64) {
    var slot = slot(entry >> 32)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private func slot(_ hash: UInt64) -> Int { Int(hash) & (slots.count - 1) }

  /// Of 32 bits.
  private static func hash(_ text: String) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(text)
    return UInt64(truncatingIfNeeded: hasher.finalize()) & 0xFFFF_FFFF
  }
}
