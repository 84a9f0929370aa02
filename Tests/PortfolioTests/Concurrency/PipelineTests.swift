import Testing

@testable import Portfolio

@Suite struct PipelineTests {
  /// Parts that take longer and shorter, so that some are worked out here and others elsewhere.
  @Test(arguments: [true, false]) func everyPartComesOnceAndInOrder(isShared: Bool) throws {
    for count in [0, 1, 2, 3, 500] {
      var pipeline = Pipeline<Int>(isShared: isShared)
      var taken: [Int] = []
      for part in 0..<count {
        try pipeline.add({ Self.square(part) }, { taken.append($0) })
      }
      try pipeline.finish { taken.append($0) }
      #expect(taken == (0..<count).map { $0 * $0 })
    }
  }

  /// Takes its time, more for some numbers than for others.
  private static func square(_ number: Int) -> Int {
    (0..<(number % 7) * 1000).reduce(number * number) { square, _ in square }
  }

  @Test func aPartThatFailsEndsItAtItsPlace() throws {
    var pipeline = Pipeline<Int>()
    var taken: [Int] = []
    #expect(throws: Enough.self) {
      for part in 0..<500 {
        try pipeline.add({ if part == 300 { throw Enough() } else { return part } }, { taken.append($0) })
      }
      try pipeline.finish { taken.append($0) }
    }
    #expect(taken == Array(0..<300))
  }
}
