import Portfolio
import Testing

@Suite struct VolumeSegmentsTests {
  /// Six clients: the second third begins at 300, the last at 500.
  @Test func thirdsOfTheClientsUnlessCutsAreSet() {
    let revenues = amounts([100, 600, 300, 200, 500, 400, -5, nil])
    let volume = VolumeSegments(revenues, months: 12)
    #expect(revenues.map(volume.of) == [.small, .large, .medium, .small, .large, .medium, .small, nil])
    #expect(volume.counts == [.small: 3, .medium: 2, .large: 2])
    #expect(volume.cuts == .init(small: 300, large: 500))
    #expect(!volume.isSet)
  }

  /// 500 in six months is 1,000 a year.
  @Test func cutsAreOfAYear() {
    let revenues = amounts([499.99, 500, 4999, 5000])
    let volume = VolumeSegments(revenues, months: 6, cuts: .init(small: 10000, large: 1000))
    #expect(revenues.map(volume.of) == [.small, .medium, .medium, .large])
    #expect(volume.isSet)
  }

  /// 1,000.01 × 12 ÷ 12 is a little less than 1,000.01 in the binary system.
  @Test func whoReachesACutExactlyHasReachedIt() {
    let volume = VolumeSegments(amounts([1000.01, 1000]), months: 12, cuts: .init(small: 1000.01, large: 5000))
    #expect(volume.of(Amount(1000.01)) == .medium && volume.of(Amount(1000)) == .small)
    #expect(volume.counts == [.small: 1, .medium: 1])
  }

  @Test func fourClientsOrEqualOnesHaveNoThirds() {
    #expect(VolumeSegments(amounts([1, 2, 3, 4]), months: 12).of(Amount(4)) == nil)
    #expect(VolumeSegments(amounts([7, 7, 7, 7, 7]), months: 12).cuts == nil)
  }

  @Test func smallClientsAreKeptInAWayThatPays() {
    #expect(Arrangement(.a, orderSize: 5, medianOrder: 100) == Arrangement.none)
    #expect(Arrangement(.c, orderSize: 50, medianOrder: 100) == .minimum)
    #expect(Arrangement(.c, orderSize: 100, medianOrder: 100) == .separateOffer)
    #expect(Arrangement(.c, orderSize: nil, medianOrder: 100) == .separateOffer)
    #expect(Arrangement(.d, orderSize: 50, medianOrder: 100) == .partner)
  }
}
