import Testing

@testable import Portfolio

@Suite struct PlainFigureTests {
  /// Whatever is read the short way is what the long way reads.
  @Test(arguments: [
    "0", "7", "12.5", "12,5", "0.125", "1.234", "1,234", "123.456", "1234.567", "0123", "12.3456", "12.34567",
    "999999999999999", "90000000000", "90000000001",
  ])
  func agreesWithFigure(text: String) throws {
    let cell = Array(text.utf8)[...]
    let (plain, figure) = (try #require(PlainFigure(cell)), Figure(cell))
    #expect(plain.evidence == figure?.evidence)
    for sign in DecimalSign.allCases {
      if let amount = plain.amount(sign) { #expect(figure?.amount(sign) == amount) }
      if let value = plain.value(sign) { #expect(figure?.value(sign) == value) }
    }
  }

  @Test(arguments: ["5.", ".5", "1.2.3", "1 234", "-3", "12 €", "", "1234567890123456"])
  func allElseIsLeftToFigure(text: String) {
    #expect(PlainFigure(Array(text.utf8)[...]) == nil)
  }

  @Test func theUsualIsReadTheShortWay() throws {
    #expect(PlainFigure(Array("1234.5".utf8)[...])?.amount(.point) == Amount(1234.5))
    #expect(PlainFigure(Array("1234,50".utf8)[...])?.amount(.comma) == Amount(1234.5))
    #expect(PlainFigure(Array("1234,50".utf8)[...])?.amount(.point) == nil)
    #expect(PlainFigure(Array("1 234".utf8)[...]) == nil)
    #expect(PlainFigure(Array("90000000001".utf8)[...])?.amount(.point) == nil)
  }
}
