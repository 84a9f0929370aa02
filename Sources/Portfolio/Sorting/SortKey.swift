/// Figures as whole numbers that sort alike.
enum SortKey {
  static func of(_ amount: Amount) -> UInt64 { UInt64(bitPattern: amount.units) ^ (1 << 63) }

  /// Of a figure that is a number; −0 is 0.
  static func of(_ figure: Double) -> UInt64 {
    let bits = (figure + 0).bitPattern
    return bits >> 63 == 0 ? bits | (1 << 63) : ~bits
  }
}
