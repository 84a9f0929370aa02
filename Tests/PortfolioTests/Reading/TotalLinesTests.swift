import Language
import Testing

@testable import Portfolio

/// The last line of many spreadsheets is no client.
@Suite struct TotalLinesTests {
  /// 1,234.50 + 2,000 = 3,234.50; + 100 + 50 = 3,384.50.
  static let text = """
    Nom;CA
    Bar;1 234,50
    Inn;2 000,00
    Sous-total;3 234,50
    Pub;100,00
    TotalEnergies;50,00

    """

  @Test(arguments: [
    "Total", "TOTAL", "TOTAL GÉNÉRAL", "Total général :", "Totaux", "Grand total", "Sum", "Somme", "SOUS-TOTAL",
    "Total HT",
  ])
  func aTotalIsLeftOutAndSaid(name: String) throws {
    let result = try read(Self.text + "\(name);3 384,50\n")
    #expect(result.clients.map(\.name) == ["Bar", "Inn", "Pub", "TotalEnergies"])
    #expect(
      result.rejected == [
        Import.RejectedLine(line: 4, reason: .total("Sous-total")), Import.RejectedLine(line: 7, reason: .total(name)),
      ])
    #expect([result.lines, result.accepted] == [6, 4])
    #expect(try result.acceptedTotal == amount(3384.5))
    // 3,234.50 + 3,384.50
    #expect(try result.rejectedTotal == amount(6619))
  }

  /// Another amount, a name that only begins alike, an id of its own: nobody is lost.
  @Test(arguments: [
    "Nom;CA\nBar;10\nInn;20\nTotal;30,01\n", "Nom;CA\nBar;10\nInn;20\nTotalEnergies;30\n",
    "Nom;CA\nBar;10\nInn;20\nSummit;30\n", "Code client;Nom;CA\n1;Bar;10\n2;Inn;20\n3;Total;30\n",
    "Nom;CA\nBar;10\nTotal;10\nInn;5\n", "Nom;CA\nBar;0\nInn;0\nTotal;0\n", "Nom;CA\nBar;10\nInn;20\nTotal;\n",
  ])
  func aClientOfThatNameStays(text: String) throws {
    let result = try read(text)
    #expect(result.rejected.isEmpty)
    #expect(result.clients.count == 3)
  }

  /// A rounded total, or one above the others, would double the revenue without a word.
  @Test(arguments: [
    ("A;12,4\nB;18,4\nTotal;31\n", "Total"), ("Total général;30\nA;12\nB;18\n", nil),
    ("TOTAL;30\nA;12\nB;18\n", "TOTAL"),
    ("A;12\nB;18\nTotal;30\n", nil), ("A;12\nB;18\nTotal Energies;31\n", nil), ("A;1\nSummit;2\n", nil),
  ])
  func aTotalThatIsKeptIsSaid(lines: String, name: String?) throws {
    #expect(try read("Nom;CA\n" + lines).keptTotal == name)
  }

  /// The second total adds up what follows the first: 1 + 2 = 3, 4 + 5 = 9, and all 12.
  @Test func everyPartMayHaveItsTotal() throws {
    let result = try read("Nom;CA\nA;1\nB;2\nSous-total;3\nC;4\nD;5\nSous-total;9\nTotal;12\n")
    #expect(result.clients.map(\.name) == ["A", "B", "C", "D"])
    #expect(result.rejected.map(\.line) == [4, 7, 8])
  }

  /// A spreadsheet adds up what this program could not read as well: 10 + 7 + 3.
  @Test func linesLeftOutForAnotherReasonCountInATotal() throws {
    let result = try read("Nom;CA;Ease\nA;10;5\nB;7;9\nC;3;1\nTotal;20;\n")
    #expect(result.rejected.map(\.line) == [3, 5])
    #expect(result.clients.map(\.name) == ["A", "C"])
  }

  @Test func theReasonIsAWholeSentence() {
    let message = Reason.total("Total").message
    #expect(message[.en] == "“Total” is the total of the lines above it, and no client.")
    #expect(message[.fr] == "«\u{A0}Total\u{A0}» est le total des lignes au-dessus, et non un client.")
  }
}
