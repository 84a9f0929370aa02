import Testing

@testable import Portfolio

@Suite struct RadixSortTests {
  @Test func figuresOfAllKindsSortAsTheyCompare() {
    let figures = [0.0, -0.0, 1, -1, 1e-300, -1e-300, 1e300, -1e300, .infinity, -.infinity, 3.5, 3.25, 2, 2]
    let falling = Falling(Column(figures.map { Optional($0) }))
    #expect((0..<falling.count).map { falling[$0] } == figures.sorted().reversed())
    let known = Falling(Column(amounts([3, -7, nil, 0, 900_000_000, -900_000_000, 3])))
    #expect(known.places == [4, 0, 6, 3, 1, 5])
    #expect((0..<known.count).map { known[$0] } == amounts([900_000_000, 3, 3, 0, -7, -900_000_000]))
    let rising = Falling(Column(amounts([1.0001, 2.0002, 3.0004, 5])))
    #expect((0..<rising.count).map { rising[$0] } == amounts([5, 3.0004, 2.0002, 1.0001]))
  }

  /// Against the library's own sort, whose keys are made unequal by their places: quotients, whose keys take more room
  /// than there is beside a place, and amounts, whose keys do not.
  @Test func aHundredThousandFiguresKeepTheOrderOfEqualOnes() {
    var random = SplitMix(state: 7)
    let numbers = (0..<100_000).map { _ in Int(random.next() % 3000) }
    expectOrder(numbers.map { $0 == 0 ? nil : Double($0 - 1500) / 7 })
    expectOrder(numbers.map { $0 == 0 ? nil : Amount(Double($0 - 1500) * 3.25) })
    #expect(Falling(Column<Double>()).places.isEmpty)
  }

  private func expectOrder<Figure: SortableValue & Comparable>(_ figures: [Figure?]) {
    let known = figures.enumerated().compactMap { place, figure in figure.map { (place: place, figure: $0) } }
    let expected = known.sorted { left, right in
      left.figure == right.figure ? left.place < right.place : left.figure > right.figure
    }
    let falling = Falling(Column(figures))
    #expect(falling.places == expected.map(\.place))
    #expect(falling.elementsEqual(expected.map(\.figure)))
  }
}
