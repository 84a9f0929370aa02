extension ArraySlice<UInt8> {
  /// Without ASCII white space at its ends.
  var trimmedBytes: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == 0x20 || (0x09...0x0D).contains(first) { slice.removeFirst() }
    while let last = slice.last, last == 0x20 || (0x09...0x0D).contains(last) { slice.removeLast() }
    return slice
  }
}
