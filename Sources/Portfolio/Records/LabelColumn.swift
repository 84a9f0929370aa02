/// A text that few or many clients share: each kept once, with its number beside the clients.
struct LabelColumn: Equatable, Sendable {
  private(set) var labels: [String] = []
  private var numbers: [String: Int32] = [:]
  /// Per client, from 1; 0 is unknown, as is everything beyond the end.
  private var codes: [Int32] = []

  subscript(index: Int) -> String? {
    get { number(of: index).map { labels[$0] } }
    set {
      let code = newValue.map { number(for: $0) } ?? 0
      if code == 0, index >= codes.count { return }
      while codes.count <= index { codes.append(0) }
      codes[index] = code
    }
  }

  /// The place in `labels` of a client's text.
  func number(of index: Int) -> Int? { index < codes.count && codes[index] > 0 ? Int(codes[index]) - 1 : nil }

  /// Takes up clients of another column.
  ///
  /// - Parameter index: where the first of them stands here, behind all that are known.
  mutating func append(_ other: LabelColumn, _ range: Range<Int>, at index: Int) {
    let known = other.codes[min(range.lowerBound, other.codes.count)..<min(range.upperBound, other.codes.count)]
    guard !known.isEmpty else { return }
    var mine = [Int32](repeating: 0, count: other.labels.count + 1)
    codes.append(contentsOf: repeatElement(0, count: max(0, index - codes.count)))
    for code in known {
      if code > 0, mine[Int(code)] == 0 { mine[Int(code)] = number(for: other.labels[Int(code) - 1]) }
      codes.append(mine[Int(code)])
    }
  }

  private mutating func number(for label: String) -> Int32 {
    if let last = codes.last, last > 0, labels[Int(last) - 1] == label { return last }
    if let known = numbers[label] { return known }
    labels.append(label)
    numbers[label] = Int32(clamping: labels.count)
    return Int32(clamping: labels.count)
  }
}
