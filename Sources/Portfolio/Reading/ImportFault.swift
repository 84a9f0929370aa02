/// Why a file is refused as a whole, with what its remedy needs.
public enum ImportFault: Error, Hashable, Sendable {
  /// A zero byte, or one that stands for no letter.
  case notText(line: Int?)
  case empty
  /// Too long, or with broken quotes.
  case brokenHeader(line: Int)
  case openQuote(line: Int)
  case missingColumn(Field, headers: [String])
  case unknownColumn(String, for: Field, headers: [String])
  /// A field of `--map` that such a file does not have.
  case foreignField(Field, ImportKind)
  case ambiguous(Ambiguity, header: String, line: Int, text: String)
  case otherCurrency(String, header: String)
  /// Not one line could be read; the first one's reason.
  case nothingAccepted(line: Int, Reason)
  case noLines
  case fecHeader(found: [String])
  /// An accounting export without one sale to a client.
  case noSales
  case fecLine(Int, Reason)
  /// `difference` is debit less credit.
  case unbalanced(line: Int, entry: String, difference: Amount)

  public enum Ambiguity: Hashable, Sendable {
    case ambiguousDecimals, ambiguousDates
  }
}
