extension Array {
  /// The places of the elements that have a key, by rising key; equal ones in their order.
  func order(_ key: (Element) -> UInt64?) -> [Int] {
    var entries: [RadixSort.Entry] = []
    entries.reserveCapacity(count)
    for (place, element) in enumerated() {
      if let key = key(element) { entries.append(RadixSort.Entry(key: key, place: Int32(truncatingIfNeeded: place))) }
    }
    return RadixSort.sorted(entries).map { Int($0.place) }
  }
}

extension [Double?] {
  /// The places of what is known, the greatest first; equal ones in their order.
  var falling: [Int] { order { $0.map { ~SortKey.of($0) } } }
}

extension [Amount?] {
  /// The places of what is known, the greatest first; equal ones in their order.
  public var falling: [Int] { order { $0.map { ~SortKey.of($0) } } }
}

extension [Double] {
  var rising: [Double] { order(SortKey.of).map { self[$0] } }
}
