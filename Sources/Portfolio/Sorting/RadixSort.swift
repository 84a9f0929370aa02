/// Sorts millions of figures by their digits of eleven bits, the last first (least-significant-digit radix sort).
enum RadixSort {
  private static let bits = 11
  private static let digits = 6

  struct Entry {
    let key: UInt64
    let place: Int32
  }

  /// By key; equal ones stay in their order.
  static func sorted(_ entries: consuming [Entry]) -> [Entry] {
    let counts = histograms(entries)
    var source = entries
    var target = [Entry](repeating: Entry(key: 0, place: 0), count: source.count)
    for digit in 0..<digits {
      let counted = counts[digit << bits..<(digit + 1) << bits]
      if counted.contains(source.count) { continue }
      var next = starts(counted)
      source.withUnsafeBufferPointer { source in
        target.withUnsafeMutableBufferPointer { target in
          for entry in source {
            let value = bucket(entry.key, digit)
            target[next[value]] = entry
            next[value] += 1
          }
        }
      }
      swap(&source, &target)
    }
    return source
  }

  private static func bucket(_ key: UInt64, _ digit: Int) -> Int {
    Int(truncatingIfNeeded: key >> UInt64(digit * bits)) & ((1 << bits) - 1)
  }

  private static func histograms(_ entries: [Entry]) -> [Int] {
    var counts = [Int](repeating: 0, count: digits << bits)
    for entry in entries {
      for digit in 0..<digits { counts[digit << bits | bucket(entry.key, digit)] += 1 }
    }
    return counts
  }

  private static func starts(_ counts: ArraySlice<Int>) -> [Int] {
    var sum = 0
    return counts.map { count in
      defer { sum += count }
      return sum
    }
  }
}
