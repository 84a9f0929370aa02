import Foundation
import Language
import Testing

@Suite struct NumbersTests {
  @Test(arguments: [
    (0.0, "0", "0"), (1234.5, "1,234.5", "1\u{202F}234,5"), (74, "74", "74"),
    (1_000_000, "1,000,000", "1\u{202F}000\u{202F}000"),
    (68.66666, "68.7", "68,7"), (-3.25, "-3.3", "-3,3"), (34.249999999999996, "34.3", "34,3"), (54.25, "54.3", "54,3"),
    (2.04, "2", "2"), (0.05, "0.1", "0,1"),
  ])
  func aNumberHasOneDecimalWhereItNeedsOne(value: Double, english: String, french: String) {
    #expect(Language.en.number(value) == english)
    #expect(Language.fr.number(value) == french)
  }

  @Test func decimalsAreChosen() {
    #expect(Language.en.number(2.5, decimals: 0) == "3")
    #expect(Language.fr.number(2.126, decimals: 2) == "2,13")
  }

  @Test(arguments: [
    (0.46, "46%", "46\u{A0}%"), (0, "0%", "0\u{A0}%"), (1, "100%", "100\u{A0}%"),
    (0.005, "1%", "1\u{A0}%"), (0.29, "29%", "29\u{A0}%"),
  ])
  func aShareIsWholePerCent(share: Double, english: String, french: String) {
    #expect(Language.en.percent(share) == english)
    #expect(Language.fr.percent(share) == french)
  }

  @Test func aShareMayHaveDecimals() {
    #expect(Language.en.percent(0.4567, decimals: 1) == "45.7%")
    #expect(Language.en.percent(0.46, decimals: 1) == "46%")
  }

  @Test func aMomentIsWrittenOut() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let date = try #require(calendar.date(from: DateComponents(year: 2026, month: 11, day: 21, hour: 18, minute: 40)))
    #expect(Language.en.moment(date) == "21 November 2026 at 18:40")
    #expect(Language.fr.moment(date) == "21 novembre 2026 à 18:40")
  }

  @Test(arguments: [
    (440_640.0, "€440,640", "440\u{202F}640\u{A0}€"), (12.5, "€12.50", "12,50\u{A0}€"), (0, "€0", "0\u{A0}€"),
    (1080.4, "€1,080", "1\u{202F}080\u{A0}€"), (-75, "-€75", "-75\u{A0}€"),
  ])
  func moneyHasCentsOnlyWhereTheyTellSomething(amount: Double, english: String, french: String) {
    #expect(Language.en.money(amount, "EUR") == english)
    #expect(Language.fr.money(amount, "EUR") == french)
  }

  @Test func aDayIsSpeltOut() {
    #expect(Language.en.day("2027-03-01") == "1 March 2027")
    #expect(Language.fr.day("2027-12-31") == "31 décembre 2027")
    #expect(Language.fr.day("2027-03-01") == "1er mars 2027")
    #expect(Language.fr.day("2027-03-11") == "11 mars 2027")
    #expect(Language.en.day("next spring") == "next spring")
  }
}
