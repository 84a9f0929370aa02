/// Why one line of a file is left out.
public enum Reason: Error, Hashable, Sendable {
  case fieldCount(found: Int, expected: Int)
  case tooLong
  case strayQuote
  case blank(Field)
  case notAFigure(String, header: String)
  case notADate(String, header: String)
  case notYesNo(String, header: String)
  case outOfRange(String, header: String, ClosedRange<Int>)
  case belowZero(String, header: String)
  case otherCurrency(String, expected: String)
  /// A draft, a quote, or cancelled: the word for it.
  case notAnInvoice(String)
  /// The sum of the lines above it, and so called.
  case total(String)

  var isTotal: Bool { if case .total = self { true } else { false } }

  /// Whether it might be read if the column were written in another way.
  var isOfFormat: Bool {
    switch self {
    case .notAFigure, .notADate: true
    default: false
    }
  }
}
