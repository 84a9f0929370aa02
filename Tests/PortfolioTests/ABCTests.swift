import Portfolio
import Testing

@Suite struct ABCTests {
  private func letters(_ revenues: [Double?]) -> String {
    let abc = ABC(amounts(revenues))
    return amounts(revenues).map { abc.of($0)?.rawValue ?? "?" }.joined()
  }

  /// 50 + 30 is exactly 80 of 100: the third does not belong to it. 80 + 15 is exactly 95: neither does the fourth.
  @Test func theLinesAreExact() {
    #expect(letters([50, 30, 15, 5]) == "AABC")
    #expect(letters([50, 29.99, 15.01, 5]) == "AAAC")
    #expect(letters([50, 30, 14.99, 5.01]) == "AABB")
  }

  /// Tenths that no binary number holds: 0.5 + 0.3 of 1.
  @Test func theLinesAreExactInTenths() { #expect(letters([0.1, 0.3, 0.5, 0.1]) == "BAAB") }

  /// Of 100, 60 + 10 + 10 reach 80: the other tens are A with them. 70 + 12 reach 80 as well, 70 + 12 + 12 reach 94 and
  /// lack one. After 80, three fives reach 95.
  @Test func equalRevenuesShareTheUpperClass() {
    #expect(letters([60, 10, 10, 10, 10]) == "AAAAA")
    #expect(letters([70, 12, 12, 3, 3]) == "AAABB")
    #expect(letters([80, 5, 5, 5, 5]) == "ABBBB")
  }

  @Test func oneClientMayBeAllOfA() { #expect(letters([99, 1]) == "AC") }

  @Test func whoDidNotBuyIsCAndWhoseRevenueIsUnknownIsNothing() {
    #expect(letters([100, 0, -20, nil]) == "ACC?")
    #expect(letters([0, -1]) == "CC")
    #expect(letters([]) == "")
  }

  /// A credit of −20 is in no total: 100 of 100.
  @Test func sharesAreThePortfoliosOwn() {
    let abc = ABC(amounts([60, 25, 10, 5, -20]))
    #expect(abc.counts == [.a: 2, .b: 1, .c: 2])
    #expect(isNear(abc.share(.a), 0.85))
    #expect(isNear(abc.share(.b), 0.1))
    #expect(isNear(abc.share(.c), 0.05))
    #expect(ABC(amounts([-1])).share(.a) == nil)
  }
}
