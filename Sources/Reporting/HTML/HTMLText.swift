import Language
import Mustache

/// Text that a browser shows as it is, in an element or between double quotes: on one line, with what is hidden shown.
///
/// Scalar by scalar: an accent that joins a quotation mark hides none.
struct HTMLText: MustacheContentType {
  func escapeText(_ text: String) -> String {
    visible(text.onOneLine).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
