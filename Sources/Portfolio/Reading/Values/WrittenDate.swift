import Language

/// A date as a cell writes it: three figures, of which the order may be open. A time of day behind it is left out.
struct WrittenDate {
  private let parts: (Int, Int, Int)
  private let form: Form

  private enum Form { case yearFirst, yearLast, shortYears, yearAlone, monthAlone }

  /// From `2025-12-31`, `20251231`, `31/12/2025`, `31.12.25`, `31 December 2025`, `12/2025`, `2025`; nil where it is no
  /// date.
  init?(_ cell: some BidirectionalCollection<UInt8>) {
    guard let figures = cell.isTrimmed ? Figures(cell) : Figures(cell.trimmedBytes) else {
      guard let named = NamedMonth(cell.trimmedBytes) else { return nil }
      parts = (named.year, named.month, named.day ?? 1)
      form = named.day == nil ? .monthAlone : .yearFirst
      return
    }
    let parts = figures.parts
    switch (figures.count, figures.first, figures.last) {
    case (1, 8, _):
      self.parts = (parts.0 / 10_000, parts.0 / 100 % 100, parts.0 % 100)
      form = .yearFirst
    case (1, 4, _): (self.parts, form) = (parts, .yearAlone)
    case (2, 1...2, 4): (self.parts, form) = ((parts.1, parts.0, 1), .monthAlone)
    case (2, 4, 1...2): (self.parts, form) = ((parts.0, parts.1, 1), .monthAlone)
    case (3, 4, 1...2): (self.parts, form) = (parts, .yearFirst)
    case (3, 1...2, 4): (self.parts, form) = (parts, .yearLast)
    case (3, 1...2, 2): (self.parts, form) = (parts, .shortYears)
    default: return nil
    }
  }

  /// Whether it takes an order of day and month to read it.
  var needsOrder: Bool { (form == .yearLast || form == .shortYears) && parts.0 != parts.1 }

  /// The order of day and month that makes it a date; nil where both do, or where the order is plain.
  var evidence: DateOrder? {
    guard needsOrder else { return nil }
    if parts.0 > 12, parts.1 <= 12 { return .dmy }
    return parts.1 > 12 && parts.0 <= 12 ? .mdy : nil
  }

  /// Whether it says which day, and not a month or a year only.
  var isOfOneDay: Bool { form != .yearAlone && form != .monthAlone }

  /// Whether day and month could change places.
  var isOpen: Bool { needsOrder && parts.0 <= 12 && parts.1 <= 12 }

  /// nil where there is no such day. A year or a month alone is its first day; two digits are 2000 to 2068, then 1969 to
  /// 1999 as POSIX reads them.
  func day(_ order: DateOrder?) -> Day? {
    switch form {
    case .yearFirst, .monthAlone: return Self.day(parts.0, parts.1, parts.2)
    case .yearAlone: return Self.day(parts.0, 1, 1)
    case .yearLast, .shortYears: break
    }
    switch order ?? evidence ?? .dmy {
    case .dmy: return Self.day(long(parts.2), parts.1, parts.0)
    case .mdy: return Self.day(long(parts.2), parts.0, parts.1)
    case .ymd: return form == .shortYears ? Self.day(long(parts.0), parts.1, parts.2) : nil
    }
  }

  /// Within the years that a business writes: a figure that happens to be eight digits long is no date.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1900...2100).contains(year) ? Day(year: year, month: month, day: day) : nil
  }

  private func long(_ year: Int) -> Int { form == .yearLast ? year : Self.longYear(year) }

  static func longYear(_ short: Int) -> Int { short < 69 ? 2000 + short : 1900 + short }
}

/// Up to three figures between `-`, `/` or `.`, as a date has them.
private struct Figures {
  var parts = (0, 0, 0)
  var count = 0
  /// How many digits the first and the last one have.
  var (first, last) = (0, 0)

  init?(_ cell: some BidirectionalCollection<UInt8>) {
    var (part, length) = (0, 0)
    for (place, byte) in cell.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard length < 8 else { return nil }
        part = part &* 10 &+ Int(byte &- UInt8(ascii: "0"))
        length &+= 1
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
        guard length > 0, count < 2 else { return nil }
      case UInt8(ascii: " "), UInt8(ascii: "T"):
        guard count == 2, Self.isTime(cell.dropFirst(place + 1)) else { return nil }
        add(part, length)
        return
      default: return nil
      }
      add(part, length)
      (part, length) = (0, 0)
    }
    if length == 0 { return nil }
    add(part, length)
  }

  private mutating func add(_ part: Int, _ length: Int) {
    switch count {
    case 0: (parts.0, first) = (part, length)
    case 1: parts.1 = part
    default: parts.2 = part
    }
    last = length
    count += 1
  }

  private static func isTime(_ rest: some Collection<UInt8>) -> Bool {
    let signs = Array("0123456789:.,+-Z APMapmUTCG".utf8)
    return rest.contains(UInt8(ascii: ":")) && rest.allSatisfy(signs.contains)
  }
}
