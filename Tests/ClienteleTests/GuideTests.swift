import Foundation
import Testing
import Trees

/// `export guide`.
@Suite struct GuideTests {
  @Test(arguments: [
    (
      "en", "atelier-nord-guide.md", "The interview guide is in atelier-nord-guide.md.\n",
      "# Atelier Nord: interview guide\n"
    ),
    (
      "fr", "atelier-nord-guide-entretien.md", "Le guide d’entretien est dans atelier-nord-guide-entretien.md.\n",
      "# Atelier Nord\u{A0}: guide d’entretien\n"
    ),
  ])
  func itIsWrittenOnce(language: String, file: String, sentence: String, title: String) throws {
    let workshop = try #require(Business.all.first { $0.language == language }).workshop()
    let outcome = try workshop.run("export", "guide")
    #expect(outcome.code == 0 && outcome.output == sentence)
    #expect(String(decoding: try workshop.bytes(file), as: UTF8.self).hasPrefix(title))
    try workshop.put("mine", file)
    #expect(try workshop.run("export", "guide", "--output", file).code == 73)
    #expect(try workshop.run("export", "guide").code == 0)
    #expect(String(decoding: try workshop.bytes(file), as: UTF8.self) == "mine")
  }

  @Test func asJSONOnStandardOutput() throws {
    let workshop = try #require(Business.all.first).workshop()
    let outcome = try workshop.run("export", "guide", "--format", "json", "--output", "-")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    #expect(try outcome.json["report"] == "guide")
    #expect(
      try workshop.run("export", "minutes").errors.flat
        == "There is no part “minutes”: choose summary, profile, guide, letters or clients.")
  }
}
