import Testing

@testable import Portfolio

@Suite struct PipelineTests {
  /// Parts that take longer and shorter, so that some are worked out here and others elsewhere.
  @Test func everyPartComesOnceAndInOrder() throws {
    for count in [0, 1, 2, 3, 500] {
      var pipeline = Pipeline<Int>()
      var taken: [Int] = []
      for part in 0..<count {
        try pipeline.add({ (0..<(part % 7) * 1000).reduce(part * part) { $0 ^ ($1 & 0) } }) { taken.append($0) }
      }
      try pipeline.finish { taken.append($0) }
      #expect(taken == (0..<count).map { $0 * $0 })
    }
  }

  @Test func aPartThatFailsEndsItAtItsPlace() throws {
    var pipeline = Pipeline<Int>()
    var taken: [Int] = []
    #expect(throws: Enough.self) {
      for part in 0..<500 {
        try pipeline.add({ if part == 300 { throw Enough() } else { return part } }) { taken.append($0) }
      }
      try pipeline.finish { taken.append($0) }
    }
    #expect(taken == Array(0..<300))
  }
}
