import Testing

@testable import Portfolio

/// Titles above the header, as spreadsheets have them.
@Suite struct TitleLinesTests {
  @Test(arguments: [
    ("Export clients 2025\n\n", ["Export clients 2025"]), ("Export clients 2025;;\n;;\n", ["Export clients 2025"]),
    ("Clients, export 2025\n", ["Clients, export 2025"]),
    ("Atelier Nord;;\nClients;2025;\n", ["Atelier Nord", "Clients 2025"]), ("\n\n", []), ("", []),
    ("sep=;\nClients\n", ["Clients"]),
  ])
  func titlesArePassedOver(above: String, titles: [String]) throws {
    let result = try read(above + "Nom;Secteur;CA HT\nBar;bars;1,50\nInn;;2,00\n")
    #expect(result.titles == titles)
    #expect(result.columns.map(\.header) == ["Nom", "Secteur", "CA HT"])
    #expect(result.separator == ";")
    #expect(result.clients.map(\.name) == ["Bar", "Inn"])
    #expect(result.acceptedTotal == Amount(3.5))
    #expect(result.lines == 2)
  }

  /// Line 5 of the file, the titles counted.
  @Test func linesKeepTheirNumbers() throws {
    let result = try read("Export\n\nNom;CA\nBar;1\nInn;x\n")
    #expect(result.rejected == [Import.RejectedLine(line: 5, reason: .notAFigure("x", header: "CA"))])
  }

  /// Fewer than two names that are known, or no fewer cells above them: the first line is the header.
  @Test(arguments: ["Our clients\nFoo;Bar\nA;1\n", "Our;clients\nNom;CA\nA;1\n", "Clients\nA, B\nC, D\n"])
  func whatIsNoTitleIsTheHeader(text: String) throws {
    let file = try CSVFile(ByteSource(Array(text.utf8)))
    #expect(file.titles.isEmpty)
    #expect(file.headers.joined().hasPrefix(text.prefix(3)))
  }

  @Test func anAccountingExportBeginsWithItsHeader() {
    #expect(throws: ImportFault.self) { try read("Export FEC\n" + FECLayout.names.joined(separator: "\t") + "\n") }
  }
}
