import Foundation
import Testing
import Trees

/// The assistant without a terminal: a line each, to the end of the input or to the first mistake.
@Suite struct PipedTests {
  private func piped(_ lines: [String], in workshop: Workshop) throws -> Outcome {
    try workshop.run(input: lines.map { $0 + "\n" }.joined())
  }

  @Test func aShellPipeIsServed() throws {
    let workshop = try Workshop()
    let script = #"""
      printf 'new "Atelier Nord"\ninterview\noven checks\nb2b\nI\ninterview\nmargin\ninterview\nbars, inns\n3 1' | "$0"
      """#
    let outcome = try workshop.run(["/bin/sh", "-c", script, Workshop.program])
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome)")
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.output.flat.contains("Noted: bars 3, inns 1."))
    #expect(outcome.output.hasSuffix("Everything is saved. clientele goes on from here.\n"))
    let answers = try workshop.profile()["answers"]
    #expect(answers?["business"] == ["offer": "oven checks", "model": "b2b", "voice": "i"])
    #expect(answers?["segments"] == [["name": "bars", "served": 3], ["name": "inns", "served": 1]])
  }

  @Test(arguments: ["en", "fr"])
  func theWholeWayWorksLineByLine(language: String) throws {
    let workshop = try Workshop(language)
    let walk = Walk.of(language)
    let lines = walk.turns.flatMap { turn in
      (Walk.beginnings.contains(turn.key) ? ["interview"] : []) + [turn.answer]
    }
    let outcome = try piped(
      ["new \"Atelier Nord\"", "interview"] + lines + ["show niche", "quit", "nonsense"], in: workshop)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.flat.contains(walk.sentence))
    #expect(try workshop.profile()["conclusions"]?["niche"]?["statement"]?.string == walk.sentence)
  }

  @Test func commandsWorkBetweenTheAnswers() throws {
    let workshop = try Workshop()
    let lines = [
      "new Nord", "interview", "/why", "oven chekcs", "/back", "oven checks", "/evidence figures", "/unknown",
      "/review", "/stop",
    ]
    let outcome = try piped(lines, in: workshop)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.flat.contains("Plain words find clients sooner than clever ones."))
    #expect(outcome.output.contains("business.offer  oven checks\n"))
    let profile = try workshop.profile("nord")
    #expect(profile["answers"]?["business"] == ["offer": "oven checks"])
    #expect(profile["notes"]?["business.model"]?["status"] == "unknown")
  }

  @Test(arguments: [
    (
      "en",
      "Line 5: “b3b” is not one of the choices. Answer by number or by word: businesses, private people or both. Everything before it is saved."
    ),
    (
      "fr",
      "Ligne 5 : « b3b » n’est pas dans la liste. Répondez par un numéro ou par un mot : entreprises, particuliers ou les deux. Tout ce qui précède est enregistré."
    ),
  ])
  func aRefusedAnswerStopsWithItsLine(language: String, sentence: String) throws {
    let workshop = try Workshop(language)
    let lines = ["new Nord", "", "interview", "oven checks", "b3b", "i", "interview"]
    let outcome = try piped(lines, in: workshop)
    #expect(outcome.code == 65)
    #expect(outcome.errors.flat == sentence)
    #expect(try workshop.profile("nord")["answers"] == ["business": ["offer": "oven checks"]])
  }

  @Test func aRowTooLongStopsWithItsLine() throws {
    let workshop = try Workshop.begun()
    let outcome = try piped(["interview", "/go segments[].served", "1 2 3 4"], in: workshop)
    #expect(outcome.code == 65)
    #expect(outcome.errors.flat.hasPrefix("Line 3: 4 values for 3 names."))
  }

  @Test func anAnswerThatBeginsWithADashReachesValidation() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Nord")
    let refused = try piped(["answer business.hours -3"], in: workshop)
    #expect(refused.code == 65)
    #expect(refused.errors.flat.hasSuffix("business.hours: “-3” is out of range. It must be at least 0."))
    #expect(try workshop.run("answer", "business.hours", "-3").code == 65)
    #expect(try piped(["answer business.hours 18"], in: workshop).code == 0)
    #expect(try workshop.profile("nord")["answers"]?["business"]?["hours"] == 18)
  }

  @Test func onlyDoubleQuotesGroupAndABackslashEscapes() throws {
    let workshop = try Workshop()
    let lines = [
      "new L'Atelier", "new \"Chez Léa & Cie\"", #"new Trois\ Mots\ \"A\""#,
      #"answer business.offer des "fours" à l'ancienne \o/"#,
    ]
    #expect(try piped(lines, in: workshop).code == 0)
    let names = try workshop.run("list", "--json").json.array?.compactMap { $0["name"]?.string }
    #expect(names.map(Set.init) == ["L'Atelier", "Chez Léa & Cie", #"Trois Mots "A""#])
    #expect(
      try workshop.profile("trois-mots-a")["answers"]?["business"]?["offer"]?.string == #"des "fours" à l'ancienne \o/"#
    )
  }

  @Test func anOpenQuoteIsSaid() throws {
    let outcome = try piped(["new \"Nord"], in: Workshop())
    #expect(outcome.errors.flat == "Line 1: A double quote is not closed.")
    #expect(outcome.code == 64)
  }

  @Test(arguments: [
    ("en", "shwo ranking", "Line 1: “shwo” is no command. Did you mean show?"),
    ("en", "opne Nord", "Line 1: “opne” is no command. Did you mean open?"),
    ("fr", "intervew", "Ligne 1 : « intervew » n’est pas une commande. Vouliez-vous dire interview ?"),
    ("fr", "xyzzy", "Ligne 1 : « xyzzy » n’est pas une commande : help en donne la liste."),
  ])
  func aMistypedCommandGetsASuggestion(language: String, line: String, sentence: String) throws {
    let outcome = try piped([line, "new Nord"], in: Workshop(language))
    #expect(outcome.code == 64)
    #expect(outcome.errors.flat == sentence)
  }

  @Test func helpIsNeverALeave() throws {
    let workshop = try Workshop("fr")
    let outcome = try piped(["help", "new --help", "", "   ", "trash --help", "help show", "new Nord"], in: workshop)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.contains("new NOM [--language en|fr] [--currency EUR]"))
    #expect(try workshop.run("list").output.contains("Nord"))
  }

  @Test func theParsersOwnWordsStayOutOfTheAssistant() throws {
    let workshop = try Workshop("fr")
    let outcome = try piped(["trash"], in: workshop)
    #expect(!outcome.output.contains("OVERVIEW") && !outcome.output.contains("SUBCOMMANDS"))
  }

  @Test func bytesThatAreNoTextStopWithTheirLine() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["/bin/sh", "-c", #"printf 'new Nord\ninterview\n\377\n' | "$0""#, Workshop.program])
    #expect(outcome.code == 65)
    #expect(outcome.errors.flat == "Line 3: this is not UTF-8 text. Everything before it is saved.")
  }

  @Test func aClosedReaderEndsQuietly() throws {
    let workshop = try Workshop.begun()
    let outcome = try workshop.run(["/bin/sh", "-c", #""$0" show --json | head -c 10"#, Workshop.program])
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
  }

  @Test func linesMayEndAsOnWindows() throws {
    let workshop = try Workshop()
    #expect(try workshop.run(input: "new Nord\r\ninterview\r\noven checks\r\nb2b\r\nI\r\n").code == 0)
    #expect(
      try workshop.profile("nord")["answers"] == ["business": ["offer": "oven checks", "model": "b2b", "voice": "i"]])
  }

  @Test func noAnswersAreNotCalledIn() throws {
    let workshop = try Workshop()
    try workshop.run("new", "Nord")
    let before = try workshop.tree()
    let outcome = try workshop.run("interview", "--no-input")
    let after = try workshop.tree()
    #expect(outcome.code != 0 || !outcome.output.contains("The answers are in"))
    #expect(after.keys.sorted() == before.keys.sorted())
  }
}
