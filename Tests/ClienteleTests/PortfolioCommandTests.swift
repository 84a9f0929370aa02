import Foundation
import Testing
import Trees

/// The clients of a gardener, shown and taken out again: 35,300 bought, 12,600 left, eight clients.
@Suite struct PortfolioCommandTests {
  private func workshop(_ language: String = "en", importing: Bool = true) throws -> Workshop {
    let workshop = try Workshop(language)
    try workshop.run("new", "Verdure", "--language", language)
    guard importing else { return workshop }
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/portfolios/gardener.\(language).csv").path
    try #require(try workshop.run("clients", "import", file).code == 0)
    return workshop
  }

  @Test(arguments: [
    (
      "en",
      "There are no clients yet: clients import FILE brings them in, or interview portfolio takes them by hand."
    ),
    (
      "fr",
      "Pas encore de clients : clients import FICHIER les fait entrer, ou interview portfolio les prend à la main."
    ),
  ])
  func withoutClientsItSaysHowTheyComeIn(language: String, sentence: String) throws {
    let workshop = try workshop(language, importing: false)
    let shown = try workshop.run("show", "portfolio")
    #expect(shown.code == 0 && shown.output.flat == sentence)
    for words in [["show", "client", "Inn"], ["export", "clients"], ["export", "letters"]] {
      let outcome = try workshop.run([Workshop.program] + words)
      #expect(outcome.code == 66 && outcome.errors.flat == sentence, "\(words)")
    }
  }

  @Test func thePortfolioInWordsAndPictures() throws {
    let workshop = try workshop()
    let text = try workshop.run("show", "portfolio").output
    #expect(text.hasPrefix("8 clients, revenue €35,300 in 12 months (assumed: the file does not tell).\n"))
    #expect(text.contains("Profit of 8 clients together: €12,600, before the cost to serve.\n"))
    #expect(text.contains("The four classes:\n  B") && text.contains("│") && text.contains("┼"))
    #expect(text.contains("\n\nProfit, added up client by client:\n€12,600 │"))
    #expect(!text.contains("Your hours of a month:"))
    #expect(try workshop.run("show", "portfolio", "--json").json["classes"]?["C"] == 2)
  }

  /// 20 hours at 20: the load is what remote care and the rest take.
  @Test func hoursAreDrawnOnceTheyAreKnown() throws {
    let workshop = try workshop()
    try workshop.run("answer", "business.hours", "20")
    try workshop.run("answer", "business.hourlyCost", "20")
    let text = try workshop.run("show", "portfolio").output
    #expect(text.contains("\n\nYour hours of a month:\ntwo visits each month"))
  }

  /// The words of the bars stay: 20 hours at 20, as above.
  @Test func nothingIsDrawnWhereWordsAloneAreWished() throws {
    let workshop = try workshop()
    try workshop.run("answer", "business.hours", "20")
    try workshop.run("answer", "business.hourlyCost", "20")
    let text = try workshop.run("show", "portfolio", with: ["ACCESSIBLE": "1"]).output
    #expect(text.contains("\n\nYour hours of a month:\nTwo visits each month: "))
    #expect(!text.contains("The four classes:") && !text.contains { "│─┼●█·∘○|#".contains($0) })
  }

  @Test(arguments: [["TERM": "dumb"], ["LANG": "C"], ["LC_ALL": "POSIX"]])
  func onlyASCIIIsDrawnWhereItIsWished(environment: [String: String]) throws {
    let text = try workshop().run("show", "portfolio", with: environment).output
    #expect(text.contains("-----+-----") && !text.contains { "│─┼●█·∘○".contains($0) })
  }

  /// The offices: 18,000 bought, 5,400 left, 30 %; ease (37.2 + 79.5 + 25.6) ÷ 3 = 47.4.
  @Test func whatWasSaidStandsBesideTheFigures() throws {
    let workshop = try workshop()
    try workshop.run("answer", "segments[].name", "offices in town, hotels")
    try workshop.run("answer", "segments[].ratings.profit", "5 3")
    try workshop.run("answer", "segments[].ratings.ease", "2 3")
    try workshop.run("answer", "segments[0].match", "offices")
    let text = try workshop.run("show", "portfolio").output
    #expect(
      text.contains(
        """
        What you said, and what the figures say:
        - offices in town (3 clients): profit, you said 5 of 5; the figures say 30% of revenue, 35.7% overall. \
        That is less than you said.
        - offices in town (3 clients): ease, you said 2 of 5; the figures say 47.4 of 100, and easy begins at 50.

        """))
  }

  @Test(arguments: [
    ("en", "museum", "Museum shop: class D, neither profitable nor easy."),
    ("fr", "ecole", "École : classe C, facile mais peu rentable."),
    ("fr", "HÔTEL DU PARC", "Hôtel du Parc : classe A, rentable et facile."),
  ])
  func oneClientIsFoundBySpellingOrBeginning(language: String, name: String, heading: String) throws {
    let workshop = try workshop(language)
    let outcome = try workshop.run([Workshop.program, "show", "client"] + name.split(separator: " ").map(String.init))
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: "\n").first.map { String($0).flat } == heading)
  }

  @Test func oneClientAsJSON() throws {
    let one = try workshop().run("show", "client", "Park Hotel", "--json").json
    #expect(one["class"] == "A")
    #expect(one["given"]?["ease"] == 5.0)
    #expect(one["easeFrom"]?.array?.count == 3)
    #expect(one["valueFrom"]?[0]?["variable"] == "revenue")
  }

  @Test(
    arguments: [
      ("en", "Floris", "Florist: no class yet.", 0), ("en", "Fabrik", "There is no client “Fabrik”.", 66),
      ("en", "Factroy", "There is no client “Factroy”. Did you mean Factory? clients list shows them.", 66),
      ("fr", "Usne", "Il n’y a pas de client « Usne ». Vouliez-vous dire Usine ? clients list les montre.", 66),
      ("fr", "b", "« b » peut être Bistrot ou Boutique du musée : dites lequel.", 66),
    ] as [(String, String, String, Int32)])
  func anUnknownClientIsSaidWithTheNearest(language: String, name: String, start: String, code: Int32) throws {
    let outcome = try workshop(language).run("show", "client", name)
    #expect(outcome.code == code)
    #expect((outcome.errors + outcome.output).flat.hasPrefix(start), "\(outcome)")
  }

  @Test(arguments: [
    ("en", "verdure-clients.csv", "\u{FEFF}Client,Segment,Revenue (EUR)", "Clinic,offices,8000,4400,3600,37.18,B,"),
    (
      "fr", "verdure-clients.csv", "\u{FEFF}Client;Segment;Chiffre d’affaires (EUR)",
      "Clinique;bureaux;8000;4400;3600;37,18;B;"
    ),
  ])
  func clientsAreWrittenForASpreadsheetAndReadAgain(
    language: String, file: String, header: String, line: String
  ) throws {
    let workshop = try workshop(language)
    #expect(try workshop.run("export", "clients").code == 0)
    let text = String(decoding: try workshop.bytes(file), as: UTF8.self)
    #expect(text.hasPrefix(header) && text.contains("\r\n" + line) && text.contains("\r\n'=Gym"))
    #expect(try workshop.run("export", "clients", "--output", file).code == 73)
    #expect(try workshop.run("export", "clients", "--format", "md", "--output", "-").code == 64)
    try workshop.run("clients", "import", file, "--force")
    let again = try workshop.run("show", "portfolio", "--json").json
    #expect(again["clients"] == 8)
    #expect(again["totals"]?["revenue"] == 35300.0)
    #expect(again["totals"]?["profit"] == 12600.0)
  }

  @Test(arguments: [
    ("en", "verdure-letters.md", "# Verdure: letters to clients\n", "The letters are in verdure-letters.md:"),
    (
      "fr", "verdure-lettres.md", "# Verdure\u{A0}: lettres aux clients\n", "Les lettres sont dans verdure-lettres.md :"
    ),
  ])
  func lettersAreWritten(language: String, file: String, title: String, sentence: String) throws {
    let workshop = try workshop(language)
    let outcome = try workshop.run("export", "letters")
    #expect(outcome.code == 0 && outcome.output.flat.hasPrefix(sentence))
    #expect(String(decoding: try workshop.bytes(file), as: UTF8.self).hasPrefix(title))
  }
}
