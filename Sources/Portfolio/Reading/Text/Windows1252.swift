/// The code page of Western Windows: Latin-1 with letters and signs from 0x80 to 0x9F, five of which are undefined.
enum Windows1252 {
  private static let signs: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// nil where the byte stands for nothing.
  static func scalar(_ byte: UInt8) -> UInt32? {
    guard (0x80...0x9F).contains(byte) else { return UInt32(byte) }
    let sign = signs[Int(byte) - 0x80]
    return sign == 0 ? nil : sign
  }
}
