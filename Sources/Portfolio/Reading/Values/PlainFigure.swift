/// A figure written with digits and at most one comma or point, as nearly all are: read without further ado.
struct PlainFigure {
  /// As whole numbers, the sign left out, and how many of their digits stand behind it.
  private let units: Int64
  private let decimals: Int
  private let sign: UInt8?
  /// Whether the sign may as well part thousands.
  let couldBeGroup: Bool

  private static let powers: [Int64] = [1, 10, 100, 1000, 10_000]

  /// Nil where it is written in any other way, or with more than fifteen digits.
  init?(_ cell: some Collection<UInt8>) {
    guard cell.count <= 16 else { return nil }
    var (units, digits, sign, whole): (Int64, Int, UInt8?, Int) = (0, 0, nil, 0)
    for byte in cell {
      if byte &- 0x30 < 10 {
        units = units &* 10 &+ Int64(byte &- 0x30)
        digits &+= 1
      } else {
        guard byte == DecimalSign.comma.byte || byte == DecimalSign.point.byte, sign == nil, digits > 0 else {
          return nil
        }
        (sign, whole) = (byte, digits)
      }
    }
    let decimals = sign == nil ? 0 : digits - whole
    guard (1...15).contains(digits), sign == nil || decimals > 0 else { return nil }
    (self.units, self.decimals, self.sign) = (units, decimals, sign)
    couldBeGroup = sign != nil && decimals == 3 && whole <= 3 && cell.first != 0x30
  }

  var evidence: Figure.Evidence {
    guard let sign else { return .none }
    return couldBeGroup ? .open : .sure(sign == DecimalSign.comma.byte ? .comma : .point)
  }

  /// Nil where its sign is another one.
  func value(_ wanted: DecimalSign) -> Double? {
    guard sign == nil || sign == wanted.byte, decimals <= 4 else { return nil }
    return decimals == 0 ? Double(units) : Double(units) / Double(Self.powers[decimals])
  }

  /// Nil where its sign is another one, or with more than four decimals.
  func amount(_ wanted: DecimalSign) -> Amount? {
    guard sign == nil || sign == wanted.byte, decimals <= 4 else { return nil }
    let (scaled, overflows) = units.multipliedReportingOverflow(by: Self.powers[4 - decimals])
    return overflows || scaled > Amount.most.units ? nil : Amount(units: scaled)
  }
}
