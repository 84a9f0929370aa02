import Testing

@testable import Portfolio

/// Figures that others published, beside which the formulas have to stand.
@Suite struct PublishedExamplesTests {
  /// A heating-wire maker: the best 20 % of customers bring 225 % of profit, 70 % hover around nothing, 10 % lose 125 %.
  /// Source: Kaplan, "Kanthal (A)", Harvard Business School case 9-190-002, 1989. Here per ten customers.
  @Test func theWhaleOfKanthal() throws {
    let curve = try #require(WhaleCurve(amounts([0, 112.5, 0, 0, -125, 0, 112.5, 0, 0, 0])))
    #expect(curve.peakPercent == 225)
    #expect(curve.peakClients == 2)
    #expect(curve.total == Amount(100))
    #expect(curve.points.map(\.cumulated.value) == [112.5, 225, 225, 225, 225, 225, 225, 225, 225, 100])
  }

  /// Four firms with 30, 30, 20 and 20 per cent: 900 + 900 + 400 + 400 = 2,600 of 10,000.
  /// Source: U.S. Department of Justice, "Herfindahl–Hirschman Index".
  @Test func theIndexOfFourFirms() throws {
    #expect(isNear(try #require(Concentration(amounts([30, 20, 30, 20]))).herfindahl, 0.26))
  }

  /// Source: Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998,
  /// table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
  ])
  func wilsonsIntervalAsNewcombeHasIt(count: Int, total: Int, low: Double, high: Double) {
    let interval = WilsonInterval(count, of: total)
    #expect(isNear(interval.low, low, within: 5e-5))
    #expect(isNear(interval.high, high, within: 5e-5))
  }
}
