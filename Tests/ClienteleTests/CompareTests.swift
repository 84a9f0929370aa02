import Foundation
import PseudoTerminal
import Testing
import Trees

/// `compare`, as two partners use it.
@Suite struct CompareTests {
  private func partners(_ language: String) throws -> Workshop {
    let workshop = try #require(Business.all.first { $0.description == "industrial-maintenance.\(language)" })
      .workshop()
    try workshop.run("copy", "Atelier Nord", "Ben")
    try workshop.run("answer", "--profile", "Ben", "segments[].ratings.profit", "3", "2", "3", "-", "5")
    return workshop
  }

  @Test(arguments: [
    ("en", "You agree except on machine shops: 4 against 2 for profit (Atelier Nord against Ben).\n"),
    (
      "fr",
      "Vous êtes d’accord, sauf sur les ateliers d'usinage\u{A0}: 4 contre 2 pour la rentabilité (Atelier Nord contre Ben).\n"
    ),
  ])
  func twoPartners(language: String, sentence: String) throws {
    let outcome = try partners(language).run("compare", "atelier nord", "Ben")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix(sentence))
  }

  @Test func asOneDocument() throws {
    let outcome = try partners("en").run("compare", "Ben", "Atelier Nord", "--json")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let json = try outcome.json
    #expect(json["differ"]?.array?.count == 1 && json["differ"]?[0]?["a"] == 2 && json["differ"]?[0]?["b"] == 4)
    #expect(json["leaders"]?["a"] == ["cheese dairies"] && json["leaders"]?["b"] == ["machine shops"])
  }

  @Test(arguments: [
    ("en", "That is “Ben” twice: compare takes two profiles, one for each person."),
    ("fr", "C’est deux fois « Ben » : compare attend deux profils, un par personne."),
  ])
  func theSameProfileTwice(language: String, sentence: String) throws {
    let outcome = try partners(language).run("compare", "Ben", "ben")
    #expect(outcome.code == 64 && outcome.output.isEmpty)
    #expect(outcome.errors.flat == sentence)
  }

  @Test func unknownOnesAreNamed() throws {
    let workshop = try partners("en")
    let outcome = try workshop.run("compare", "Ben", "Zoe")
    #expect(outcome.code == 66)
    #expect(outcome.errors.flat == "There is no profile “Zoe”. There are “Atelier Nord” and “Ben”.")
    #expect(try workshop.run("compare", "Ben").code == 64)
  }

  @Test func tabCompletesTheNames() throws {
    let session = try Conversation(partners("en"))
    try session.hear("clientele> ")
    try session.type("compare B\t \"Ate\t\r")
    try session.hear("You agree except on machine shops: 2 against 4 for profit (Ben against Atelier Nord).")
    try session.type("quit\r")
    #expect(try session.ending() == 0)
  }
}
