/// An amount of money, exact to the ten-thousandth: sums of amounts do not depend on their order.
public struct Amount: Hashable, Comparable, Sendable, AdditiveArithmetic {
  /// In ten-thousandths of the currency's unit.
  public let units: Int64

  public static let scale = 10_000.0
  /// Further from zero than any business: such figures are refused where they are read.
  public static let most = Amount(units: 900_000_000_000_000)
  public static let zero = Amount(units: 0)

  init(units: Int64) { self.units = units }

  /// Rounded to the ten-thousandth, half away from zero; nil where it is not finite or too large.
  public init?(_ value: Double) {
    let scaled = (value * Self.scale).rounded()
    guard scaled.isFinite, abs(scaled) <= Double(Self.most.units) else { return nil }
    units = Int64(scaled)
  }

  public var value: Double { Double(units) / Self.scale }

  /// How many times another one it is; nil unless that is known and above zero.
  public func per(_ other: Amount?) -> Double? { Double(units).per(other.map { Double($0.units) }) }

  public static func < (left: Amount, right: Amount) -> Bool { left.units < right.units }

  /// Stays at the largest amount there is where a sum would go beyond it; the least number stands for unknown.
  public static func + (left: Amount, right: Amount) -> Amount {
    let (sum, overflows) = left.units.addingReportingOverflow(right.units)
    if overflows { return Amount(units: left.units < 0 ? -.max : .max) }
    return Amount(units: max(sum, -.max))
  }

  public static func - (left: Amount, right: Amount) -> Amount { left + Amount(units: -right.units) }
}
