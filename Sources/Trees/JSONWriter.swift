/// Writes JSON in the one form this program uses, so that two revisions differ only where their values differ.
struct JSONWriter {
  let indents: Bool
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  init(indents: Bool) { self.indents = indents }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: put("null")
    case .bool(let value): put(value ? "true" : "false")
    case .integer(let value): put(String(value))
    case .number(let value): put(value.isFinite ? value.description : "null")
    case .string(let value): write(value)
    case .array(let items): write(items, between: "[", and: "]") { $0.write($1) }
    case .object(let object): write(object) { $0.write($1) }
    }
  }

  mutating func write(_ object: [String: JSON], each: (inout JSONWriter, (key: String, value: JSON)) -> Void) {
    write(object.sortedByKey(), between: "{", and: "}", each: each)
  }

  mutating func write(_ entry: (key: String, value: JSON)) {
    write(key: entry.key)
    write(entry.value)
  }

  mutating func write(key: String) {
    write(key)
    put(indents ? ": " : ":")
  }

  mutating func put(_ text: [UInt8]) { bytes += text }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func write<Items: Collection>(
    _ items: Items, between opening: String, and closing: String, each: (inout JSONWriter, Items.Element) -> Void
  ) {
    put(opening)
    depth += 1
    for (index, item) in items.enumerated() {
      if index > 0 { put(",") }
      breakLine()
      each(&self, item)
    }
    depth -= 1
    if !items.isEmpty { breakLine() }
    put(closing)
  }

  private mutating func put(_ text: String) { bytes += text.utf8 }

  private mutating func breakLine() {
    guard indents else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    if string.utf8.allSatisfy(Self.isPlain) || string.unicodeScalars.allSatisfy({ Self.escape($0) == nil }) {
      put(string)
    } else {
      for scalar in string.unicodeScalars { put(Self.escape(scalar) ?? String(scalar)) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is a character that is never escaped, which most text is made of.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  /// Escaped beyond what JSON demands: what a terminal obeys, and what reorders or breaks lines without being seen.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case "\u{08}": return "\\b"
    case "\u{0C}": return "\\f"
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{061C}", "\u{200E}", "\u{200F}", "\u{2028}"..."\u{202E}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}", "\u{FFF9}"..."\u{FFFB}":
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return nil
    }
  }
}

extension [String: JSON] {
  /// The entries in the order in which documents hold them.
  func sortedByKey() -> [(key: String, value: JSON)] {
    sorted { $0.key.precedes($1.key) }
  }
}

extension String {
  /// By the bytes of UTF-8.
  fileprivate func precedes(_ other: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { other in own.lexicographicallyPrecedes(other) }
    }.flatMap(\.self) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
