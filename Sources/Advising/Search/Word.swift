import Foundation
import Language

/// A word of a text, as it is compared.
struct Word: Hashable {
  /// Lower case, with accents.
  let written: String
  /// Without accents either.
  let plain: String

  init(_ written: String) {
    self.written = written
    plain = written.plain
  }

  /// The words of a text. An elision is a word of its own with its apostrophe (`l'`, `argent`); any other apostrophe
  /// joins (`dont`), and the English `'s` is dropped.
  static func words(in text: String) -> [Word] { written(in: text).map(Word.init) }

  /// The words as they are written, in lower case.
  static func written(in text: String) -> [String] {
    text.lowercased().composed.unicodeScalars
      .split { !isPart($0) }
      .flatMap { $0.contains(where: isApostrophe) ? pieces($0) : [String($0)] }
  }

  private static func pieces(_ chunk: Substring.UnicodeScalarView) -> [String] {
    var pieces: [String] = []
    var parts = chunk.split(whereSeparator: isApostrophe).map { String($0) }[...]
    while parts.count > 1, let first = parts.first, elided.contains(first) {
      pieces.append(first + "'")
      parts.removeFirst()
    }
    if parts.count > 1, parts.last == "s" { parts.removeLast() }
    return parts.isEmpty ? pieces : pieces + [parts.joined()]
  }

  private static let elided: Set = [
    "l", "d", "qu", "n", "j", "m", "t", "s", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu",
  ]

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9": true
    case _ where scalar.isASCII: isApostrophe(scalar)
    default: scalar.properties.isAlphabetic || isApostrophe(scalar)
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "‘", "ʼ": true
    default: false
    }
  }
}

extension String {
  /// Folded; at no cost where nothing is to fold in lower-case ASCII.
  var plain: String { utf8.allSatisfy { $0 < 0x80 } ? self : folded }
}
