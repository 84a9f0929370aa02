import Foundation
import Language
import Profiling
import Testing

@testable import Reporting

/// What is exported of the worked businesses, as reviewed; the style sheet of a page is left out. `CLIENTELE_RECORD=1` writes them anew, and fails.
@Suite struct GoldenTests {
  @Test(arguments: Business.all) func firstNiche(_ id: String, _ language: Language) throws {
    try compare(Report(try Business.worked(id, language)), [.md], "\(id).first", language)
  }

  @Test(arguments: Business.all) func summary(_ id: String, _ language: Language) throws {
    try compare(Report(try Business.complete(id, language)), [.md, .html, .json], "\(id).summary", language)
  }

  @Test(arguments: Business.all) func profile(_ id: String, _ language: Language) throws {
    try compare(Report(try Business.complete(id, language), .profile), [.md, .html, .json], "\(id).profile", language)
  }

  @Test(arguments: Business.all) func guide(_ id: String, _ language: Language) throws {
    try compare(Report(try Business.worked(id, language), .guide), [.md, .html], "\(id).guide", language)
  }

  @Test(arguments: Language.allCases) func letters(_ language: Language) throws {
    let report = Report(try Gardener.subject(language, voice: language == .fr ? "we" : "i"), .letters)
    try compare(report, [.md, .html], "gardener.letters", language)
  }

  private func compare(_ report: Report, _ formats: [Format], _ name: String, _ language: Language) throws {
    for format in formats {
      let text = try report.text(as: format).replacing(Stylesheet.text, with: "…").replacing(Stylesheet.hash, with: "…")
      try compare(text, "\(name).\(language.rawValue).\(format.rawValue)")
    }
  }

  @Test(arguments: Language.allCases) func overTime(_ language: Language) throws {
    let (changes, teller) = (try Year.changes(language), try Year.teller(language))
    try compare(try Report(changes, teller).text(as: .md), "year.changes.\(language.rawValue).md")
    let (profile, conclusions) = (changes.to.profile, changes.to.conclusions)
    let review = try #require(Retrospect(profile.answers, conclusions.niche, since: nil))
    try compare(try Report(review, changes, of: profile, teller).text(as: .md), "year.review.\(language.rawValue).md")
  }

  private func compare(_ text: String, _ name: String) throws {
    let file = Business.folder.appending(path: "Goldens/\(name)")
    guard ProcessInfo.processInfo.environment["CLIENTELE_RECORD"] == "1" else {
      #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(name)")
      return
    }
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(name): read it, then run again without CLIENTELE_RECORD")
  }
}
