import Language

/// Finds the first client of a name, spelling apart, without keeping the names a second time: open addressing over
/// hashes, at most half full.
struct NameIndex {
  /// The client's place, from 1, below a part of its hash; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  private var count = 0

  /// The place of the client that has the folded name; where there is none, the new place is noted for it.
  ///
  /// - Parameter name: the name of the client at a place.
  mutating func place(of folded: String, new: Int, name: (Int) -> String) -> Int? {
    if count * 2 >= slots.count { grow(name) }
    let hash = Self.hash(folded)
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == Self.tag(hash), name(place).folded == folded { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Self.tag(hash) << 32 | UInt64(new + 1)
    count += 1
    return nil
  }

  private mutating func grow(_ name: (Int) -> String) {
    var larger = [UInt64](repeating: 0, count: slots.count * 4)
    for entry in slots where entry != 0 {
      var slot = Self.hash(name(Int(entry & 0xFFFF_FFFF) - 1).folded) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = entry
    }
    slots = larger
  }

  private static func hash(_ text: String) -> Int {
    var hasher = Hasher()
    hasher.combine(text)
    return hasher.finalize() & .max
  }

  private static func tag(_ hash: Int) -> UInt64 { UInt64(hash) >> 31 & 0xFFFF_FFFF }
}
