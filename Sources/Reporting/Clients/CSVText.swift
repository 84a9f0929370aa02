import Language

/// Lines of CSV that a spreadsheet reads as data and never as a formula, with control characters made visible. Nothing
/// stands for what is unknown.
///
/// Source: RFC 4180, with the separator that spreadsheets of the language expect.
struct CSVText {
  private let separator: String
  private let point: String

  enum Cell {
    case words(String?)
    /// Shown with at most two decimals.
    case number(Double?)
  }

  init(_ language: Language) {
    (separator, point) = language == .fr ? (";", ",") : (",", ".")
  }

  func line(_ cells: [Cell]) -> String { cells.map(text).joined(separator: separator) + "\r\n" }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .words(let words): words.map { quoted(Self.harmless(visible($0))) } ?? ""
    case .number(let value): quoted(value.map(figure) ?? "")
    }
  }

  /// Behind an apostrophe where a spreadsheet would calculate.
  private static func harmless(_ text: String) -> String {
    let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" }
    return first.map { "=+-@＝＋－＠\t\r\n".unicodeScalars.contains($0) } ?? false ? "'" + text : text
  }

  private func quoted(_ text: String) -> String {
    let isPlain = !text.unicodeScalars.contains { "\"\r\n\(separator)".unicodeScalars.contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private func figure(_ value: Double) -> String {
    let hundredths = (abs(value) * 100).rounded()
    guard hundredths < 1e18 else { return "" }
    let (whole, part) = Int64(hundredths).quotientAndRemainder(dividingBy: 100)
    let decimals = part == 0 ? "" : part % 10 == 0 ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)"
    return (value < 0 && hundredths > 0 ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : point + decimals)
  }
}
