import Foundation

/// Comparing words the way people do: without case, accents or kind of apostrophe.
extension String {
  /// Lower case without accents, white space collapsed: the key under which two spellings are one.
  public var folded: String {
    if let folded = foldedASCII { return folded }
    var result = ""
    for character in lowercased() where !character.isWhitespace || result.last != " " {
      result += Folding.plain(character)
    }
    return result.trimmed
  }

  /// The same for plain letters, which most text is; nil of any other.
  private var foldedASCII: String? {
    var (folded, isSpaceDue) = ([UInt8](), false)
    for byte in utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x09...0x0D, 0x20:
        isSpaceDue = !folded.isEmpty
        continue
      default: break
      }
      if isSpaceDue { folded.append(0x20) }
      folded.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte)
      isSpaceDue = false
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Equal for two texts that fold alike, and hardly ever for others.
  public func foldedHash(_ seed: UInt64) -> UInt64 {
    var text = self
    return text.withUTF8 { Folding.hash($0, seed) }
  }

  /// The text without white space at its ends.
  public var trimmed: String {
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
      return self
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Composed (NFC), which plain letters are as they stand.
  public var composed: String { utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping }

  /// As names are kept: composed, without white space at their ends.
  public var asName: String { composed.trimmed }

  /// How many single-character edits lead from one folded word to the other (optimal string alignment:
  /// two neighbours that changed places are one).
  public func distance(to other: String) -> Int {
    let left = Array(folded)
    let right = Array(other.folded)
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let kept = rows[i][j] + (left[i] == right[j] ? 0 : 1)
        let isSwap = i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j]
        row.append(Swift.min(row[j] + 1, rows[i][j + 1] + 1, kept, isSwap ? rows[i - 1][j - 1] + 1 : kept))
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }

  /// The candidate a typing mistake away (a third of the word at most), or nil.
  public func nearest(in candidates: some Sequence<String>) -> String? {
    let scored = candidates.map { (word: $0, distance: distance(to: $0)) }
    guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= Swift.max(1, Swift.max(count, best.word.count) / 3) ? best.word : nil
  }
}

public enum Folding {
  /// Equal for two texts that fold alike, and hardly ever for others; of plain letters no text is made.
  public static func hash(_ utf8: UnsafeBufferPointer<UInt8>, _ seed: UInt64) -> UInt64 {
    let (hash, isFolded) = hashLowered(utf8, seed)
    if isFolded { return hash }
    var folded = String(decoding: utf8, as: UTF8.self).folded
    return folded.withUTF8 { hashLowered($0, seed).hash }
  }

  /// The hash of a text in lower case, eight bytes at a time as wyhash goes about it, and whether that is all that
  /// folding does to it.
  private static func hashLowered(
    _ utf8: UnsafeBufferPointer<UInt8>, _ seed: UInt64
  ) -> (hash: UInt64, isFolded: Bool) {
    let (space, odd) = (UInt8(ascii: " "), (seed ^ 0x9E37_79B9_7F4A_7C15) | 1)
    func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
      let (high, low) = (hash ^ word).multipliedFullWidth(by: odd)
      return high ^ low
    }
    var (hash, flaws, lastSpace) = (seed, UInt64.zero, UInt64.zero)
    for start in stride(from: 0, to: utf8.count, by: 8) {
      let letters = EightLetters(utf8, from: start)
      let spaces = letters.equal(to: space)
      flaws |= letters.others | (spaces & (spaces << 8 | lastSpace))
      lastSpace = spaces >> 56
      hash = mixed(hash, letters.lowered)
    }
    hash = mixed(hash, UInt64(utf8.count))
    return (hash, flaws == 0 && utf8.first != space && utf8.last != space)
  }

  static func plain(_ character: Character) -> String {
    switch character {
    case "œ": return "oe"
    case "æ": return "ae"
    case "ß": return "ss"
    case "’", "‘", "ʼ": return "'"
    case _ where character.isWhitespace: return " "
    case "ø": return "o"
    case "ł": return "l"
    case "đ": return "d"
    default: return character.isASCII ? String(character) : base(of: character)
    }
  }

  /// The ASCII letter under any accents; other scripts stay as they are.
  private static func base(of character: Character) -> String {
    let letter = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first
    return letter.map { $0.isASCII ? String($0) : String(character) } ?? ""
  }
}

/// Eight bytes of a text in one word, the first the lowest; what is told of each byte is told by its highest bit.
private struct EightLetters {
  private let word: UInt64
  private static let low = repeated(0x7F)

  /// With plain letters behind the end of the text.
  init(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) {
    word =
      start + 8 <= utf8.count
      ? UInt64(littleEndian: UnsafeRawBufferPointer(utf8).loadUnaligned(fromByteOffset: start, as: UInt64.self))
      : utf8[start...].reversed().reduce(Self.repeated(UInt8(ascii: "a"))) { $0 << 8 | UInt64($1) }
  }

  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Those that are no ASCII, or control characters.
  var others: UInt64 { (word | ~from(0x20)) & ~Self.low }

  func equal(to byte: UInt8) -> UInt64 { ~(((letters ^ Self.repeated(byte)) &+ Self.low) | word | Self.low) }

  /// With small letters for capital ones of ASCII.
  var lowered: UInt64 {
    let capitals = from(UInt8(ascii: "A")) & ~from(UInt8(ascii: "Z") + 1) & ~word & ~Self.low
    return word | capitals >> 2
  }

  private var letters: UInt64 { word & Self.low }

  /// Those that come from a letter on; of ASCII only, and the lower bits mean nothing.
  private func from(_ letter: UInt8) -> UInt64 { letters &+ Self.repeated(0x80 - letter) }
}
