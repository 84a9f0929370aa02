import Foundation
import PseudoTerminal
import Testing
import Trees

/// `learn`, `ask`, and a plain question at the prompt.
@Suite struct KnowledgeTests {
  /// Where the words leave the language open, the profile's counts; and it may be named.
  @Test func theProfileSaysInWhichLanguageIsAnswered() throws {
    let workshop = try Workshop("en")
    try workshop.run("new", "Atelier Nord", "--language", "fr")
    #expect(try workshop.run("ask", "petits clients", "--json").json["language"] == "fr")
    try workshop.run("new", "North Works", "--language", "en")
    #expect(try workshop.run("ask", "concentration", "--profile", "Atelier Nord", "--json").json["language"] == "fr")
    #expect(try workshop.run("ask", "concentration", "--json").json["language"] == "en")
    #expect(try workshop.run("ask", "concentration", "--json").json["question"] == "concentration")
    #expect(try workshop.run("ask", "concentration", "--profile", "Nobody").code == 66)
  }

  @Test(arguments: [
    ("en", "Your market", "  market-growth              Growth of the market", "learn CARD shows one."),
    ("fr", "Votre marché", "  market-growth              La croissance du marché", "learn FICHE en montre une."),
  ])
  func learnListsByTheme(language: String, theme: String, card: String, end: String) throws {
    let outcome = try Workshop(language).run("learn")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex(of: theme))
    #expect(lines[(place + 1)...].prefix(7).contains(card))
    #expect(lines.last == end)
    #expect(lines.count { $0.hasPrefix("  ") } >= 44)
  }

  @Test func aCardIsShownWithItsSourcesAndNeighbours() throws {
    let outcome = try Workshop("fr").run("learn", "la", "courbe")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("La courbe de la baleine\n\nLa courbe de la baleine montre"))
    #expect(!outcome.output.contains("*") && outcome.output.contains("\nPar exemple. "))
    #expect(outcome.output.flat.contains("Source : La façon de calculer de Clientele ; « Marketing efficiency"))
    #expect(
      outcome.output.contains("\nVoir aussi\u{A0}:\n  learn profitable-clients  Les clients rentables pour vous\n"))
  }

  @Test func boldIsShownWhereItIsAllowed() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("learn", "niche", with: ["CLICOLOR_FORCE": "1"]).output.contains("\u{1B}[1mFor example."))
    #expect(try !workshop.run("learn", "niche").output.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("en", "whale-curvve", "There is no card “whale-curvve”. Did you mean whale-curve?"),
    ("fr", "whale-curvve", "Il n’y a pas de fiche « whale-curvve ». Vouliez-vous dire whale-curve ?"),
    ("en", "zorglub", "There is no card “zorglub”. learn lists them."),
    (
      "fr", "market-",
      "Plusieurs fiches commencent par « market- » : market-growth, market-potential ou market-profitability."
    ),
  ])
  func anUnknownCardIsRefused(language: String, name: String, sentence: String) throws {
    let outcome = try Workshop(language).run("learn", name)
    #expect(outcome.code == 66 && outcome.output.isEmpty)
    #expect(outcome.errors.flat == sentence)
  }

  @Test func askAnswersInTheLanguageOfTheQuestion() throws {
    let outcome = try Workshop("en").run("ask", "je", "n'arrive", "pas à dire non")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("Dire non sans se fâcher\n"))
    #expect(outcome.output.contains("\nLa fiche entière\u{A0}: learn saying-no\n"))
  }

  @Test(arguments: [
    ("en", "what is a zorglub", "I know nothing about that. learn lists what I know about."),
    ("fr", "c'est quoi un zorglub", "Je ne sais rien là-dessus. learn montre ce dont je peux parler."),
    (
      "en", "which lawyer would take my divorce whale",
      "I do not know that. The nearest card is “The whale curve”: learn whale-curve shows it."
    ),
  ])
  func ignoranceIsAdmitted(language: String, question: String, sentence: String) throws {
    let outcome = try Workshop(language).run("ask", question)
    #expect(outcome.code == 0)
    #expect(outcome.output.flat == sentence)
  }

  @Test func askAsJSON() throws {
    let workshop = try Workshop()
    let known = try workshop.run("ask", "what", "is", "a", "niche", "--json").json
    #expect(known["question"] == "what is a niche" && known["language"] == "en")
    #expect(known["cards"]?.array?.contains { $0["id"] == "niche" } == true)
    let first = try #require(known["cards"]?[0]?.object)
    #expect(first.keys.sorted() == ["id", "passage", "score"])
    #expect(try workshop.run("ask", "--json", "zorglub").json["cards"] == [])
    #expect(try workshop.run("ask").code == 64)
  }

  @Test func aPlainQuestionAtThePromptIsAsked() throws {
    let workshop = try Workshop.begun()
    let lines = ["who is my \"ideal client", "ask je n'arrive pas à dire non --json", "show me the way?"]
    let outcomes = try lines.map { try workshop.run(input: $0 + "\n") }
    #expect(outcomes[0].code == 0 && outcomes[0].output.contains("The whole card: learn ideal-clients-plural"))
    #expect(outcomes[1].output.contains("\"id\": \"saying-no\""))
    #expect(outcomes[2].code == 64)
    #expect(try workshop.run(input: "exprot the summary\n").errors.flat.hasSuffix("Did you mean export?"))
  }

  private static let own = """
    ---
    title: The whale, as my coach tells it
    theme: portfolio
    keywords: [whale]
    source: [clientele]
    related: [niche]
    ---
    Ask \u{1B}[31mher.

    """

  @Test func cardsOfOnesOwnReplaceAndAreMadeVisible() throws {
    let workshop = try Workshop()
    try workshop.put(Self.own, "home/knowledge/cards/whale-curve.en.md")
    let shown = try workshop.run("learn", "whale-curve")
    #expect(shown.output.contains("The whale, as my coach tells it\n\nAsk <U+001B>[31mher."))
    #expect(try workshop.run("check").code == 0)
  }

  @Test func checkNamesTheFaultsOfCards() throws {
    let workshop = try Workshop()
    let path = "home/knowledge/cards/wale.en.md"
    try workshop.put(Self.own.replacing("[niche]", with: "[nich]").replacing("theme", with: "teme"), path)
    for outcome in [try workshop.run("check"), try workshop.run("check", path)] {
      #expect(outcome.code == 65)
      for fault in [
        "wale.en.md:3: “teme” means nothing here. Did you mean theme?", "wale.en.md:2: theme is missing. Add it.",
        "wale.en.md: wale.fr.md is missing: a card exists in both languages. Write it too.",
        "wale.en.md:6: There is no card “nich”. Did you mean niche?",
      ] {
        #expect(outcome.output.squeezed.contains(fault.squeezed), "\(outcome.output)")
      }
    }
  }
}
