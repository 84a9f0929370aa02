/// Why a stored table cannot be read.
public struct TableFault: Error, Hashable, Sendable {
  /// From 1.
  public let line: Int
  public let problem: Problem

  public enum Problem: Hashable, Sendable {
    case notText
    case header
    /// Too many or too few, or broken quotes.
    case fields
    case cell(column: String, text: String)
  }

  init(line: Int, _ problem: Problem) {
    self.line = line
    self.problem = problem
  }

  init(_ fault: ImportFault) {
    switch fault {
    case .notText(let line): self.init(line: line ?? 1, .notText)
    case .openQuote(let line): self.init(line: line, .fields)
    default: self.init(line: 1, .header)
    }
  }
}
