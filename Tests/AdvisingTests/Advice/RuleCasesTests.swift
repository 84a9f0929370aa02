import Advising
import Interviewing
import Language
import Portfolio
import Profiling
import Testing
import Trees

/// Every rule that comes with the program: answers that make it speak, and answers that silence it.
@Suite struct RuleCasesTests {
  @Test func thereIsACaseForEveryRuleAndNoOther() throws {
    #expect(try Set(Cases.all.get().keys) == Set(Cases.library.rules.map(\.id)))
    #expect(Cases.library.rules.count > 30)
  }

  @Test func nothingNeedsToBeSaidOfTheBase() throws {
    #expect(try Cases.findings(Cases.profile()).map(\.id) == [])
  }

  @Test(arguments: Cases.library.rules.map(\.id))
  func aRuleSpeaksAndIsSilent(id: String) throws {
    let (fires, silent) = try profiles(id)
    let finding = try #require(Cases.findings(fires).first { $0.id == id }, "silent where it should speak")
    #expect(!Cases.findings(silent).contains { $0.id == id }, "speaks where it should be silent")
    #expect(!finding.because.isEmpty)
    #expect(finding.because.allSatisfy { Cases.catalogue.field($0) != nil })
    let says = try Cases.all.get()[id]?["says"]
    let rule = try #require(Cases.library.rules.first { $0.id == id })
    #expect((says == nil) == Placeholders.names(in: rule.says[.en]).isEmpty, "a sentence with gaps is given whole")
    guard let says else { return }
    #expect(finding.says[.en] == says["en"]?.string)
    #expect(finding.says[.fr].plainSpaces == says["fr"]?.string)
  }

  @Test(arguments: Cases.library.rules.map(\.id))
  func noGapIsLeftOpen(id: String) throws {
    let finding = try #require(Cases.findings(profiles(id).fires).first { $0.id == id })
    for language in Language.allCases {
      for text in [finding.says, finding.reason, finding.next.words] {
        #expect(!text[language].contains { "{}|".contains($0) }, "\(text[language])")
      }
    }
  }

  /// « de les », « à les »: names of clients bring their article along.
  @Test(arguments: Cases.library.rules.map(\.id))
  func frenchLeavesRoomForTheArticle(id: String) throws {
    let rule = try #require(Cases.library.rules.first { $0.id == id })
    let names =
      "(niche.segment|leader|leader.tied|chosen|compromise.dream|onePoint.leader|invest.others|small.unarranged"
      + "|portfolio.unmatched|stated.[a-zA-Z]+)"
    for text in [rule.says, rule.reason, rule.next.words] {
      #expect(
        try Regex("(^|[ ’])(de|à|du|des|aux|les) [{]" + names + "[}|]").firstMatch(in: text[.fr]) == nil, "\(text[.fr])"
      )
    }
  }

  private func profiles(_ id: String) throws -> (fires: Profile, silent: Profile) {
    let entry = try #require(try Cases.all.get()[id], "no case for this rule")
    let fires = try #require(entry["fires"])
    let day = entry["chosenOn"]?.string ?? "2026-06-01"
    let isProposed = entry["proposed"]?.bool ?? false
    let clients = entry["clients"]
    let fewer = entry["silentClients"].map { clients?.overlaid(with: $0) ?? $0 }
    #expect(entry["silent"] != nil || fewer != nil)
    return (
      try Cases.profile(fires, clients: clients.map(Portfolio.init), chosenOn: day, isProposed: isProposed),
      try Cases.profile(
        fires, entry["silent"] ?? [:], clients: (fewer ?? clients).map(Portfolio.init), chosenOn: day,
        isProposed: isProposed)
    )
  }
}
