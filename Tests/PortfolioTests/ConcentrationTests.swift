import Portfolio
import Testing

@Suite struct ConcentrationTests {
  /// The translation office of the card: 0.2304 + 0.0484 + 0.0225 + 0.01 + 0.0025 = 0.3138.
  @Test func theIndexIsTheSumOfSquaredShares() throws {
    let office = try #require(Concentration(amounts([22, 48, 5, 15, 10])))
    #expect(isNear(office.largest, 0.48))
    #expect(isNear(office.top3, 0.85))
    #expect(isNear(office.top10, 1))
    #expect(isNear(office.herfindahl, 0.3138))
    #expect(office.largestIsTooLarge)
    #expect(office.isTooConcentrated)
  }

  @Test func equalClientsMakeOneInTheirNumber() throws {
    let hundred = try #require(Concentration(amounts(Array(repeating: 7.5, count: 100))))
    #expect(isNear(hundred.herfindahl, 0.01))
    #expect(isNear(hundred.equalClients, 100))
    #expect(isNear(hundred.top10, 0.1))
  }

  /// Five equal clients: 20 % each, exactly the limit, which is not passed; four: 0.25 as index, likewise.
  @Test func aLimitMustBePassed() throws {
    #expect(try #require(Concentration(amounts(Array(repeating: 3, count: 5)))).largestIsTooLarge == false)
    let four = try #require(Concentration(amounts(Array(repeating: 0.1, count: 4))))
    #expect(!four.isTooConcentrated)
    #expect(four.largestIsTooLarge)
    let strict = try #require(Concentration(amounts([1, 1, 1, 1]), limits: .init(herfindahl: 0.2)))
    #expect(strict.isTooConcentrated)
  }

  @Test func creditsAndUnknownRevenueDoNotCount() throws {
    #expect(try #require(Concentration(amounts([75, 25, -50, nil]))).largest == 0.75)
    #expect(Concentration(amounts([0, -1, nil])) == nil)
  }
}
