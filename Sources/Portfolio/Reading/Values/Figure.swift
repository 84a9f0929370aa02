import Language

/// A figure as a cell writes it; what its comma or point means is open until the whole column was seen.
struct Figure {
  private(set) var isNegative = false
  private(set) var isPercent = false
  private(set) var currency: Currency?
  /// Thousands or millions.
  private var scale: Int64 = 1
  /// What it counts, where it says that it is time.
  private(set) var time: TimeUnit?
  /// Digits, commas, points, and spaces or apostrophes between groups, as spaces.
  private var core: [UInt8] = []

  private static var comma: UInt8 { UInt8(ascii: ",") }
  private static var point: UInt8 { UInt8(ascii: ".") }
  private static var space: UInt8 { UInt8(ascii: " ") }
  private static let dashes: [Character] = ["-", "−", "–"]

  /// From `1 234,50 €`, `$1,234.50`, `(1 234)`, `-12`, `35 %`, `12 k€`, `1,2 M€`, `5 € HT`, `12 h`, `$ -`; nil where it
  /// is no figure.
  init?(_ cell: some BidirectionalCollection<UInt8>) {
    let cell = cell.trimmedBytes
    if cell.allSatisfy({ Self.isDigit($0) || $0 == Self.comma || $0 == Self.point }) {
      core = Array(cell)
    } else if !takeApart(String(decoding: cell, as: UTF8.self)) {
      return nil
    }
    guard core.contains(where: Self.isDigit) else { return nil }
  }

  /// Words that stand for a figure nobody knows.
  static func isUnknown(_ cell: some BidirectionalCollection<UInt8>) -> Bool {
    if let first = cell.first, isDigit(first) { return false }
    let cell = cell.trimmedBytes
    if cell.isEmpty { return true }
    guard cell.count < 8, !cell.contains(where: isDigit) else { return false }
    let unknown = [
      "", "-", "–", "—", "?", "n/a", "#n/a", "na", "n.a.", "nc", "n.c.", "nd", "n.d.", "n/d", "null", "néant",
    ]
    return unknown.contains(String(decoding: cell, as: UTF8.self).trimmed.lowercased())
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Those around all digits, as in `(1 234)` and `$(1,234)`.
  private static func parentheses(_ text: String) -> (open: String.Index, close: String.Index)? {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close,
      !(text[..<open] + text[close...]).utf8.contains(where: isDigit)
    else { return nil }
    return (open, close)
  }

  private mutating func takeApart(_ cell: String) -> Bool {
    var text = cell.trimmed
    if let (open, close) = Self.parentheses(text) {
      isNegative = true
      text.remove(at: close)
      text.remove(at: open)
      text = text.trimmed
    }
    var (before, behind) = ("", "")
    for character in text {
      if let byte = character.asciiValue, Self.isDigit(byte) || [Self.comma, Self.point].contains(byte) {
        if byte == Self.point, core.isEmpty ? !before.isEmpty : !behind.isEmpty {
          if core.isEmpty { before.append(".") } else { behind.append(".") }
          continue
        }
        guard behind.isEmpty else { return false }
        core.append(byte)
      } else if character.isWhitespace || ["'", "’"].contains(character) {
        if !core.isEmpty, behind.isEmpty { core.append(Self.space) }
      } else if core.isEmpty {
        before.append(character)
      } else {
        behind.append(character)
      }
    }
    while core.last == Self.space { core.removeLast() }
    dropNoCents(from: &behind)
    let isNought = core.isEmpty && before.contains(where: Self.dashes.contains)
    guard takeSigns(&before), takeSigns(&behind), takeUnit(before, behind) else { return false }
    if isNought, currency != nil { (core, isNegative) = ([0x30], false) }
    return true
  }

  /// The dash of `500,-` and `1'500.–`, and the stroke of `1,000/-`, stand for cents that there are none of.
  private func dropNoCents(from behind: inout String) {
    if core.last == Self.comma || core.last == Self.point {
      behind = String(behind.drop { Self.dashes.contains($0) || $0 == "—" })
    } else if behind.hasPrefix("/-") {
      behind.removeFirst(2)
    }
  }

  private mutating func takeSigns(_ text: inout String) -> Bool {
    for sign in Self.dashes where text.contains(sign) {
      guard !isNegative, text.count(where: { $0 == sign }) == 1 else { return false }
      isNegative = true
      text.removeAll { $0 == sign }
    }
    if text.hasPrefix("+") { text.removeFirst() }
    if text == "%" { (isPercent, text) = (true, "") }
    return true
  }

  private mutating func takeUnit(_ before: String, _ behind: String) -> Bool {
    guard before.isEmpty || behind.isEmpty else { return false }
    var unit = before + behind
    for tax in ["HT", "TTC"] where unit.suffix(tax.count).uppercased() == tax { unit.removeLast(tax.count) }
    let rest = String(unit.dropFirst())
    if ["k", "K"].contains(unit.first), rest.isEmpty || Currency(rest) != nil {
      (scale, unit) = (1000, rest)
    } else if unit.first == "M", Currency(rest) != nil {
      (scale, unit) = (1_000_000, rest)
    }
    if unit.isEmpty { return true }
    time = before.isEmpty ? TimeUnit(unit) : nil
    if time == nil { currency = Currency(unit) }
    return currency != nil || time != nil
  }
}

/// What its signs say, and its value once they are decided.
extension Figure {
  enum Evidence: Hashable {
    case none, open
    case sure(DecimalSign)
  }

  /// Whether it says itself that it counts thousands or millions.
  var isScaled: Bool { scale > 1 }

  var evidence: Evidence {
    let commas = core.count { $0 == Self.comma }
    let points = core.count { $0 == Self.point }
    if commas == 0, points == 0 { return .none }
    if commas > 0, points > 0 {
      return .sure(core.last { [Self.comma, Self.point].contains($0) } == Self.comma ? .comma : .point)
    }
    let (sign, other): (DecimalSign, DecimalSign) = commas > 0 ? (.comma, .point) : (.point, .comma)
    if commas + points > 1 { return .sure(other) }
    let whole = core.prefix { $0 != sign.byte }
    let couldBeGroup = core.count - whole.count == 4 && (1...3).contains(whole.count) && whole.first != 0x30
    return couldBeGroup && !whole.contains(Self.space) ? .open : .sure(sign)
  }

  /// nil where the digits before the decimals are grouped neither by threes nor, but for the last three, by twos as in
  /// `12,34,567`; where groups begin with a zero, or where they are too many.
  func value(_ sign: DecimalSign) -> Double? { decimal(sign).map { Double($0.units) / Self.power($0.decimals) } }

  /// nil beyond `Amount.most`, too.
  func amount(_ sign: DecimalSign) -> Amount? {
    guard let (units, decimals) = decimal(sign) else { return nil }
    if decimals > 4 { return Amount(Double(units) / Self.power(decimals)) }
    let scaled = units.multipliedReportingOverflow(by: Int64(Self.power(4 - decimals)))
    guard !scaled.overflow, scaled.partialValue.magnitude <= Amount.most.units.magnitude else { return nil }
    return Amount(units: scaled.partialValue)
  }

  private static func power(_ exponent: Int) -> Double { powers[exponent] }

  private static let powers = (0...10).map { exponent in (0..<exponent).reduce(1.0) { value, _ in value * 10 } }

  private func decimal(_ sign: DecimalSign) -> (units: Int64, decimals: Int)? {
    var (units, decimals, group, separator): (Int64, Int, Int, UInt8?) = (0, 0, 0, nil)
    // By how many digits the groups between the first and the last are written.
    var (isFraction, isSecond, size) = (false, false, 3)
    for byte in core {
      if byte == sign.byte {
        if isFraction || (separator != nil && group != 3) { return nil }
        isFraction = true
      } else if Self.isDigit(byte) {
        if isFraction, decimals == 10 { continue }
        let (product, overflows) = units.multipliedReportingOverflow(by: 10)
        guard !overflows, product < Int64.max - 10 else { return nil }
        units = product + Int64(byte - 0x30)
        if isFraction { decimals += 1 } else { group += 1 }
      } else {
        if byte == separator, isSecond, group == 2, units < 10_000 { size = 2 }
        let isSound =
          !isFraction
          && (separator == nil ? (1...3).contains(group) && core.first != 0x30 : byte == separator && group == size)
        guard isSound else { return nil }
        (isSecond, separator, group) = (separator == nil, byte, 0)
      }
    }
    if !isFraction, separator != nil, group != 3 { return nil }
    let (product, overflows) = units.multipliedReportingOverflow(by: scale)
    return overflows ? nil : (isNegative ? -product : product, decimals)
  }
}
