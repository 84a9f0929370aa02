import Foundation
import Testing
import Trees

/// Whole businesses from an answers file to the summary, against the independent oracle.
@Suite struct BusinessTests {
  @Test(arguments: Business.all)
  func theRankingIsAsTheOracleHasIt(business: Business) throws {
    let outcome = try business.workshop().run("show", "ranking", "--json")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let (ranking, expected) = (try outcome.json, try business.expected)
    for key in ["weights", "orders", "verdict", "compromise", "segments", "onePoint"] {
      #expect(ranking[key]?.holds(expected[key] ?? .null) == true, "\(key)")
    }
    let (flips, known) = (ranking["flips"]?.array ?? [], expected["flips"]?.array ?? [])
    #expect(flips.count == known.count)
    for flip in known { #expect(flips.contains { $0.holds(flip) }, "\(flip)") }
  }

  @Test(arguments: Business.all)
  func theNicheIsSaidInOneSentence(business: Business) throws {
    let workshop = try business.workshop()
    let niche = try workshop.run("show", "niche", "--json").json
    let sentence = try #require(Self.sentences[business.description])
    #expect(niche["statement"]?.string == sentence)
    #expect(niche["evidence"] == "experience")
    #expect(try workshop.run("show", "niche").output.flat.hasPrefix(sentence))
    #expect(try workshop.profile()["conclusions"]?["niche"] == niche)
  }

  @Test(arguments: Business.all)
  func theSummaryIsOnePage(business: Business) throws {
    let workshop = try business.workshop()
    let markdown = try workshop.run("export", "--format", "md", "--output", "-")
    #expect(markdown.code == 0 && markdown.errors.isEmpty)
    let title = business.language == "fr" ? "la niche en une page" : "the niche on one page"
    #expect(markdown.output.hasPrefix("# Atelier Nord"))
    #expect(markdown.output.flat.contains(title), "\(markdown.output.prefix(80))")
    #expect(markdown.output.contains(try #require(Self.sentences[business.description])))
    let json = try workshop.run("export", "--format", "json", "--output", "-")
    #expect(json.code == 0 && json.errors.isEmpty)
    #expect(try json.json.text().contains(#"Atelier Nord"#))
  }

  @Test(arguments: Business.all)
  func theAnswersAreKeptAsGiven(business: Business) throws {
    let shown = try business.workshop().run("show", "answers", "--json").json
    for (path, value) in try business.answers.leaves() where value != "?" && value != "-" {
      let kept = shown[path: path]
      #expect(kept == value || kept?.string == value.double.map { "\(Int($0))" }, "\(path)")
    }
  }

  @Test func answersCanComeAsJSONOnStandardInput() throws {
    let business = try #require(Business.all.first)
    let yaml = try String(contentsOfFile: business.file, encoding: .utf8)
    for (form, text) in [("YAML", yaml), ("JSON", try business.answers.text())] {
      let workshop = try Workshop()
      try workshop.run("new", "Atelier Nord")
      let outcome = try workshop.run("interview", "--answers", "-", "--no-input", input: text)
      #expect(outcome.code == 0, "\(form): \(outcome)")
      let segments = try workshop.run("show", "ranking", "--json").json["segments"]
      #expect(try segments?.holds(business.expected["segments"] ?? .null) == true, "\(form)")
    }
  }

  @Test func oneAnswerChangedMovesTheNiche() throws {
    let workshop = try #require(Business.all.first { $0.description == "industrial-maintenance.en" }).workshop()
    let outcome = try workshop.run("answer", "statement.outcome", "get through the year without losing a vat")
    #expect(outcome.code == 0 && outcome.output.hasSuffix("Saved.\n"))
    let sentence = "We help cheese dairies get through the year without losing a vat."
    #expect(try workshop.run("show", "niche", "--json").json["statement"]?.string == sentence)
    #expect(try workshop.profile()["notes"]?["statement.sentence"]?["status"] == "proposed")
  }

  private static let sentences = [
    "accessibility-consultant.en": """
    You know how HR software vendors lose public tenders because they cannot show an accessibility statement? \
    Most make do with an audit that nobody opens again. I bring ten years of development and a daily habit of \
    working with a screen reader and help them win those tenders with a product that every employee can use. In four \
    months, a payroll vendor went from 48 to 91 % of the checks passed.
    """,
    "accessibility-consultant.fr": """
    Vous voyez les éditeurs de logiciels RH qui perdent des appels d'offres publics faute de déclaration \
    d'accessibilité ? La plupart font avec un audit oublié au fond d'un tiroir. Moi, je m'appuie sur dix ans de \
    développement et une pratique quotidienne du lecteur d'écran, et je les aide à remporter ces marchés avec un \
    produit que chaque salarié peut utiliser. En quatre mois, un éditeur de paie est passé de 48 à 91 % de conformité.
    """,
    "drinks-wholesaler.en": """
    We help country wedding venues serve cold drinks until the last dance, and we buy back every crate left full.
    """,
    "drinks-wholesaler.fr": """
    Nous aidons les domaines de mariage à servir frais jusqu'à la dernière danse, et nous reprenons chaque caisse \
    restée pleine.
    """,
    "industrial-maintenance.en": "We help cheese dairies get through the season without losing a vat.",
    "industrial-maintenance.fr": "Nous aidons les fromageries à passer la saison sans perdre une seule cuve.",
  ]
}
