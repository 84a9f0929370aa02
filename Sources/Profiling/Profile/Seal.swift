import Trees

/// The digest of a profile's file, in the file itself: `"digest": "0123456789abcdef"`, of all its bytes but those
/// sixteen. A file that was changed by anything but this program no longer agrees with it.
enum Seal {
  private static let key = "digest"
  private static let length = 16
  /// Where only a key of the outermost object can stand: strings hold no line breaks.
  private static let beginning = Array("\n  \"\(key)\": \"".utf8)

  /// - Parameter pieces: of the text written before.
  static func bytes(of document: JSON, _ pieces: inout JSONPieces) -> [UInt8] {
    var object = document.object ?? [:]
    object[key] = .string(String(repeating: "0", count: length))
    var bytes = pieces.bytes(of: object)
    if let place = place(in: bytes) { bytes.replaceSubrange(place, with: Digest.text(digest(bytes, place)).utf8) }
    return bytes
  }

  /// Whether the bytes say that others stood here. Those without a digest, from an older program, say nothing.
  static func isBroken(_ bytes: [UInt8]) -> Bool {
    guard let place = place(in: bytes) else { return false }
    return !bytes[place].elementsEqual(Digest.text(digest(bytes, place)).utf8)
  }

  private static func digest(_ bytes: [UInt8], _ place: Range<Int>) -> UInt64 {
    Digest.of(bytes[place.upperBound...], after: Digest.of(bytes[..<place.lowerBound]))
  }

  /// Whole lines are stepped over: what looks for any bytes anywhere takes ten times as long as writing the file.
  private static func place(in bytes: [UInt8]) -> Range<Int>? {
    var rest = bytes[...]
    while let line = rest.firstIndex(of: UInt8(ascii: "\n")) {
      rest = rest[line...]
      if rest.starts(with: beginning) {
        let start = line + beginning.count
        return start + length <= bytes.count ? start..<(start + length) : nil
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
