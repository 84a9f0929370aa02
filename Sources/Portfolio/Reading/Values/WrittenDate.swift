import Language

/// A date as a cell writes it: three figures, of which the order may be open. A time of day behind it is left out.
struct WrittenDate {
  /// Three of them count.
  private let parts: SIMD4<Int>
  private let form: Form

  private enum Form { case yearFirst, yearLast, shortYears, yearAlone }

  /// From `2025-12-31`, `20251231`, `31/12/2025`, `31.12.25`, `2025`; nil where it is no date.
  init?(_ cell: some BidirectionalCollection<UInt8>) {
    guard let (parts, lengths, count) = Self.figures(cell.trimmedBytes) else { return nil }
    switch (count, lengths[0], lengths[count - 1]) {
    case (1, 8, _):
      self.parts = [parts[0] / 10_000, parts[0] / 100 % 100, parts[0] % 100, 0]
      form = .yearFirst
    case (1, 4, _): (self.parts, form) = (parts, .yearAlone)
    case (3, 4, 1...2): (self.parts, form) = (parts, .yearFirst)
    case (3, 1...2, 4): (self.parts, form) = (parts, .yearLast)
    case (3, 1...2, 2): (self.parts, form) = (parts, .shortYears)
    default: return nil
    }
  }

  /// Whether it takes an order of day and month to read it.
  var needsOrder: Bool { (form == .yearLast || form == .shortYears) && parts[0] != parts[1] }

  /// The order of day and month that makes it a date; nil where both do, or where the order is plain.
  var evidence: DateOrder? {
    guard needsOrder else { return nil }
    if parts[0] > 12, parts[1] <= 12 { return .dmy }
    return parts[1] > 12 && parts[0] <= 12 ? .mdy : nil
  }

  /// Whether day and month could change places.
  var isOpen: Bool { needsOrder && parts[0] <= 12 && parts[1] <= 12 }

  /// nil where there is no such day. A year alone is its first day; two digits are 2000 to 2068, then 1969 to 1999 as
  /// POSIX reads them.
  func day(_ order: DateOrder?) -> Day? {
    switch form {
    case .yearFirst: return Self.day(parts[0], parts[1], parts[2])
    case .yearAlone: return Self.day(parts[0], 1, 1)
    case .yearLast, .shortYears: break
    }
    switch order ?? evidence ?? .dmy {
    case .dmy: return Self.day(long(parts[2]), parts[1], parts[0])
    case .mdy: return Self.day(long(parts[2]), parts[0], parts[1])
    case .ymd: return form == .shortYears ? Self.day(long(parts[0]), parts[1], parts[2]) : nil
    }
  }

  /// Within the years that a business writes: a figure that happens to be eight digits long is no date.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1900...2999).contains(year) ? Day(year: year, month: month, day: day) : nil
  }

  private func long(_ year: Int) -> Int { form == .yearLast ? year : year < 69 ? 2000 + year : 1900 + year }

  /// Up to three figures between `-`, `/` or `.`, and how many digits each has.
  private static func figures(_ cell: some BidirectionalCollection<UInt8>) -> (SIMD4<Int>, SIMD4<Int>, count: Int)? {
    var (parts, lengths, last) = (SIMD4<Int>.zero, SIMD4<Int>.zero, 0)
    var (part, length) = (0, 0)
    var rest = cell[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard length < 8 else { return nil }
        part = part * 10 + Int(byte - UInt8(ascii: "0"))
        length += 1
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
        guard length > 0, last < 2 else { return nil }
      case UInt8(ascii: " "), UInt8(ascii: "T"):
        guard last == 2, isTime(rest) else { return nil }
        (parts[2], lengths[2]) = (part, length)
        return (parts, lengths, 3)
      default: return nil
      }
      (parts[last], lengths[last]) = (part, length)
      (part, length, last) = (0, 0, last + 1)
    }
    (parts[last], lengths[last]) = (part, length)
    return length == 0 ? nil : (parts, lengths, last + 1)
  }

  private static func isTime(_ rest: some Collection<UInt8>) -> Bool {
    let signs = Array("0123456789:.,+-Z APMapm".utf8)
    return rest.contains(UInt8(ascii: ":")) && rest.allSatisfy(signs.contains)
  }
}
