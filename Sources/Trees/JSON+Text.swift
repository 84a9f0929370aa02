extension JSON {
  /// The document as a file holds it: indented by two spaces, keys sorted by their UTF-8 bytes, one newline at the end.
  /// Numbers are the shortest that read back the same (`1.0`, `0.1`); those that are not finite become `null`.
  public func text() -> String { String(decoding: bytes(), as: UTF8.self) }

  /// The same as the bytes of the file.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(indents: true)
    writer.write(self)
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// The document on one line, without spaces or newline, otherwise as `text()`.
  public func compact() -> String {
    var writer = JSONWriter(indents: false)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
