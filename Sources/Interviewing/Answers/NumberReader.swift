import Language

/// Reads a figure as people write it: `1 234,50 €`, `1,234.50`, `40k`, `35 %`.
struct NumberReader {
  let language: Language

  func read(_ text: String) -> Double? {
    var digits = bare(text)
    let isNegative = digits.hasPrefix("-") || digits.hasPrefix("−")
    if isNegative { digits = String(digits.dropFirst()).trimmed }
    let isThousands = digits.hasSuffix("k") || digits.hasSuffix("K")
    if isThousands { digits = String(digits.dropLast()).trimmed }
    guard digits.first?.isNumber ?? false, digits.allSatisfy({ $0.isASCII && $0.isNumber || Self.signs.contains($0) }),
      let value = plain(digits).flatMap(Double.init), value.isFinite
    else { return nil }
    return (isNegative ? -value : value) * (isThousands ? 1000 : 1)
  }

  private static let signs: Set<Character> = [",", ".", " ", "'"]

  /// Without currency or per cent sign, every kind of space and apostrophe made one.
  private func bare(_ text: String) -> String {
    text.filter { !"€$£%".contains($0) }.map { $0.isWhitespace ? " " : $0 == "’" ? "'" : String($0) }.joined().trimmed
  }

  /// The digits with a point for the decimals; nil where what stands before it is not grouped by threes.
  private func plain(_ digits: String) -> String? {
    let decimal = decimalSign(digits)
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == decimal }
    guard let whole = parts.first, parts.count <= 2 else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { Self.signs.contains($0) }
    let isGrouped = groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard groups.count == 1 || isGrouped else { return nil }
    return groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
  }

  /// The sign that stands before the decimals, nil where there are none.
  private func decimalSign(_ digits: String) -> Character? {
    guard let last = digits.lastIndex(where: { ",.".contains($0) }) else { return nil }
    let sign = digits[last]
    let others = digits[..<last].filter { ",.".contains($0) }
    if !others.isEmpty { return others.contains(sign) ? nil : sign }
    let isGroup = digits.distance(from: last, to: digits.endIndex) == 4 && digits.first != "0"
    let groupSign: Character = language == .en ? "," : "."
    return isGroup && sign == groupSign ? nil : sign
  }
}
