extension Amount {
  /// `-1234.5`: with a point, and as many of four decimals as it needs.
  public var exact: String {
    let scale = UInt64(Self.scale)
    let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: scale)
    let sign = units < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    var decimals = String(String(scale + rest).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }

  /// nil where the text is not as `exact` writes it.
  init?(exact text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ Int64($0) }), parts.count <= 2, digits.first?.isNumber == true else {
      return nil
    }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || !decimals.isEmpty, decimals.allSatisfy(\.isNumber) else { return nil }
    let padded = decimals + String(repeating: "0", count: max(0, 4 - decimals.count))
    guard decimals.count <= 4, let rest = UInt16(padded) else { return nil }
    let (scaled, overflows) = whole.multipliedReportingOverflow(by: Int64(Self.scale))
    let (sum, isTooLarge) = scaled.addingReportingOverflow(Int64(rest))
    if overflows || isTooLarge { return nil }
    self.init(units: text.hasPrefix("-") ? -sum : sum)
  }
}
