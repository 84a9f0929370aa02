/// What stands before the decimals in a column of figures.
public enum DecimalSign: String, CaseIterable, Sendable {
  case comma, point

  var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}
