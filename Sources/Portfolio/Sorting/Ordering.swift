/// The places of some things that have a key, by rising key; equal ones in their order.
struct Ordering: Sendable {
  /// Of each thing its key above its place.
  private let entries: [UInt64]
  private let packing: Packing
  /// Where the keys are too wide to stand there: every one of them, rising, and above the place which one it is.
  private let keys: [UInt64]

  /// - Parameter key: of the thing at a place, always the same; nil leaves it out.
  init(count: Int, key: (_ place: Int) -> UInt64?) {
    packing = Packing(count: count, key: key)
    if packing.isNarrow {
      (entries, keys) = (packing.sorted(count, key), [])
    } else {
      (entries, keys) = packing.ranked(packing.sorted(count, key))
    }
  }

  var count: Int { entries.count }

  /// Of the thing that stands at an index.
  func place(_ index: Int) -> Int { packing.place(entries[index]) }

  func key(_ index: Int) -> UInt64 {
    keys.isEmpty ? packing.key(entries[index]) : keys[Int(entries[index] &>> UInt64(packing.room))]
  }

  /// Every run of equal keys.
  func forEachRun(_ body: (Range<Int>) -> Void) {
    let room = UInt64(packing.room)
    var start = 0
    while start < count {
      let key = entries[start] &>> room
      var end = start + 1
      while end < count, entries[end] &>> room == key { end += 1 }
      body(start..<end)
      start = end
    }
  }
}

/// How a key and its place lie in one number: of the key what it has above the least one, without the lowest bits in
/// which none differ, which mostly leaves room for the place below.
private struct Packing: Sendable {
  /// How many bits are left out, are kept, and the place takes.
  private let low, width: Int
  let room: Int
  private let least: UInt64
  /// How many things have a key.
  private let known: Int

  init(count: Int, key: (_ place: Int) -> UInt64?) {
    var (known, first, least, most, differing) = (0, UInt64.zero, UInt64.max, UInt64.zero, UInt64.zero)
    for place in 0..<count {
      guard let key = key(place) else { continue }
      if known == 0 { first = key }
      differing |= key ^ first
      (least, most) = (min(least, key), max(most, key))
      known += 1
    }
    self.known = known
    self.least = least
    low = differing == 0 ? 0 : differing.trailingZeroBitCount
    width = known == 0 ? 0 : UInt64.bitWidth - ((most - least) >> low).leadingZeroBitCount
    room = Int.bitWidth - count.leadingZeroBitCount
  }

  var isNarrow: Bool { width + room <= UInt64.bitWidth }

  func sorted<Entry: FixedWidthInteger & UnsignedInteger>(_ count: Int, _ key: (_ place: Int) -> UInt64?) -> [Entry] {
    var entries = [Entry](unsafeUninitializedCapacity: known) { entries, filled in
      for place in 0..<count {
        guard filled < known, let key = key(place) else { continue }
        entries.initializeElement(at: filled, to: entry(key, place))
        filled += 1
      }
    }
    RadixSort.sort(&entries, low: room, width: width)
    return entries
  }

  /// Sorted entries with the rank of each key in place of the key, and the keys.
  func ranked(_ entries: [UInt128]) -> (entries: [UInt64], keys: [UInt64]) {
    var keys: [UInt64] = []
    let ranked = entries.map { entry in
      let key = key(entry)
      if keys.last != key { keys.append(key) }
      return UInt64(keys.count - 1) &<< UInt64(room) | UInt64(place(entry))
    }
    return (ranked, keys)
  }

  func key<Entry: FixedWidthInteger>(_ entry: Entry) -> UInt64 {
    UInt64(truncatingIfNeeded: entry &>> Entry(truncatingIfNeeded: room)) &<< UInt64(low) &+ least
  }

  func place(_ entry: some FixedWidthInteger) -> Int {
    Int(truncatingIfNeeded: UInt64(truncatingIfNeeded: entry) & ((1 &<< UInt64(room)) &- 1))
  }

  private func entry<Entry: FixedWidthInteger>(_ key: UInt64, _ place: Int) -> Entry {
    Entry(truncatingIfNeeded: (key &- least) &>> UInt64(low)) &<< Entry(truncatingIfNeeded: room)
      | Entry(truncatingIfNeeded: place)
  }
}
