import Advising
import Foundation
import Interviewing
import Language
import Profiling
import Testing
import Trees

/// What is said about three businesses that answered everything, read line by line before it was kept.
/// `CLIENTELE_RECORD=1` writes it anew, and fails.
@Suite struct CompleteBusinessTests {
  static let businesses = ["accessibility-consultant", "drinks-wholesaler", "industrial-maintenance"]
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private func findings(_ business: String, _ language: Language) throws -> [Finding] {
    let file = Self.folder.appending(path: "../../Fixtures/complete/\(business).\(language.rawValue).yaml")
    var profile = Profile(name: business, language: language, currency: "EUR", created: "2026-11-21")
    let node = try YAMLReader.read(Array(Data(contentsOf: file)))
    profile.answers =
      try AnswerFile.read(node, onto: Answers(), catalogue: Cases.catalogue, language: language, at: "2026-11-21")
      .answers
    let settlement = profile.settlement(Cases.catalogue)
    _ = settlement.settle(&profile.answers)
    let first = Catalogue.firstNiche.compactMap(Cases.catalogue.questionnaire)
    _ = settlement.complete(first, &profile.answers, at: "2026-11-21")
    let advisor = Advisor(Cases.library, Cases.catalogue, Cases.stockWords)
    return advisor.findings(on: profile, profile.conclusions(Cases.catalogue), today: "2026-11-22")
  }

  @Test(arguments: businesses, Language.allCases)
  func theAdviceIsAsReviewed(business: String, language: Language) throws {
    let lines = try findings(business, language).map { finding in
      let words = [finding.says, finding.reason, finding.next.words].map { $0[language] }
      return (["\(finding.severity) \(finding.id)"] + words).joined(separator: "\n")
    }
    let text = lines.joined(separator: "\n\n") + "\n"
    let golden = Self.folder.appending(path: "Goldens/\(business).\(language.rawValue).txt")
    guard ProcessInfo.processInfo.environment["CLIENTELE_RECORD"] == "1" else {
      #expect(try String(contentsOf: golden, encoding: .utf8) == text)
      return
    }
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    Issue.record("recorded \(golden.lastPathComponent): read it, then run again without CLIENTELE_RECORD")
  }

  @Test(arguments: businesses)
  func bothLanguagesAreToldTheSame(business: String) throws {
    #expect(try findings(business, .en).map(\.id) == findings(business, .fr).map(\.id))
  }

  @Test func fewThingsAreSaidAndNoneOfThemToEveryone() throws {
    let ids = try Self.businesses.map { try findings($0, .en).map(\.id) }
    #expect(ids.allSatisfy { (1...8).contains($0.count) })
    #expect(ids.dropFirst().reduce(Set(ids[0])) { $0.intersection($1) } == [])
  }
}
