import Testing

@testable import Portfolio

@Suite struct FigureTests {
  @Test(arguments: [
    ("1 234,50 €", DecimalSign.comma, 1234.5), ("1\u{A0}234,50\u{A0}€", .comma, 1234.5),
    ("1\u{202F}234\u{202F}567,8", .comma, 1_234_567.8), ("$1,234.50", .point, 1234.5),
    ("1.234.567,89", .comma, 1_234_567.89),
    ("1'234.50", .point, 1234.5), ("CHF 1’234.50", .point, 1234.5), ("(1 234)", .comma, -1234),
    ("$(3,000.50)", .point, -3000.5), ("(4 376,94) €", .comma, -4376.94), ("-12", .point, -12),
    ("500,-", .comma, 500), ("1'500.–", .point, 1500), ("€ 1.500,--", .comma, 1500), ("-20,-", .comma, -20),
    ("500-", .comma, -500), ("500,00-", .comma, -500), ("Rs 1,000/-", .point, 1000), ("1,23,456.50", .point, 123_456.5),
    ("12,34,567", .point, 1_234_567), ("A$ 12", .point, 12), ("−12,5", .comma, -12.5), ("12-", .point, -12),
    ("1.234", .comma, 1234), ("1.234", .point, 1.234),
    ("12 k€", .comma, 12_000), ("1,5k", .comma, 1500), (",5", .comma, 0.5), ("0", .comma, 0), ("+3", .point, 3),
    ("1 234,50 Fr.", .comma, 1234.5), ("EUR 7", .point, 7), ("-1 234,50 €", .comma, -1234.5), ("€ -5", .point, -5),
    ("$ -", .point, 0), ("$-", .point, 0), ("-   €", .comma, 0), ("– CHF", .point, 0),
    ("1,2 M€", .comma, 1_200_000), ("1 200,50 € HT", .comma, 1200.5), ("12 HT", .comma, 12),
    ("12 k€ TTC", .comma, 12_000),
  ])
  func reads(text: String, sign: DecimalSign, value: Double) throws {
    let figure = try #require(Figure(slice(text)))
    #expect(figure.value(sign) == value)
    #expect(figure.amount(sign) == Amount(value))
  }

  @Test(arguments: [
    "", "abc", "12abc34", "1-2", "--1", "12 rue", "1 2 x", "€ 12 $", ".", "12 (3)", "(12", "-(5)", "(€)", "€", "--€",
  ])
  func isNoFigure(text: String) {
    #expect(Figure(slice(text)) == nil)
  }

  /// Groups of two or four, two kinds of group, a fraction cut in groups, a first group of nought, too many digits.
  @Test(arguments: [
    "0.750", "0 750", "1 23", "12 3456", "1 234.567,8", "1,5,5", "1,234 5", "1.23.45", "123.45.678", "1.23.456.78",
    "99999999999999999999",
  ])
  func isNoFigureOfAColumnWithCommas(text: String) throws {
    #expect(try #require(Figure(slice(text))).value(.comma) == nil)
  }

  @Test(arguments: [
    ("1,234", Figure.Evidence.open), ("12.345", .open), ("0,123", .sure(.comma)), ("1,23", .sure(.comma)),
    ("1,234.5", .sure(.point)), ("1.234,5", .sure(.comma)), ("1,234,567", .sure(.point)), ("1234,567", .sure(.comma)),
    ("1 234,567", .sure(.comma)), ("1234", .none), ("1 234", .none),
  ])
  func saysWhatItsSignsMean(text: String, evidence: Figure.Evidence) throws {
    #expect(try #require(Figure(slice(text))).evidence == evidence)
  }

  /// Amounts keep four decimals and no more than Amount.most.
  @Test func amountsAreExact() throws {
    #expect(try #require(Figure(slice("0,12345"))).amount(.comma) == Amount(0.1235))
    #expect(try #require(Figure(slice("90000000000"))).amount(.comma) == Amount.most)
    #expect(try #require(Figure(slice("90000000000,01"))).amount(.comma) == nil)
  }

  @Test(arguments: [
    ("12 h", TimeUnit.hour, 12.0), ("1,5 heures", .hour, 1.5), ("90 min", .hour, 1.5), ("90 MIN", .hour, 1.5),
    ("12 jours", .day, 12), ("-3 j", .day, -3), ("1 day", .day, 1), ("2 semaines", .day, 14),
  ])
  func countsTime(text: String, unit: TimeUnit, count: Double) throws {
    let figure = try #require(Figure(slice(text)))
    #expect(try #require(figure.value(.comma)) * (try #require(figure.time?.count(of: unit))) == count)
    #expect(figure.currency == nil)
  }

  /// An hour is no part of a day of the calendar, nor a day one of work.
  @Test func daysOfTheCalendarAreNoHoursOfWork() throws {
    #expect(try #require(TimeUnit("jours")).count(of: .hour) == nil)
    #expect(try #require(TimeUnit("h")).count(of: .day) == nil)
    #expect(try #require(TimeUnit("mois")).count(of: .day) == nil)
    #expect(TimeUnit("€") == nil)
  }

  @Test(arguments: [
    ("1:30", 1.5), ("12:30:00", 12.5), ("100:15:36", 100.26), ("1h30", 1.5), ("1 h 30 min", 1.5), ("0H45", 0.75),
  ])
  func readsTheClock(text: String, hours: Double) throws {
    #expect(isNear(try #require(WrittenHours(slice(text))).hours, hours))
  }

  @Test(arguments: ["1:3", "1:60", "1:30:60", "h30", "1:30:00:00", "-1:30", "1,5", "1h30x", ""])
  func isNoClock(text: String) { #expect(WrittenHours(slice(text)) == nil) }

  @Test(arguments: [
    ("€", "EUR", true), ("$", "USD", true), ("$", "CAD", true), ("$", "EUR", false), ("£", "GBP", true),
    ("CHF", "CHF", true), ("CHF", "EUR", false), ("euros", "EUR", true), ("usd", "USD", true), ("usd", "EUR", false),
  ])
  func knowsCurrencies(text: String, code: String, isIt: Bool) throws {
    #expect(try #require(Currency(text)).canBe(code) == isIt)
  }

  @Test(arguments: ["", "  ", "-", "n/a", "N/A", "?", "NC", "–"]) func unknownIsNotZero(text: String) {
    #expect(Figure.isUnknown(slice(text)))
  }

  @Test(arguments: ["0", "-1", "nope"]) func aWordOrAFigureIsNotUnknown(text: String) {
    #expect(!Figure.isUnknown(slice(text)))
  }
}
