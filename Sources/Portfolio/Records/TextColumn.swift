/// Texts of many clients in one block of UTF-8.
struct TextColumn: Hashable, Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Room for so many bytes a text is made beforehand at most.
  private static let longest = 64

  var count: Int { ends.count }

  subscript(index: Int) -> String {
    String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }

  mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Takes up some texts of another column.
  ///
  /// - Parameter expected: how many there will be, about.
  mutating func append(_ other: TextColumn, _ range: Range<Int>, of expected: Int) {
    guard let last = range.last else { return }
    let start = range.lowerBound == 0 ? 0 : other.ends[range.lowerBound - 1]
    if ends.isEmpty {
      ends.reserveCapacity(expected)
      bytes.reserveCapacity(min(Self.longest, (other.ends[last] - start) / range.count) * expected)
    }
    let shift = bytes.count - start
    bytes.append(contentsOf: other.bytes[start..<other.ends[last]])
    ends.append(contentsOf: other.ends[range].lazy.map { $0 + shift })
  }

  mutating func removeLast() {
    guard ends.popLast() != nil else { return }
    bytes.removeSubrange((ends.last ?? 0)...)
  }
}
