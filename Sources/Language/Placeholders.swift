/// The `{name}` marks in a text of the content.
public enum Placeholders {
  /// Every name between braces, in order of appearance.
  public static func names(in text: String) -> [String] {
    var found: [String] = []
    _ = fill(text) {
      found.append($0)
      return ""
    }
    return found
  }

  /// `text` with each `{name}` replaced; a brace that is never closed stays as it is.
  public static func fill(_ text: String, with value: (String) -> String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += value(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
