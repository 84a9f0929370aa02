/// The places of some things that have a key, by rising key; equal ones in their order.
struct Ordering: Sendable {
  let places: [Int32]
  /// As many, in the same order.
  let keys: [UInt64]

  /// - Parameter key: of the thing at a place; nil leaves it out.
  init(count: Int, key: (_ place: Int) -> UInt64?) {
    (keys, places) = RadixSort.sorted(count: count, key: key)
  }

  var count: Int { places.count }

  /// Every run of equal keys.
  func forEachRun(_ body: (Range<Int>) -> Void) {
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, keys[end] == keys[start] { end += 1 }
      body(start..<end)
      start = end
    }
  }
}
