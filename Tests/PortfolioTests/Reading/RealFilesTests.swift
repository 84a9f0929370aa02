import Foundation
import Language
import Testing
import Trees

@testable import Portfolio

/// Real files of other people; the figures were worked out from them with a script in another language.
@Suite(.enabled(if: SharedData.isThere)) struct RealFilesTests {
  private static func read(_ text: String) throws -> Import { try PortfolioTests.read(text, chunk: 1 << 16) }

  /// Columns of a fixed width: a number in all, one in the sample, the day, pieces, dollars.
  private static func cdnow() throws -> String {
    let text = String(decoding: try SharedData.bytes("CDNOW_sample.txt"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      let words = line.split(separator: " ")
      return "\(words[1]),\(words[2]),\(words[4])"
    }
    return "customer,date,amount\n" + lines.joined(separator: "\n")
  }

  @Test func musicSoldIn1997() throws {
    let result = try Self.read(Self.cdnow())
    #expect(result.kind == .invoices)
    #expect(result.accepted == 6919 && result.rejected.isEmpty && result.clients.count == 2357)
    #expect(result.acceptedTotal == Amount(244_091.94))
    #expect(result.clients.compactMap(\.revenue).reduce(.zero, +) == Amount(244_091.94))
    #expect(try [result.first, result.last] == [day("1997-01-01"), day("1998-06-30")])
    #expect(result.months == 18)
    // The first four lines of the file are all of client 0001: 29.33 + 29.73 + 14.96 + 26.48.
    #expect(result.clients[0].name == "0001")
    #expect(result.clients[0].revenue == Amount(100.5))
    #expect(result.clients[0].orders == 4)
    // Eight of the lines have an amount of zero: no order.
    #expect(result.clients.compactMap(\.orders).reduce(0, +) == 6911)
  }

  @Test func ordersOf995Customers() throws {
    let text = String(decoding: try SharedData.bytes("rfm_data_orders.csv"), as: UTF8.self)
    let result = try Self.read(text)
    #expect(result.accepted == 4906 && result.rejected.isEmpty && result.clients.count == 995)
    #expect(result.acceptedTotal == Amount(464_158))
    #expect(try [result.first, result.last] == [day("2001-10-29"), day("2006-12-30")])
    let brion = try #require(result.clients.first)
    #expect(brion.name == "Brion Stark")
    #expect(brion.attributes["email"] == "brion_stark@rfmail.com")
  }

  /// Lines, customers, the sum and the largest customer's, as awk adds them up.
  @Test(arguments: [("CDNOW_sample.txt", " +", 3, 6), ("rfm_data_orders.csv", ",", 1, 3)])
  func awkSaysTheSame(file: String, separator: String, name: Int, amount: Int) throws {
    let awk = """
      NF > 2 && $\(amount) ~ /^[0-9.]+\\r?$/ { n++; s += $\(amount); c[$\(name)] += $\(amount) }
      END { for (k in c) { m++; if (c[k] > t) t = c[k] }; printf "%d %d %.2f %.2f", n, m, s, t }
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["awk", "-F", separator, awk, SharedData.folder.appending(path: file).path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let text = file.hasPrefix("CDNOW") ? try Self.cdnow() : String(decoding: try SharedData.bytes(file), as: UTF8.self)
    let result = try Self.read(text)
    let largest = result.clients.compactMap(\.revenue).max()?.value ?? 0
    let figures = [result.acceptedTotal.value, largest].map { String(format: "%.2f", $0) }
    #expect(said == "\(result.accepted) \(result.clients.count) " + figures.joined(separator: " "))
  }

  /// Every naughty string that is no blank, as the name of a client, comes back from the file and from the table.
  @Test func naughtyNamesSurvive() throws {
    let strings = try JSON(JSONReader.read(SharedData.bytes("blns.json"))).array?.compactMap(\.string) ?? []
    let names = strings.map(\.trimmed).filter { !$0.isEmpty && !$0.unicodeScalars.contains("\0") }
    #expect(names.count > 450)
    let lines = names.enumerated().map { "\"\($1.replacing("\"", with: "\"\""))\",\($0)\n" }
    let result = try Self.read("name,id\n" + lines.joined())
    #expect(result.rejected == [])
    #expect(result.clients.map { Array($0.name.utf8) } == names.map { Array($0.utf8) })
    let back = try ClientTable.clients(ClientTable.bytes(result.clients))
    #expect(back.map { Array($0.name.utf8) } == names.map { Array($0.utf8) })
  }
}
