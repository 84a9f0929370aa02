import Language

/// Figures as `clients.csv` has them: a point, no grouping, no more digits than needed.
extension [UInt8] {
  mutating func append(_ text: String) { append(contentsOf: text.utf8) }

  /// `-1234.5`, with as many of four decimals as it takes.
  mutating func append(_ amount: Amount) {
    if amount.units < 0 { append(UInt8(ascii: "-")) }
    var (whole, rest) = amount.units.magnitude.quotientAndRemainder(dividingBy: UInt64(Amount.scale))
    append(String(whole))
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    var place = UInt64(Amount.scale) / 10
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / place))
      (rest, place) = (rest % place, place / 10)
    }
  }

  /// Exact: read back it is the same number.
  mutating func append(_ number: Double) { append(number.description) }

  /// A cell of a table: in quotes where it holds a separator, a quote, white space or a control character.
  mutating func append(cell text: String) {
    let quote = UInt8(ascii: "\"")
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != quote }
    guard !isPlain else { return append(text) }
    append(quote)
    for byte in text.utf8 {
      if byte == quote { append(quote) }
      append(byte)
    }
    append(quote)
  }
}

extension UnsafeBufferPointer<UInt8> {
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Digits with at most one point between them, a minus before; as many decimals as there are.
  fileprivate var decimal: (units: Int64, decimals: Int)? {
    var (units, decimals, digits): (Int64, Int?, Int) = (0, nil, 0)
    let isNegative = first == UInt8(ascii: "-")
    for byte in dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
        decimals = 0
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let (tens, isTooLong) = units.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.addingReportingOverflow(Int64(byte - 0x30))
      if isTooLong || isTooLarge { return nil }
      units = sum
      digits += 1
      decimals = decimals.map { $0 + 1 }
    }
    return digits == 0 || decimals == 0 ? nil : (isNegative ? -units : units, decimals ?? 0)
  }

  private static let powers = (0...15).map { exponent in (0..<exponent).reduce(1.0) { power, _ in power * 10 } }

  var amount: Amount? {
    guard let (units, decimals) = decimal, decimals <= 4 else { return nil }
    let (scaled, overflows) = units.multipliedReportingOverflow(by: Int64(Self.powers[4 - decimals]))
    return overflows || scaled == .min ? nil : Amount(units: scaled)
  }

  /// Short figures as one division, which rounds right; the others by the library.
  var number: Double? {
    if count <= 16, let (units, decimals) = decimal, units.magnitude < 1 << 53, decimals <= 15, units != 0 {
      return Double(units) / Self.powers[decimals]
    }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  var integer: Int? { Int(text) }
}
