import Language
import Portfolio
import Profiling
import Testing

@testable import Reporting

@Suite struct LettersTests {
  private func topics(_ clients: [Client] = Gardener.clients) throws -> [String: Letter.Topic] {
    let all = try #require(Gardener.subject(.en, clients).conclusions.portfolio)
    let letters = all.clients().compactMap { Letter($0, profitableFrom: all.classes.profitableFrom) }
    return Dictionary(uniqueKeysWithValues: letters.map { ($0.client.client.name, $0.topic) })
  }

  @Test func eachClientGetsTheOneThatItsFiguresAskFor() throws {
    #expect(
      try topics() == [
        "Park Hotel": .thanks, "Clinic": .deposit, "School": .price, "Bistro": .minimum, "Museum shop": .handover,
        "Factory": .inAdvance, "=Gym": .price,
      ])
  }

  @Test func whoBuysNothingIsNotWrittenTo() throws {
    var clients = Gardener.clients
    clients[4].revenue = .zero
    clients[7].revenue = nil
    let topics = try topics(clients)
    #expect(topics["Museum shop"] == nil)
    #expect(topics["=Gym"] == nil)
    #expect(topics["Factory"] == .inAdvance)
  }

  /// Nothing that is for the user only stands in a letter.
  @Test(arguments: Language.allCases, ["i", "we"]) func theClientSeesNoFigureAndNoClass(
    _ language: Language, _ voice: String
  ) throws {
    let report = Report(try Gardener.subject(language, voice: voice), .letters)
    let letters = report.sections.filter { $0.id == .letter }
    #expect(letters.count == 7)
    for letter in letters {
      let text = letter.blocks.map(\.words).joined(separator: "\n")
      let plain = text.replacing(/\[[^\]]*\]/, with: "")
      #expect(!plain.contains(/[0-9%€]|\b[BCD]\b|classe?\b|late|retard|margin|marge|profit|rentab/), "\(plain)")
      #expect(text.contains("["), "\(text)")
      #expect(text.hasSuffix("Verdure"))
    }
  }

  @Test func withoutAnyLetterThatIsSaid() throws {
    let english = Report(try Gardener.subject(.en, [Client(name: "Nobody")]), .letters)
    #expect(
      english.sections.map(\.blocks) == [
        [
          .paragraph(Line("No letter follows from the figures so far.")),
          .list([Line("No class: 1 client. Profit and ease are unknown.")]),
        ]
      ])
    let french = Report(try Gardener.subject(.fr, [Client(name: "Nobody")]), .letters)
    #expect(
      french[.overview]?.blocks.first == .paragraph(Line("Aucune lettre ne découle des chiffres pour l’instant.")))
  }

  /// 150 alike, each with a price that leaves too little beside one that leaves much: the hundred largest.
  @Test func theLargestAreWrittenToFirst() throws {
    let many = (1...150).map { number -> Client in
      var client = Client(name: "Client \(number)")
      (client.revenue, client.cost) = (Amount(Double(number)), Amount(Double(number) * 0.9))
      return client
    }
    var rich = Client(name: "Rich")
    (rich.revenue, rich.cost) = (Amount(100_000), .zero)
    let report = Report(try Gardener.subject(.en, many + [rich]), .letters)
    let names = report.sections.filter { $0.id == .letter }.compactMap(\.heading)
    #expect(names == (51...150).reversed().map { "Client \($0)" })
    #expect(
      report[.overview]?.blocks.last.map(\.words)?.hasPrefix("Only your 100 largest are written to; 50 more could be.")
        == true)
  }
}

extension Block {
  /// Every word of it but those of tables.
  fileprivate var words: String {
    switch self {
    case .quote(let line), .paragraph(let line): line.text
    case .chart(let chart): chart.words
    case .list(let lines): lines.map(\.text).joined(separator: "\n")
    case .table, .room: ""
    }
  }
}
