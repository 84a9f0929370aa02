import Trees

/// The digest of a profile's file, in the file itself: `"digest": "0123456789abcdef"`, of all its bytes but those
/// sixteen. A file that was changed by anything but this program no longer agrees with it.
enum Seal {
  private static let key = "digest"
  private static let length = 16
  /// Where only a key of the outermost object can stand: strings hold no line breaks.
  private static let beginning = Array("\n  \"\(key)\": \"".utf8)

  static func bytes(of document: JSON) -> [UInt8] {
    var object = document.object ?? [:]
    object[key] = .string(String(repeating: "0", count: length))
    var bytes = Array(JSON.object(object).text().utf8)
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

  private static func place(in bytes: [UInt8]) -> Range<Int>? {
    guard let found = bytes.firstRange(of: beginning), found.upperBound + length <= bytes.count else { return nil }
    return found.upperBound..<(found.upperBound + length)
  }
}
