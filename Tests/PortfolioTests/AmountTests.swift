import Portfolio
import Testing

@Suite struct AmountTests {
  @Test func tenthsAddUpExactly() throws {
    let tenth = try #require(Amount(0.1))
    #expect((0..<10).reduce(Amount.zero) { sum, _ in sum + tenth } == Amount(1))
    #expect(Amount(-12.34567)?.value == -12.3457)
  }

  @Test func nothingBeyondReasonIsTaken() {
    #expect(Amount(.nan) == nil)
    #expect(Amount(.infinity) == nil)
    #expect(Amount(1e12) == nil)
  }
}
