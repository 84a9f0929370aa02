import Language

/// Reckons what somebody types instead of a figure: `(24 000 + 18 000) / 1 000`.
struct SumReader {
  private let numbers: NumberReader
  private var rest: Substring

  /// The result; nil where there is nothing to reckon or it cannot be.
  static func read(_ text: String, _ language: Language) -> Double? {
    guard isSum(text) else { return nil }
    var reader = SumReader(numbers: NumberReader(language: language), rest: text[...])
    guard let sum = reader.sum(), reader.rest.isEmpty, sum.isFinite else { return nil }
    return (sum * 100).rounded() / 100
  }

  /// Whether anything is added, taken away, multiplied or divided in it.
  static func isSum(_ text: String) -> Bool { text.trimmed.dropFirst().contains { plus.union(times).contains($0) } }

  private static let plus: Set<Character> = ["+", "-", "−"]
  private static let times: Set<Character> = ["*", "×", "/", "÷"]

  private mutating func sum() -> Double? {
    guard var total = product() else { return nil }
    while let sign = take(Self.plus) {
      guard let next = product() else { return nil }
      total += sign == "+" ? next : -next
    }
    return total
  }

  private mutating func product() -> Double? {
    guard var total = term() else { return nil }
    while let sign = take(Self.times) {
      guard let next = term() else { return nil }
      total = sign == "*" || sign == "×" ? total * next : total / next
    }
    return total
  }

  /// A figure, or a sum in parentheses.
  private mutating func term() -> Double? {
    if take(["("]) != nil {
      guard let inner = sum(), take([")"]) != nil else { return nil }
      return inner
    }
    let marks = Self.plus.union(Self.times).union(["(", ")"])
    let figure = rest.prefix { !marks.contains($0) }
    rest = rest.dropFirst(figure.count)
    return numbers.read(String(figure))
  }

  private mutating func take(_ signs: Set<Character>) -> Character? {
    rest = rest.drop { $0.isWhitespace }
    guard let sign = rest.first, signs.contains(sign) else { return nil }
    rest = rest.dropFirst()
    return sign
  }
}
