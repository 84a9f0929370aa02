import Foundation
import PseudoTerminal
import Testing
import Trees

/// The clients one by one: with what follows about each, on any screen, imported or entered by hand.
@Suite struct ClientsListTests {
  private func gardener(_ language: String) throws -> Workshop {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/portfolios/gardener.\(language).csv").path
    try #require(try workshop.run("clients", "import", file).code == 0)
    return workshop
  }

  /// Profit is revenue less cost; profitable begins at 12,600 ÷ 35,300 = 35.7 %. Of the last two nothing is known but
  /// what they buy and cost.
  @Test func everyoneWithClassProfitEaseAndTerms() throws {
    let lines = try gardener("en").run("clients", "list").output.split(separator: "\n").map { String($0).flat }
    let fields = [
      "Park Hotel A 12,000 6,000 92.3", "Clinic B 8,000 3,600", "Factory D 6,000 800", "School C 4,000 1,000",
      "=Gym ease unknown 3,000 600 ?", "Florist ease unknown 900 500 ?", "Bistro C 800 80", "Museum shop D 600 20",
    ]
    // One line each, but for the words of the terms that go on below.
    let rows = lines.dropFirst().filter { $0.contains(/\d/) }
    #expect(rows.count == fields.count + 1 && rows.last == "8 clients.")
    for (line, start) in zip(rows, fields) { #expect(line.hasPrefix(start), "\(line)") }
    #expect(lines[0].hasPrefix("Client Class Revenue (EUR) Profit (EUR) Ease Value Terms"))
    #expect(rows.first { $0.hasPrefix("Park") }?.contains("as agreed") == true)
    #expect(rows.first { $0.hasPrefix("Factory") }?.contains("in advance") == true)
  }

  /// On a narrow screen the last columns are left out; words go on below and are never cut.
  @Test(arguments: [("en", 40), ("en", 60), ("fr", 40), ("fr", 80)] as [(String, Int32)])
  func aTableFitsTheScreen(language: String, columns: Int32) throws {
    let workshop = try gardener(language)
    let words = [try Workshop.program, "clients", "list"]
    let session = try Session(words, environment: workshop.environment().map { "\($0)=\($1)" }, columns: columns)
    try session.expect("8 clients.")
    let lines = session.screen.split(whereSeparator: \.isNewline).map(String.init)
    #expect(lines.allSatisfy { $0.count <= Int(columns) }, "\(lines)")
    let shown = Set(lines.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
    let names = language == "en" ? ["Park", "Hotel", "Museum", "shop", "unknown"] : ["Boutique", "musée", "inconnue"]
    for word in names + ["A", "D"] { #expect(shown.contains(word), "\(word) in \(lines)") }
    #expect(shown.contains(language == "en" ? "12,000" : "000"))
    #expect(!session.screen.contains("…"))
  }

  @Test func oneObjectEachWithItsStatus() throws {
    let list = try #require(try gardener("en").run("clients", "list", "--json").json.array)
    #expect(list.count == 8)
    let hotel = try #require(list.first { $0["name"] == "Park Hotel" })
    #expect(hotel["class"] == "A" && hotel["profit"] == 6000.0 && hotel["terms"] == "as-agreed")
    #expect(hotel["status"] == "scored" && hotel["statuses"]?["terms"] == "scored")
    #expect(hotel["cost"] == 6000.0 && hotel["attributes"]?["segment"] == "hotels" && hotel["orders"] == 12.0)
    // The rating of the file, 5 of 5, beside the ease that follows from three signs.
    #expect(hotel["given"]?["ease"] == 5.0)
    #expect(try #require(hotel["ease"]?.double) > 92)
    let gym = try #require(list.first { $0["name"] == "=Gym" })
    #expect(gym["class"] == .null && gym["status"] == "easeUnknown" && gym["ease"] == .null)
    #expect(
      gym["statuses"] == [
        "class": "easeUnknown", "value": "insufficient", "profit": "scored", "ease": "unknown", "terms": "unknown",
      ])
  }

  /// Longer than what is written at once.
  @Test func aLongListIsWholeJSON() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Verdure")
    try workshop.put("name,revenue\n" + (1...2001).map { "C\($0),\($0)\n" }.joined(), "many.csv")
    try workshop.run("clients", "import", "many.csv")
    let list = try #require(try workshop.run("clients", "list", "--json").json.array)
    #expect(list.compactMap { $0["name"]?.string } == (1...2001).map { "C\($0)" })
  }

  /// Three profits are too few for a class of their own.
  @Test(arguments: [("en", "too few to compare"), ("fr", "trop peu pour comparer")])
  func clientsEnteredByHandAreListedToo(language: String, reason: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    try workshop.put(
      """
      business: {hourlyCost: 20}
      portfolio:
        clients: ["Dupont; 1200; 3; 4", "Martin; 2400; 10; 2", "Petit; 300; 1; 5"]
      """, "answers.yaml")
    let taken = try workshop.run("interview", "--answers", "answers.yaml", "--no-input")
    #expect(taken.code == 0, "\(taken)")
    let text = try workshop.run("clients", "list").output
    let rows = text.split(separator: "\n").dropFirst().map { String($0).flat }
    #expect(rows.map { $0.split(separator: " ")[0] } == ["Martin", "Dupont", "Petit", "3"])
    #expect(rows[0].hasPrefix("Martin \(reason) 2"), "\(text)")
    let list = try workshop.run("clients", "list", "--json").json
    #expect(list[0]?["status"] == "tooFew" && list[0]?["given"]?["ease"] == 4.0)
  }

  /// 41 clients are two pages.
  @Test(arguments: [("en", "1 more: Enter shows them, q stops."), ("fr", "Encore 1 : Entrée pour la suite")])
  func aTerminalIsShownFortyAtATime(language: String, more: String) throws {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    try workshop.put("name,revenue\n" + (1...41).map { "C\($0),\($0)\n" }.joined(), "many.csv")
    try workshop.run("clients", "import", "many.csv", "--months", "12")
    let first = try Conversation(workshop, "clients", "list")
    try first.reply(more, "")
    try first.hear("C1", "41 clients.")
    let second = try Conversation(workshop, "clients", "list")
    try second.reply(more, "q")
    #expect(try second.ending() == 0)
    #expect(!second.screen.contains("41 clients."))
  }
}
