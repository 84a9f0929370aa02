import Foundation
import Testing
import Trees

/// Every questionnaire, a line each through a pipe: nothing is left open, and each says what it changed.
@Suite struct WholePathTests {
  /// The lines that answer a questionnaire. A row has two values for the chosen segment and the runner-up, or three for
  /// all; a person alone is not asked about a sales force.
  private static func later(_ language: String) -> [(id: String, lines: [String])] {
    let isFrench = language == "fr"
    let (yes, no) = isFrench ? ("oui", "non") : ("yes", "no")
    let portrait = ["here", "small", "proud", "yearly", "a breakdown", "the owner", "900", "haggling"]
    let talk = ["Ana", "1", "1", "2026-11-12", "a lost morning", "never again", "2", "1"]
    let promises = ["write to ten", "2027-01-15", "offer a check", "2027-02-15", "call each", "2027-03-15"]
    return [
      ("dilemma", ["2", "one bad month"]),
      ("portrait", portrait + portrait + ["2 1 3", "1"]),
      ("ambition", ["12", "ten contracts", "40000", "30", "42"]),
      ("positioning", Array(repeating: "4 3", count: isFrench ? 12 : 11)),
      ("market", ["4", "they pay in time", "the miller", "2", "60", "50", "20", "900"]),
      ("listening", [yes] + talk + [no]),
      ("value", ["1", "2", "2", "1", "2"]),
      ("relationship", promises),
      ("dilemma-again", ["3", "on the deposit"]),
    ]
  }

  @Test(arguments: ["en", "fr"])
  func everyQuestionnaireIsAnsweredLineByLine(language: String) throws {
    let workshop = try Workshop(language)
    let walk = Walk.of(language)
    let turns = walk.turns.flatMap { turn in
      (Walk.beginnings.contains(turn.key) ? ["interview"] : []) + [turn.answer]
    }
    let first = try workshop.run(input: (["new \"Atelier Nord\"", "interview"] + turns).map { $0 + "\n" }.joined())
    #expect(first.code == 0, "\(first.errors)")
    for (id, lines) in Self.later(language) {
      let outcome = try workshop.run("interview", id, input: lines.map { $0 + "\n" }.joined())
      #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(id): \(outcome.errors)")
      let ending = outcome.output.components(separatedBy: "\n\n").last ?? ""
      let effect = ending.split(separator: "\n")
      if id == "dilemma" { continue }
      #expect(effect.count == 1 && ending.hasSuffix(".\n") && !ending.contains("?"), "\(id): \(ending)")
    }
    let profile = try workshop.profile()
    #expect(profile["conclusions"]?["openQuestions"] == [])
    #expect(profile["conclusions"]?["market"]?["potential"] == 5400.0)
    #expect(profile["answers"]?["interviews"]?.array?.count == 1)
    #expect(profile["answers"]?["relationship"]?["maintainDate"] == "2027-03-15")
    #expect(profile["answers"]?["dilemma"]?["again"] == "depends")
  }
}
