/// Sorts millions of keys by their digits of a few bits, the last first (least-significant-digit radix sort).
enum RadixSort {
  /// The widest digit, in bits.
  private static let widest = 11

  /// Rising; equal ones stay in their order.
  ///
  /// - Parameter places: as many as there are keys, rising; they go along with them.
  static func sort(_ keys: inout [UInt64], _ places: inout [Int32]) {
    guard let first = keys.first, let last = places.last else { return }
    // Only the bits in which keys differ need sorting, and mostly leave room for the place below them.
    let differing = keys.reduce(0) { $0 | ($1 ^ first) }
    if differing == 0 { return }
    let (low, width) = (
      differing.trailingZeroBitCount,
      differing.bitWidth - differing.leadingZeroBitCount - differing.trailingZeroBitCount
    )
    let room = UInt64(last).bitWidth - UInt64(last).leadingZeroBitCount
    let layout = Layout(low: low, width: width, room: room, common: first)
    if width + room <= UInt64.bitWidth {
      sort(&keys, &places, layout, as: UInt64.self)
    } else {
      sort(&keys, &places, layout, as: UInt128.self)
    }
  }

  /// How a key and its place lie in one number.
  private struct Layout {
    /// The lowest bit in which keys differ, how many bits count from there, and how many the place takes.
    let low, width, room: Int
    private let mask, common: UInt64

    init(low: Int, width: Int, room: Int, common: UInt64) {
      (self.low, self.width, self.room) = (low, width, room)
      mask = UInt64.max >> UInt64(UInt64.bitWidth - width)
      self.common = common & ~(mask << UInt64(low))
    }

    func entry<Entry: FixedWidthInteger>(_ key: UInt64, _ place: Int32) -> Entry {
      Entry(truncatingIfNeeded: (key &>> UInt64(low)) & mask) &<< Entry(truncatingIfNeeded: room)
        | Entry(truncatingIfNeeded: place)
    }

    func key(_ entry: some FixedWidthInteger) -> UInt64 {
      (UInt64(truncatingIfNeeded: entry >> room) & mask) << UInt64(low) | common
    }

    func place(_ entry: some FixedWidthInteger) -> Int32 {
      Int32(truncatingIfNeeded: UInt64(truncatingIfNeeded: entry) & ((1 << UInt64(room)) - 1))
    }
  }

  private static func sort<Entry: FixedWidthInteger & UnsignedInteger>(
    _ keys: inout [UInt64], _ places: inout [Int32], _ layout: Layout, as _: Entry.Type
  ) {
    var entries: [Entry] = zip(keys, places).map { layout.entry($0, $1) }
    var target = [Entry](repeating: 0, count: entries.count)
    let digits = (layout.width + widest - 1) / widest
    let bits = (layout.width + digits - 1) / digits
    for digit in 0..<digits {
      move(entries, to: &target, by: layout.room + digit * bits, bits)
      swap(&entries, &target)
    }
    for index in entries.indices {
      keys[index] = layout.key(entries[index])
      places[index] = layout.place(entries[index])
    }
  }

  private static func move<Entry: FixedWidthInteger & UnsignedInteger>(
    _ source: [Entry], to target: inout [Entry], by bit: Int, _ bits: Int
  ) {
    func bucket(_ entry: Entry) -> Int {
      Int(truncatingIfNeeded: entry &>> Entry(truncatingIfNeeded: bit)) & ((1 << bits) - 1)
    }
    var next = [Int](repeating: 0, count: 1 << bits)
    for entry in source { next[bucket(entry)] += 1 }
    var sum = 0
    for value in next.indices { (next[value], sum) = (sum, sum + next[value]) }
    next.withUnsafeMutableBufferPointer { next in
      target.withUnsafeMutableBufferPointer { target in
        for entry in source {
          let value = bucket(entry)
          target[next[value]] = entry
          next[value] += 1
        }
      }
    }
  }
}
