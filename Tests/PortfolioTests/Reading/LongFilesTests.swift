import Language
import Testing

@testable import Portfolio

/// Files and portfolios so long that their parts are worked out on several cores.
@Suite struct LongFilesTests {
  /// 8,000 lines: names come again after 6,000, every thousandth amount is none, and a total closes the file.
  private static let lines = (0..<8000).map { number in
    "Client \(number % 6000);\(number % 1000 == 999 ? "x" : "\(number + 1)");\(town)"
  }
  private static let town = String(repeating: "Lille ", count: 25).trimmed

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineIsTakenUpInTheOrderOfTheFile(newline: String) throws {
    // 1 + … + 8,000 without 1,000 + 2,000 + … + 8,000.
    let sum = 31_968_000
    let text = (["Nom;CA;Ville"] + Self.lines + ["Total;\(sum);"]).joined(separator: newline)
    #expect(CSVFile.isWorthSharing(ByteSource(Array(text.utf8))))
    let result = try read(text, chunk: 10_007)
    #expect(result.accepted == 7992)
    #expect(result.acceptedTotal == Amount(Double(sum)))
    #expect(result.rejected.dropLast().map(\.line) == (1...8).map { $0 * 1000 + 1 })
    #expect(result.rejected.last == Import.RejectedLine(line: 8002, reason: .total("Total")))
    // Six names only stand on lines without an amount, two of them twice.
    #expect(result.clients.count == 5994)
    #expect(result.merged == 1998)
    #expect(result.clients[0].name == "Client 0" && result.clients[0].revenue == Amount(6002))
    #expect(result.clients[999].name == "Client 1000" && result.clients[999].revenue == Amount(8002))
    #expect(result.clients[5993].attributes == ["region": Self.town])
  }

  /// 300 KB of plain letters say nothing of the encoding: a letter of Windows-1252 far behind them does, as a zero does.
  @Test func laterLettersMayDecideTheEncoding() throws {
    let plain = "Nom;CA\n" + (0..<20_000).map { "Client \($0);12,5\n" }.joined()
    #expect(plain.utf8.count > CSVFile.sample)
    let latin = Array(plain.utf8) + Array("Caf".utf8) + [0xE9] + Array(";1\n".utf8)
    let result = try Import(ByteSource(latin), ImportOptions(currency: "EUR"))
    #expect(result.encoding == .windows1252)
    #expect(result.accepted == 20_001)
    #expect(result.clients[20_000].name == "Café")
    let wide = Array((plain + "Café;1\n").utf8)
    #expect(try Import(ByteSource(wide, chunk: wide.count - 4), ImportOptions(currency: "EUR")).encoding == .utf8)
    #expect(throws: ImportFault.notText(line: 20_003)) {
      try Import(ByteSource(latin + Array("B\0;1\n".utf8)), ImportOptions(currency: "EUR"))
    }
  }

  /// What the beginning promises takes no memory that the rest may not need: a terabyte of short lines, a first name of a
  /// megabyte.
  @Test func noMoreRoomIsMadeThanAMillionClientsTake() throws {
    let beginning = Array(("Nom;CA\n" + String(repeating: "A;1\n", count: 70_000)).utf8)
    let file = try CSVFile(ByteSource(size: 1 << 40) { try $0(beginning) }, .utf8, beginning)
    #expect(file.expectedLines == 1 << 20)
    let short = try CSVFile(ByteSource(Array("Nom;CA\nA;1\nB;2\n".utf8)))
    #expect(short.expectedLines == 4)
    let long = Clients([Client(name: String(repeating: "x", count: CSVRecord.limit))])
    var clients = Clients()
    clients.append(long, 0..<1, of: 1 << 20)
    #expect(clients == long)
  }

  /// A column whose later cells tell more than the first thousand: then all decide.
  @Test func laterLinesMayDecideHowAllAreWritten() throws {
    let whole = (0..<2000).map { "A\($0);\($0)" }
    #expect(try read((["Nom;CA"] + whole + ["B;1,5"]).joined(separator: "\n")).clients[2000].revenue == Amount(1.5))
    #expect(throws: ImportFault.ambiguous(.ambiguousDecimals, header: "CA", line: 2002, text: "1.234")) {
      try read((["Nom;CA"] + whole + ["B;1.234"]).joined(separator: "\n"))
    }
    let years = (0..<2000).map { "A\($0);1;2020" }
    let header = ["Nom;CA;Client depuis"]
    #expect(throws: ImportFault.ambiguous(.ambiguousDates, header: "Client depuis", line: 2002, text: "05/06/2020")) {
      try read((header + years + ["B;1;05/06/2020"]).joined(separator: "\n"))
    }
    let decided = try read((header + years + ["B;1;05/06/2020", "C;1;25/06/2020"]).joined(separator: "\n"))
    #expect(decided.clients[2000].since?.iso == "2020-06-05")
    #expect(throws: ImportFault.self) {
      try read((header + years + ["B;1;06/25/2020", "C;1;25/06/2020"]).joined(separator: "\n"))
    }
  }

  /// Rates are shares of one as long as none is above it.
  @Test func aLaterRateMayBeOfAHundred() throws {
    let shares = (0..<2000).map { "A\($0);100;0,5" }
    let result = try read((["Nom;CA;Taux de marge"] + shares + ["B;100;40"]).joined(separator: "\n"))
    #expect(result.clients[0].margin == Amount(0.5))
    #expect(result.clients[2000].margin == Amount(40))
  }

  /// Profits of 60, 50, 40, 30 and 20 on 100 each, ten thousand times: 40 % together, so three of five meet it.
  @Test func manyClientsAreJudgedAsFewAre() {
    let five = [(40.0, 5.0), (50, 1), (60, 4), (70, 5), (80, 2)].map { cost, ease in
      client("one", revenue: 100, cost: cost, ease: ease)
    }
    let many = PortfolioConclusions(Portfolio((0..<10_000).flatMap { _ in five }))
    #expect(many.portfolio.clients.count > Cores.fewest)
    #expect(many.classes.counts == [.a: 20_000, .b: 10_000, .c: 10_000, .d: 10_000])
    #expect(many.whale?.peak == Amount(2_000_000) && many.whale?.peakClients == 50_000)
    #expect(many.concentration.map { isNear($0.largest, 0.00002) } == true)
    // Ten thousand times as many below, equal and in all: the same ranks.
    let few = PortfolioConclusions(Portfolio(five))
    #expect((0..<5).allSatisfy { isNear(many.value.ofClients[$0], few.value.ofClients[$0] ?? -1) })
  }
}
