import Testing

@testable import Portfolio

@Suite struct AmountTests {
  @Test func tenthsAddUpExactly() throws {
    let tenth = try #require(Amount(0.1))
    #expect((0..<10).reduce(Amount.zero) { sum, _ in sum + tenth } == Amount(1))
    #expect(Amount(-12.34567)?.value == -12.3457)
  }

  /// The least number of all stands for an unknown amount: no sum comes to it.
  @Test func sumsStayWhatCanBeKept() {
    let (most, least) = (Amount(units: .max), Amount(units: -.max))
    #expect(most + Amount(units: 1) == most && least - Amount(units: 2) == least)
    #expect(least + Amount(units: -1) == least)
    #expect(Column([least + Amount(units: -1)])[0] == least)
  }

  @Test func nothingBeyondReasonIsTaken() {
    #expect(Amount(.nan) == nil)
    #expect(Amount(.infinity) == nil)
    #expect(Amount(1e12) == nil)
  }
}
