import Testing

@testable import Portfolio

@Suite struct RadixSortTests {
  @Test func figuresOfAllKindsSortAsTheyCompare() {
    let figures = [0.0, -0.0, 1, -1, 1e-300, -1e-300, 1e300, -1e300, .infinity, -.infinity, 3.5, 3.25, 2, 2]
    #expect(figures.rising == figures.sorted())
    let amounts: [Amount?] = [3, -7, nil, 0, 900_000_000, -900_000_000, 3].map { $0.flatMap { Amount($0) } }
    #expect(amounts.falling == [4, 0, 6, 3, 1, 5])
  }

  /// Against the library's own sort, whose keys are made unequal by their places.
  @Test func aHundredThousandFiguresKeepTheOrderOfEqualOnes() {
    var random = SplitMix(state: 7)
    let figures = (0..<100_000).map { _ -> Double? in
      let number = Int(random.next() % 3000)
      return number == 0 ? nil : Double(number - 1500) / 7
    }
    let known = figures.enumerated().compactMap { place, figure in figure.map { (place: place, figure: $0) } }
    let expected = known.sorted { left, right in
      left.figure == right.figure ? left.place < right.place : left.figure > right.figure
    }
    #expect(figures.falling == expected.map(\.place))
    #expect([Double?]().falling == [])
  }
}
