import Language

/// What the user says about a file beside the file itself.
public struct ImportOptions: Sendable {
  public var kind: ImportKind?
  /// `--map field=column`, the column by its header or its number, from 1, or `-` for none.
  public var map: [(field: Field, column: String)] = []
  public var dates: DateOrder?
  public var decimal: DecimalSign?
  /// Days from an invoice to its due date, where the file has none.
  public var terms = Payment.usualTerms
  public var months: Double?
  /// ISO 4217.
  public var currency: String

  public init(currency: String) { self.currency = currency }

  /// What no column is to be read as.
  var absent: Set<Field> { Set(map.filter { $0.column.trimmed == "-" }.map(\.field)) }
}
