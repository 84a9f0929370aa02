extension BidirectionalCollection<UInt8> {
  /// Without ASCII white space at its ends.
  var trimmedBytes: SubSequence {
    var slice = self[...]
    while let first = slice.first, first == 0x20 || (0x09...0x0D).contains(first) { slice.removeFirst() }
    while let last = slice.last, last == 0x20 || (0x09...0x0D).contains(last) { slice.removeLast() }
    return slice
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether it begins and ends with a plain sign, so that there is nothing to trim.
  var isTrimmed: Bool {
    guard let first, let last else { return true }
    return (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last)
  }
}
