/// Writes a document again and again: what stands two keys deep, and has not changed, is not put into text again.
public struct JSONPieces: Sendable {
  private var pieces: [String: [String: (value: JSON, text: [UInt8])]] = [:]
  private var length = 0

  public init() {}

  /// As `JSON.bytes()`.
  public mutating func bytes(of document: [String: JSON]) -> [UInt8] {
    var writer = JSONWriter(indents: true)
    writer.reserve(length + 4096)
    writer.write(document) { write($1, to: &$0) }
    length = writer.bytes.count
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private mutating func write(_ entry: (key: String, value: JSON), to writer: inout JSONWriter) {
    guard case .object(let object) = entry.value else { return writer.write(entry.value) }
    var known = pieces.removeValue(forKey: entry.key) ?? [:]
    writer.write(object) { writer, inner in
      if let piece = known[inner.key], piece.value == inner.value { return writer.put(piece.text) }
      let start = writer.bytes.count
      writer.write(inner.value)
      known[inner.key] = (inner.value, Array(writer.bytes[start...]))
    }
    pieces[entry.key] = known
  }
}
