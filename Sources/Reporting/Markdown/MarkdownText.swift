import Language
import Mustache

/// Text that Markdown leaves alone: on one line, wherever in the line it stands.
///
/// Source: CommonMark 0.31.2, and the extensions of GitHub (tables, strikethrough, bare links, mentions, formulas).
struct MarkdownText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    let scalars = Array(visible(text.onOneLine).unicodeScalars)
    let opening = Self.opening(scalars)
    return scalars.indices.reduce(into: "") { result, index in
      if index == opening || Self.isActive(scalars, index) { result += "\\" }
      result.unicodeScalars.append(scalars[index])
    }
  }

  /// The place of what would begin a list, a quotation, a heading or a rule at the start of a line.
  private static func opening(_ scalars: [Unicode.Scalar]) -> Int? {
    guard let first = scalars.first else { return nil }
    if "+-=>".unicodeScalars.contains(first) { return 0 }
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, digits < scalars.count, ".)".unicodeScalars.contains(scalars[digits]) else { return nil }
    return digits + 1 == scalars.count || scalars[digits + 1] == " " ? digits : nil
  }

  private static func isActive(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "`", "*", "_", "[", "]", "<", "~", "|", "#", "$", "@": true
    case "&": isEntity(scalars[(index + 1)...])
    case ":": scalars[(index + 1)...].starts(with: "//".unicodeScalars)
    case ".": String(String.UnicodeScalarView(scalars[..<index].suffix(3))).lowercased() == "www"
    default: false
    }
  }

  /// Whether an ampersand in front of it would be read as a character: `&lt;` but not `R&D`.
  private static func isEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }
}
