/// Sorts millions of numbers by some of their bits, a digit of a few bits at a time, the last first
/// (least-significant-digit radix sort); those with equal ones stay in their order.
enum RadixSort {
  /// The widest digit, in bits.
  private static let widest = 11

  /// - Parameters:
  ///   - low: the lowest bit that counts.
  ///   - width: how many do.
  static func sort<Number: FixedWidthInteger & UnsignedInteger>(_ numbers: inout [Number], low: Int, width: Int) {
    let digits = (width + widest - 1) / widest
    let digit = (width + digits - 1) / max(1, digits)
    var target = numbers
    for place in 0..<digits {
      move(numbers, to: &target, by: low + place * digit, digit)
      swap(&numbers, &target)
    }
  }

  /// By rising digit of some bits from a bit on.
  private static func move<Number: FixedWidthInteger & UnsignedInteger>(
    _ source: [Number], to target: inout [Number], by bit: Int, _ bits: Int
  ) {
    let (shift, mask) = (Number(truncatingIfNeeded: bit), (1 << bits) - 1)
    func value(_ number: Number) -> Int { Int(truncatingIfNeeded: number &>> shift) & mask }
    var next = [Int](repeating: 0, count: mask + 1)
    next.withUnsafeMutableBufferPointer { next in
      for number in source { next[value(number)] += 1 }
      var sum = 0
      for value in next.indices { (next[value], sum) = (sum, sum + next[value]) }
      target.withUnsafeMutableBufferPointer { target in
        for number in source {
          let value = value(number)
          target[next[value]] = number
          next[value] += 1
        }
      }
    }
  }
}
