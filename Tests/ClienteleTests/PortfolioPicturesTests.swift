import Foundation
import PseudoTerminal
import Testing

/// The three pictures on a terminal: as wide as it is, drawn with lines or in plain ASCII, each with its facts in words.
@Suite struct PortfolioPicturesTests {
  private static let gardener = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/portfolios/gardener.en.csv").path

  private func screen(_ columns: Int32, _ environment: [String: String]) throws -> [String] {
    let workshop = try Workshop()
    try workshop.run("new", "Verdure")
    try workshop.run("clients", "import", Self.gardener)
    try workshop.run("answer", "business.hours", "20")
    try workshop.run("answer", "business.hourlyCost", "20")
    let words = [try Workshop.program, "show", "portfolio"]
    let session = try Session(
      words, environment: workshop.environment(environment).map { "\($0)=\($1)" }, columns: columns)
    try session.expect("Remote: 1 client, ")
    #expect(try session.ending() == 0)
    return session.screen.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// The line of ease runs over the whole width but its margins of two columns, half of it on either side.
  @Test(
    arguments: [(80, 38), (40, 18)] as [(Int32, Int)],
    [(["LANG": "en_US.UTF-8"], "─┼│●█"), (["LANG": "C"], "-+|*#")] as [([String: String], String)])
  func threePicturesFitTheScreen(size: (columns: Int32, half: Int), look: ([String: String], String)) throws {
    let lines = try screen(size.columns, look.0)
    #expect(lines.allSatisfy { $0.count <= Int(size.columns) }, "\(lines)")
    let signs = look.1.map(String.init)
    let half = String(repeating: signs[0], count: size.half)
    #expect(lines.contains("  " + half + signs[1] + half))
    #expect(lines.contains { $0.hasPrefix("€12,600 " + signs[2]) && $0.hasSuffix(signs[3]) })
    #expect(lines.contains { $0.hasPrefix("two visits each month " + signs[4]) && $0.hasSuffix(" 16 h") })
    let foreign = look.0 == ["LANG": "C"] ? "─┼│●█·∘○" : "|#@"
    #expect(!lines.joined().contains { foreign.contains($0) })
    let words = lines.joined(separator: " ").flat
    for sentence in [
      "The four classes:", "B, profitable but demanding: 1 client.", "Profit, added up client by client:",
      "Profit of 8 clients together: €12,600, before the cost to serve.", "Your hours of a month:",
      "Two visits each month: 2 clients, 16 hours a month.",
    ] {
      #expect(words.contains(sentence), "\(sentence)")
    }
  }
}
