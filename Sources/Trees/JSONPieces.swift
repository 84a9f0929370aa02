/// Writes a document again and again: what stands two keys deep, and has not changed, is not put into text again.
public struct JSONPieces: Sendable {
  /// What stands under each key of the document, in its order.
  private var pieces: [String: [Piece]] = [:]
  private var length = 0

  public init() {}

  /// As `JSON.bytes()`.
  public mutating func bytes(of document: [String: JSON]) -> [UInt8] {
    var writer = JSONWriter(indents: true)
    writer.reserve(length + 4096)
    writer.write(document) { writer, entry in
      writer.write(key: entry.key)
      write(entry, to: &writer)
    }
    writer.put([UInt8(ascii: "\n")])
    length = writer.bytes.count
    return writer.bytes
  }

  private mutating func write(_ entry: (key: String, value: JSON), to writer: inout JSONWriter) {
    guard case .object(let object) = entry.value else { return writer.write(entry.value) }
    var known = pieces.removeValue(forKey: entry.key) ?? []
    if known.count != object.count || known.contains(where: { object[$0.key] == nil }) {
      let old = Dictionary(known.map { ($0.key, $0) }) { $1 }
      known = object.sortedByKey().map { old[$0.key] ?? Piece(key: $0.key) }
    }
    writer.write(known.indices, between: "{", and: "}") { writer, place in
      if let value = object[known[place].key] { known[place].write(value, to: &writer) }
    }
    pieces[entry.key] = known
  }

  /// An entry with the text it was put into last.
  private struct Piece {
    let key: String
    private var value: JSON?
    private var text: [UInt8] = []

    init(key: String) { self.key = key }

    mutating func write(_ value: JSON, to writer: inout JSONWriter) {
      if value == self.value { return writer.put(text) }
      let start = writer.bytes.count
      writer.write((key, value))
      (self.value, text) = (value, Array(writer.bytes[start...]))
    }
  }
}
