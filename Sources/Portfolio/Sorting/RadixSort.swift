/// Sorts millions of keys by their digits of a few bits, the last first (least-significant-digit radix sort).
enum RadixSort {
  /// The widest digit, in bits.
  private static let widest = 11

  /// The places of some things and their keys, by rising key; equal ones in their order.
  ///
  /// - Parameter key: of the thing at a place, always the same; nil leaves it out.
  static func sorted(count: Int, key: (_ place: Int) -> UInt64?) -> (keys: [UInt64], places: [Int32]) {
    var (known, first, least, most, differing) = (0, UInt64.zero, UInt64.max, UInt64.zero, UInt64.zero)
    for place in 0..<count {
      guard let key = key(place) else { continue }
      if known == 0 { first = key }
      differing |= key ^ first
      (least, most) = (min(least, key), max(most, key))
      known += 1
    }
    if known == 0 { return ([], []) }
    let layout = Layout(least: least, most: most, differing: differing, count: count)
    return layout.isNarrow
      ? sorted(count: count, known: known, key: key, layout, as: UInt64.self)
      : sorted(count: count, known: known, key: key, layout, as: UInt128.self)
  }

  /// How a key and its place lie in one number: of the key what it has above the least one, without the lowest bits in
  /// which none differ, which mostly leaves room for the place below.
  private struct Layout {
    /// How many bits are left out, are kept, and the place takes.
    let low, width, room: Int
    private let least: UInt64

    init(least: UInt64, most: UInt64, differing: UInt64, count: Int) {
      self.least = least
      low = differing == 0 ? 0 : differing.trailingZeroBitCount
      width = UInt64.bitWidth - ((most - least) >> low).leadingZeroBitCount
      room = Int.bitWidth - count.leadingZeroBitCount
    }

    var isNarrow: Bool { width + room <= UInt64.bitWidth }

    func entry<Entry: FixedWidthInteger>(_ key: UInt64, _ place: Int) -> Entry {
      Entry(truncatingIfNeeded: (key &- least) &>> UInt64(low)) &<< Entry(truncatingIfNeeded: room)
        | Entry(truncatingIfNeeded: place)
    }

    func key<Entry: FixedWidthInteger>(_ entry: Entry) -> UInt64 {
      UInt64(truncatingIfNeeded: entry &>> Entry(truncatingIfNeeded: room)) &<< UInt64(low) &+ least
    }

    func place(_ entry: some FixedWidthInteger) -> Int32 {
      Int32(truncatingIfNeeded: UInt64(truncatingIfNeeded: entry) & ((1 &<< UInt64(room)) &- 1))
    }
  }

  private static func sorted<Entry: FixedWidthInteger & UnsignedInteger>(
    count: Int, known: Int, key: (_ place: Int) -> UInt64?, _ layout: Layout, as _: Entry.Type
  ) -> (keys: [UInt64], places: [Int32]) {
    var entries = [Entry](unsafeUninitializedCapacity: known) { entries, filled in
      for place in 0..<count {
        guard filled < known, let key = key(place) else { continue }
        entries.initializeElement(at: filled, to: layout.entry(key, place))
        filled += 1
      }
    }
    let digits = (layout.width + widest - 1) / widest
    let digit = (layout.width + digits - 1) / max(1, digits)
    var target = entries
    for place in 0..<digits {
      move(entries, to: &target, by: layout.room + place * digit, digit)
      swap(&entries, &target)
    }
    return (entries.map(layout.key), entries.map(layout.place))
  }

  /// By rising digit of some bits from a bit on.
  private static func move<Entry: FixedWidthInteger & UnsignedInteger>(
    _ source: [Entry], to target: inout [Entry], by bit: Int, _ bits: Int
  ) {
    let (shift, mask) = (Entry(truncatingIfNeeded: bit), (1 << bits) - 1)
    func value(_ entry: Entry) -> Int { Int(truncatingIfNeeded: entry &>> shift) & mask }
    var next = [Int](repeating: 0, count: mask + 1)
    next.withUnsafeMutableBufferPointer { next in
      for entry in source { next[value(entry)] += 1 }
      var sum = 0
      for value in next.indices { (next[value], sum) = (sum, sum + next[value]) }
      target.withUnsafeMutableBufferPointer { target in
        for entry in source {
          let value = value(entry)
          target[next[value]] = entry
          next[value] += 1
        }
      }
    }
  }
}
