import Portfolio
import Testing

@Suite struct WhaleCurveTests {
  /// The sign maker of the card: 9,000 + 6,000 + 4,000 + 2,000 + 500 = 21,500, then down to 16,000; 134.375 %.
  @Test func theCurveRisesAboveTheTotal() throws {
    let curve = try #require(WhaleCurve(amounts([-500, 6000, -3000, 9000, 500, 4000, -2000, 2000])))
    #expect(curve.peak == Amount(21500))
    #expect(curve.peakClients == 5)
    #expect(curve.total == Amount(16000))
    #expect(isNear(curve.peakPercent, 134.375))
    #expect(curve.points.map(\.client) == [3, 1, 5, 7, 4, 0, 6, 2])
    #expect(curve.points.map(\.rank) == Array(1...8))
    #expect(curve.points.map(\.cumulated.value) == [9000, 15000, 19000, 21000, 21500, 21000, 19000, 16000])
  }

  @Test func equalProfitsKeepTheirOrderAndUnknownOnesAreLeftOut() throws {
    let curve = try #require(WhaleCurve(amounts([10, nil, 20, 10])))
    #expect(curve.points.map(\.client) == [2, 0, 3])
    #expect(curve.clients == 3)
    #expect(WhaleCurve(amounts([nil, nil])) == nil)
  }

  @Test func thereIsNoPercentageOfALoss() throws {
    let loss = try #require(WhaleCurve(amounts([10, -30])))
    #expect(loss.peak == Amount(10))
    #expect(loss.total == Amount(-20))
    #expect(loss.peakPercent == nil)
    let onlyLosses = try #require(WhaleCurve(amounts([-5, -1])))
    #expect(onlyLosses.peak == .zero)
    #expect(onlyLosses.peakClients == 0)
  }

  @Test func aClientWithoutProfitDoesNotMoveThePeak() throws {
    #expect(try #require(WhaleCurve(amounts([5, 0, -1]))).peakClients == 1)
  }

  /// 777 profits above zero, then 223 below: the peak is at rank 777.
  @Test func aLongCurveKeepsItsFirstItsPeakAndItsLast() throws {
    let curve = try #require(WhaleCurve(amounts((0..<1000).map { 776.5 - Double($0) })))
    let ranks = curve.points.map(\.rank)
    #expect(ranks.count <= WhaleCurve.mostPoints)
    #expect(ranks.count > 190)
    #expect(ranks.first == 1)
    #expect(ranks.last == 1000)
    #expect(ranks.contains(777))
    #expect(ranks == ranks.sorted())
    #expect(curve.points.first { $0.rank == 777 }?.cumulated == curve.peak)
    #expect(try #require(WhaleCurve(amounts((0..<200).map { Double($0) }))).points.count == 200)
  }
}
