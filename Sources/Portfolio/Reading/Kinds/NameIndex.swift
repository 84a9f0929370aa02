import Language

/// Finds clients by their folded name without keeping the names a second time: open addressing over hashes, at most
/// half full.
struct NameIndex {
  /// A hash above the client's place, from 1; 0 is free.
  private var slots: [UInt64]
  private var count = 0
  /// Of no use but that what was fetched is taken for needed.
  private var fetched: UInt64 = 0
  /// So that nobody can write a file in which all names meet.
  let seed = UInt64.random(in: .min ... .max)

  /// - Parameter expected: how many names there will be, about.
  init(expecting expected: Int) {
    let width = Int.bitWidth - (2 * expected).leadingZeroBitCount
    slots = [UInt64](repeating: 0, count: 1 << max(10, width))
  }

  /// The first place noted under the name's hash that is the client's.
  ///
  /// - Parameter hash: as `hash` gives it.
  func place(of hash: UInt64, isIts: (Int) -> Bool) -> Int? {
    var slot = self.slot(hash)
    while slots[slot] != 0 {
      let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash, isIts(place) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Has the slots of some hashes at hand: memory gives them all at once, which takes far less than one by one.
  mutating func fetch(_ hashes: ArraySlice<UInt64>) {
    fetched = hashes.reduce(fetched) { $0 ^ slots[slot($1)] }
  }

  mutating func note(_ place: Int, as hash: UInt64) {
    count += 1
    if count * 2 > slots.count { grow() }
    put(hash << 32 | UInt64(place + 1))
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { put(entry) }
  }

  private mutating func put(_ entry: UInt64) {
    var slot = slot(entry >> 32)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private func slot(_ hash: UInt64) -> Int { Int(hash) & (slots.count - 1) }

  /// Of 32 bits, under which names that fold alike are noted.
  func hash(_ name: String) -> UInt64 { Self.short(name.foldedHash(seed)) }

  /// The same for a name in UTF-8.
  static func hash(_ name: UnsafeBufferPointer<UInt8>, _ seed: UInt64) -> UInt64 { short(Folding.hash(name, seed)) }

  private static func short(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 32) & 0xFFFF_FFFF }
}
