import Testing

@testable import Terminal

@Suite struct CompletionTests {
  private func complete(_ before: String, _ candidates: [String], width: Int = 80) -> [String?] {
    let completion = Completion(of: before, candidates: candidates, width: width)
    return [completion.replacement, completion.listing]
  }

  @Test func oneCandidateCompletes() {
    #expect(complete("sh", ["show "]) == ["show ", nil])
    #expect(complete("BOUL", ["Boulangeries de quartier"]) == ["Boulangeries de quartier", nil])
  }

  @Test func severalShareTheirBeginningAndAreListedByTheirLastWords() {
    #expect(complete("show n", ["show niche", "show nice"]) == ["show nic", "niche  nice"])
    #expect(complete("show ", ["show niche", "show ranking"]) == [nil, "niche    ranking"])
    #expect(complete("é", ["élan", "États-Unis"]) == [nil, "élan        États-Unis"])
  }

  @Test func nothingToAddIsABeep() {
    #expect(complete("zzz", []) == [nil, nil])
    #expect(complete("show", ["show"]) == [nil, nil])
  }

  @Test func columnsRunDownAndFitTheWidth() {
    #expect(complete("", ["aa", "b", "cc", "d", "日本"], width: 20)[1] == "aa    cc    日本\nb     d")
    #expect(complete("", ["aaaa", "bbbb"], width: 5)[1] == "aaaa\nbbbb")
    #expect(complete("", ["a\u{1B}[2J", "b"])[1] == "a<U+001B>[2J  b")
  }
}
