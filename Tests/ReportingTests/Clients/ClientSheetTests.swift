import Language
import Portfolio
import Testing
import Trees

@testable import Reporting

@Suite struct ClientSheetTests {
  private func sheet(_ language: Language, _ clients: [Client]) -> ClientSheet {
    ClientSheet(PortfolioConclusions(Portfolio(clients, months: 12)), language, currency: "EUR")
  }

  private func client(_ name: String, _ revenue: Double, margin: Double? = nil) -> Client {
    var client = Client(name: name)
    client.revenue = Amount(revenue)
    client.margin = margin.flatMap { Amount($0) }
    return client
  }

  /// Alone it makes all of the revenue; the value is a place of ½ among one, 50. A margin of −2.5 leaves costs of 102.5.
  @Test func aLossIsANumberAndUnknownIsEmpty() {
    let one = client("Café, \"le\"", 100, margin: -2.5)
    #expect(
      sheet(.en, [one]).csv == """
        \u{FEFF}Client,Segment,Revenue (EUR),Direct costs (EUR),Profit (EUR),Ease of 100,Class,Part of revenue,\
        Value of 100,Effort,Payment risk,Terms\r
        "Café, ""le\""",,100,102.5,-2.5,,,the first 80%,50,,,\r

        """)
    #expect(
      sheet(.fr, [one]).csv == """
        \u{FEFF}Client;Segment;Chiffre d’affaires (EUR);Coûts directs (EUR);Rentabilité (EUR);Facilité sur 100;Classe;\
        Part du chiffre d’affaires;Valeur sur 100;Effort;Risque de paiement;Conditions\r
        "Café, ""le\""";;100;102,5;-2,5;;;les premiers 80\u{A0}%;50;;;\r

        """)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+33 1 23", "'+33 1 23"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("  =1", "'  =1"),
    ("\tx", "'\tx"), ("\nx", "\"'\nx\""), ("\rx", "<U+000D>x"), ("\u{1B}[1mx", "<U+001B>[1mx"), ("＝1", "'＝1"),
    ("a=b", "a=b"), ("a\nb", "\"a\nb\""),
    ("", ""), ("=\"x\"", "\"'=\"\"x\"\"\""),
  ])
  func wordsAreNeverFormulas(words: String, cell: String) {
    #expect(CSVText(.en).line([.words(words)]) == cell + "\r\n")
  }

  @Test(arguments: [
    (1234.5, "1234.5", "1234,5"), (0.05, "0.05", "0,05"), (-0.25, "-0.25", "-0,25"), (-0.001, "0", "0"),
    (2, "2", "2"), (99.999, "100", "100"),
  ])
  func figures(value: Double, english: String, french: String) {
    #expect(CSVText(.en).line([.number(value)]) == english + "\r\n")
    #expect(CSVText(.fr).line([.number(value), .number(nil)]) == french + ";\r\n")
  }

  @Test func asJSONWithWhatIsUnknown() {
    let json = sheet(.en, [client("Inn", 100)]).json
    #expect(json[0]?["name"] == "Inn")
    #expect(json[0]?["revenue"] == 100.0)
    #expect(json[0]?["cost"] == .null)
    #expect(json[0]?["segment"] == .null)
    #expect(json[0]?["abc"] == "A")
    #expect(json[0]?["class"] == .null)
  }
}
