import Language
import Testing

@testable import Terminal

@Suite struct CompletionTests {
  private func complete(
    _ before: String, _ texts: [String], after kept: String = "", width: Int = 80, _ language: Language = .en
  ) -> [String?] {
    let offer = Offer(texts.map { Offer.Candidate($0) }, after: kept, language: language)
    let completion = Completion(of: before, offer, width: width)
    return [completion.replacement, completion.listing]
  }

  @Test func oneCandidateCompletesWithItsEnding() {
    #expect(complete("sh", ["show "]) == ["show ", nil])
    #expect(complete("BOUL", ["Boulangeries de quartier"]) == ["Boulangeries de quartier", nil])
    let quoted = Offer([Offer.Candidate("\"Atelier Nord", label: "Atelier Nord", ending: "\" ")], after: "open ")
    #expect(Completion(of: "open ate", quoted, width: 80).replacement == "open \"Atelier Nord\" ")
  }

  @Test func severalShareTheirBeginningAndAreListed() {
    #expect(complete("show n", ["niche", "nice"], after: "show ") == ["show nic", "niche  nice"])
    #expect(complete("show ", ["niche", "ranking"], after: "show ") == [nil, "niche    ranking"])
    #expect(complete("é", ["élan", "États-Unis"]) == [nil, "élan        États-Unis"])
  }

  @Test func nothingIsNeverSilent() {
    #expect(complete("zzz", []) == [nil, "Nothing begins with “zzz” here."])
    #expect(
      complete("show zzz", [], after: "show ", .fr) == [
        nil,
        Text(
          en: "", fr: "Rien ne commence par « zzz » ici.")[.fr],
      ])
    #expect(complete("new ", [], after: "new ") == [nil, "Nothing to choose from here: type it."])
    #expect(
      complete("new ", [], after: "new ", .fr) == [
        nil,
        Text(
          en: "", fr: "Rien à proposer ici : à vous d’écrire.")[.fr],
      ])
    #expect(complete("show", ["show"]) == [nil, "show"])
    #expect(complete("a\u{1B}[2J", [])[1] == "Nothing begins with “a<U+001B>[2J” here.")
  }

  @Test func wordsAreSaidInThePlaceOfAList() {
    let help = Offer(saying: Text(en: "Type a name.", fr: "Tapez un nom."), keeping: "", language: .fr)
    let completion = Completion(of: "?", help, width: 80)
    #expect([completion.replacement, completion.listing] == ["", "Tapez un nom."])
  }

  @Test func columnsRunDownAndFitTheWidth() {
    #expect(complete("", ["aa", "b", "cc", "d", "日本"], width: 20)[1] == "aa    cc    日本\nb     d")
    #expect(complete("", ["aaaa", "bbbb"], width: 5)[1] == "aaaa\nbbbb")
    #expect(complete("", ["a\u{1B}[2J", "b"])[1] == "a<U+001B>[2J  b")
    #expect(complete("", ["one name of some length", "b"], width: 16)[1] == "one name of some\n  length\nb")
  }

  /// Sixty are listed; of 10,000 that leaves 9,940.
  @Test func aLongListEndsWithTheNumberOfTheRest() throws {
    let names = (0..<10_000).map { "Client \($0)" }
    let english = try #require(complete("Cl", names, width: 80)[1])
    #expect(english.hasSuffix("\nand 9,940 more: type a few letters."))
    #expect(english.contains("Client 59") && !english.contains("Client 60"))
    let french = try #require(complete("Cl", names, width: 40, .fr)[1])
    #expect(french.split(separator: "\n").allSatisfy { displayWidth($0) <= 40 })
    #expect(french.filter { !$0.isWhitespace }.hasSuffix("et9940deplus:tapezquelqueslettres."))
  }
}
