import Advising
import Interviewing
import Language
import Testing
import Trees

/// The form of a file of rules, and what only shows beside questions, cards and commands.
@Suite struct RuleReaderTests {
  private static let sound = """
    rules:
      - id: many-bars
        severity: warning
        when: chosen.served above 9
        says: {en: "{Niche.segment} are many.", fr: "{Niche.segment} sont nombreux."}
        reason: {en: Many is not all., fr: Beaucoup n’est pas tous.}
        because: [niche.segment]
        next: {command: edit niche.segment}
        card: niche

    """

  private func faults(_ text: String, _ others: RuleFile...) -> [(file: String, fault: ContentFault)] {
    let file = RuleReader.read(Array(text.utf8), name: "own/bars.yaml")
    return RuleLint(Cases.catalogue, cards: ["niche", "evidence"], commands: ["edit", "show"])
      .faults(RuleLibrary(others + [file]))
  }

  @Test func aSoundFileHasNoFault() {
    #expect(faults(Self.sound).isEmpty)
    let rule = RuleReader.read(Array(Self.sound.utf8), name: "own/bars.yaml").rules.first
    #expect(rule?.weight == 3 && rule?.severity == .warning && rule?.next == .command("edit niche.segment"))
  }

  /// What is replaced, by what, the line of the fault, and what is wrong.
  static let planted: [(String, String, Int, ContentFault.Problem)] = [
    (", fr: \"{Niche.segment} sont nombreux.\"", "", 5, .missingLanguage("fr", field: "says")),
    (
      "severity: warning", "severity: shout", 3,
      .unknownValue("shout", field: "severity", known: ["decision", "warning", "note"])
    ),
    ("    severity: warning\n", "", 2, .missing("severity")),
    ("    when: chosen.served above 9\n", "", 2, .missing("when")),
    ("    card: niche\n", "", 2, .missing("card")),
    ("served above 9", "served is above 9 or so", 4, .illTyped(key: "chosen.served", expected: "word")),
    ("chosen.served above 9", "chosen.serve above 9", 4, .unknownFact("chosen.serve", nearest: "chosen.served")),
    ("chosen.served above 9", "objective.kind above 9", 4, .illTyped(key: "objective.kind", expected: "number")),
    (
      "chosen.served above 9", "chosen.zone is left", 4,
      .unknownOption("left", key: "chosen.zone", known: ["invest", "selective", "leave"])
    ),
    (
      "\"{Niche.segment} sont nombreux.\"", "Trop.", 5,
      .placeholdersDiffer("says", missing: "niche.segment", language: "fr")
    ),
    ("[niche.segment]", "[niche.segmet]", 7, .unknownKey("niche.segmet", nearest: "niche.segment")),
    ("edit niche.segment", "edti niche.segment", 8, .unknownCommand("edti", nearest: "edit")),
    ("edit niche.segment", "edit niche.segmet", 8, .unknownKey("niche.segmet", nearest: "niche.segment")),
    ("card: niche", "card: nich", 9, .unknownCard("nich", nearest: "niche")),
    (
      "card: niche", "card: niche\n    cards: niche", 10,
      .unknownField(
        "cards",
        known: [
          "id", "severity", "weight", "when", "says", "reason", "because", "next", "card",
        ])
    ),
    (
      "    severity: warning", "    weight: 6\n    severity: warning", 3,
      .unknownValue(
        "6", field: "weight",
        known: [
          "1", "2", "3", "4", "5",
        ])
    ),
  ]

  @Test(arguments: planted.indices)
  func aFaultIsFoundWhereItStands(index: Int) throws {
    let (old, new, line, problem) = Self.planted[index]
    try #require(Self.sound.contains(old))
    let found = faults(Self.sound.replacing(old, with: new))
    #expect(found.contains { $0.fault.problem == problem && $0.fault.mark?.line == line }, "\(found)")
    #expect(found.allSatisfy { $0.file == "own/bars.yaml" })
  }

  @Test func anIdStandsOnceInAFolder() {
    let first = RuleReader.read(Array(Self.sound.utf8), name: "own/a.yaml")
    #expect(faults(Self.sound, first).map(\.fault.problem) == [.duplicateID("many-bars", first: "own/a.yaml:2")])
    let builtIn = RuleReader.read(Array(Self.sound.utf8), name: "knowledge/rules/a.yaml")
    #expect(faults(Self.sound, builtIn).isEmpty)
  }

  @Test func faultsAreWordedInBothLanguages() {
    let fact = ContentFault(.unknownFact("chosen.serve", nearest: "chosen.served"), at: nil).message
    #expect(
      fact[.en] == "“chosen.serve” is neither a fact nor the key of an answer. Did you mean chosen.served?")
    #expect(
      fact[.fr].plainSpaces
        == "« chosen.serve » n’est ni un fait ni la clé d’une réponse. Vouliez-vous dire chosen.served ?")
    let command = ContentFault(.unknownCommand("edti", nearest: "edit"), at: nil).message
    #expect(command[.en] == "There is no command “edti”. Did you mean edit?")
    #expect(command[.fr].plainSpaces == "Il n’y a pas de commande « edti ». Vouliez-vous dire edit ?")
  }

  @Test func aRuleOfOnesOwnTakesThePlaceOfOneWithItsId() {
    let names = { (file: String, id: String) in
      RuleReader.read(Array(Self.sound.replacing("many-bars", with: id).utf8), name: file)
    }
    let library = RuleLibrary([
      names("knowledge/rules/a.yaml", "x"), names("knowledge/rules/b.yaml", "y"), names("own/a.yaml", "x"),
    ])
    #expect(library.rules.map(\.id) == ["x", "y"])
  }
}
