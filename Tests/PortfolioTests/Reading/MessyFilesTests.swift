import Foundation
import Language
import Testing

@testable import Portfolio

/// Files as they come out of spreadsheets and other people's programs; what they hold was worked out by hand.
@Suite struct MessyFilesTests {
  private func read(_ name: String) throws -> Import {
    let bytes = try Data(contentsOf: Fixture.folder.appending(path: "messy/\(name)"))
    return try Import(ByteSource(Array(bytes), chunk: 11), ImportOptions(currency: "EUR"))
  }

  private static func clients() throws -> Clients {
    var cafe = Client(name: "Café de l’Été")
    cafe.attributes = ["segment": "cafés"]
    (cafe.revenue, cafe.cost, cafe.ease) = (try amount(1234.5), try amount(1000), 4)
    cafe.since = try day("2019-12-31")
    var inn = Client(name: "Auberge \"Le Nord\"")
    inn.attributes = ["segment": "auberges"]
    (inn.revenue, inn.ease) = (try amount(2000), 3)
    inn.since = try day("2021-02-01")
    var bakery = Client(name: "Boulangerie Dupont\nLille")
    bakery.attributes = ["segment": "commerces"]
    (bakery.revenue, bakery.cost, bakery.ease) = (try amount(800.25), try amount(600), 5)
    var town = Client(name: "Cœur de Ville; SARL")
    town.cost = try amount(-50)
    town.since = try day("2022-06-15")
    return [cafe, inn, bakery, town]
  }

  /// A French spreadsheet in Windows-1252, an English one in UTF-8, one saved as "Unicode text".
  @Test(
    arguments: [
      ("excel.fr.csv", .windows1252, ";", 2, 10), ("excel.en.csv", .utf8, ",", 1, 9),
      ("sheet.utf16.txt", .utf16LittleEndian, "\t", 0, nil),
    ] as [(String, TextEncoding, Character, Int, Int?)])
  func threeSpreadsheetsAreOnePortfolio(
    name: String, encoding: TextEncoding, separator: Character, titles: Int, total: Int?
  ) throws {
    let result = try read(name)
    #expect(result.kind == .clients && result.encoding == encoding && result.separator == separator)
    #expect(result.titles.count == titles)
    #expect(result.clients == (try Self.clients()))
    // 1,234.50 + 2,000 + 800.25; what the fourth buys is unknown.
    #expect(try result.acceptedTotal == amount(4034.75))
    #expect(result.rejected.map(\.line) == [total].compactMap(\.self))
    #expect(try result.rejectedTotal == (total == nil ? .zero : amount(4034.75)))
  }

  /// Two invoices, one of them ten days late, and a credit note of one client; one invoice of the other that is paid,
  /// nobody knows when. The last date of what was read is 13 February.
  @Test func invoicesInTabs() throws {
    let result = try read("invoices.fr.tsv")
    #expect(result.kind == .invoices && result.separator == "\t")
    #expect(
      result.rejected == [
        Import.RejectedLine(line: 5, reason: .otherCurrency("USD", expected: "EUR")),
        Import.RejectedLine(line: 7, reason: .blank(.amount)),
        Import.RejectedLine(line: 8, reason: .notADate("32/03/2025", header: "Date de facture")),
      ])
    // 1,000 − 200 + 500, and 300; left out: 300 + 40.
    let revenues: [Amount?] = [try amount(1300), try amount(300)]
    #expect(result.clients.map(\.revenue) == revenues)
    #expect(try result.acceptedTotal == amount(1600) && result.rejectedTotal == amount(340))
    #expect(result.accepted == 4 && result.unreadable == 1)
    #expect(try result.first == day("2025-01-01") && result.last == day("2025-02-13"))
    #expect(result.months == 2)
    #expect(
      result.clients[0].payment
        == PaymentHistory(
          invoices: 2, late: 1, judged: 1, judgedAmount: try amount(1000), lateAmountDays: 10_000,
          netAmountDays: 10_000, open: 1, openAmount: try amount(500), first: try day("2025-01-01"),
          last: try day("2025-02-01")))
    #expect(
      result.clients[1].payment
        == PaymentHistory(invoices: 1, undated: 1, first: try day("2025-02-13"), last: try day("2025-02-13")))
  }

  /// One fault a line; 10.50 and 0.50 are one client's, 70 and 80 the only amounts left out that can be read.
  @Test func strayQuotesSeparatorsAndCurrencies() throws {
    let result = try read("stray.fr.csv")
    #expect(
      result.rejected == [
        Import.RejectedLine(line: 6, reason: .fieldCount(found: 4, expected: 3)),
        Import.RejectedLine(line: 8, reason: .strayQuote),
        Import.RejectedLine(line: 9, reason: .otherCurrency("$", expected: "EUR")),
        Import.RejectedLine(line: 10, reason: .notAFigure("soixante", header: "CA HT")),
        Import.RejectedLine(line: 11, reason: .blank(.name)),
        Import.RejectedLine(line: 12, reason: .outOfRange("6", header: "Facilité", 1...5)),
      ])
    #expect(result.clients.map(\.name) == ["Bar", "Inn \"Le Nord\"", "Gîte"])
    let revenues: [Amount?] = [try amount(11), try amount(30), nil]
    #expect(result.clients.map(\.revenue) == revenues)
    let eases: [Double?] = [4, 2, nil]
    #expect(result.clients.map(\.ease) == eases)
    #expect(result.accepted == 4 && result.merged == 1 && result.unreadable == 4)
    #expect(try result.acceptedTotal == amount(41) && result.rejectedTotal == amount(150))
  }
}
