/// Reads JSON as RFC 8259 has it, strictly, and keeps the place of everything.
public enum JSONReader {
  /// How many arrays and objects may stand inside each other.
  public static let depthLimit = 128

  /// The document in a file of at most `limit` bytes. A byte order mark in front is accepted. Keys that read the same
  /// (é composed or not) count as the same key and may not stand twice.
  public static func read(_ bytes: [UInt8], limit: Int = 64 << 20) throws(Fault) -> Node {
    var parser = JSONParser(bytes: try Source(bytes, limit: limit).bytes, depthLimit: depthLimit)
    return try parser.document()
  }
}
