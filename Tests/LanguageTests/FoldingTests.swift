import Language
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Élève", "eleve"), ("E\u{301}le\u{300}ve", "eleve"), ("CŒUR", "coeur"), ("Ex æquo", "ex aequo"),
    ("Straße", "strasse"), ("L’Été", "l'ete"), ("‘a’ ʼb", "'a' 'b"), ("  deux   mots ", "deux mots"),
    ("a\u{A0}b\u{202F}c\nd\te", "a b c d e"), ("", ""), ("   ", ""), ("ÇÀ", "ca"), ("naïve", "naive"),
    ("Łódź", "lodz"), ("Дом", "дом"), ("東京", "東京"), ("👍🏽", "👍🏽"), ("SAP-2", "sap-2"),
    ("Nguyễn", "nguyen"), ("Đà Nẵng", "da nang"), ("3\u{20E3}", "3"), ("İstanbul", "istanbul"),
  ])
  func spellingsOfOneWordFoldAlike(typed: String, folded: String) {
    #expect(typed.folded == folded)
    #expect(folded.folded == folded)
    for seed: UInt64 in [0, 7919, .max] { #expect(typed.foldedHash(seed) == folded.foldedHash(seed)) }
  }

  /// Of up to nineteen signs, among them the neighbours of A and Z, white space and other control characters.
  @Test func textsThatFoldAlikeAndNoOthersHaveTheSameHash() {
    let signs = Array("aB @[`{Z\t\u{1}\u{7F}é9")
    var state: UInt64 = 7919
    let texts = (0..<5000).map { number in
      String(
        (0..<number % 20).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return signs[Int(state >> 33) % signs.count]
        })
    }
    #expect(texts.allSatisfy { $0.foldedHash(7919) == $0.folded.foldedHash(7919) })
    #expect(Set(texts.map { $0.foldedHash(7919) }).count == Set(texts.map(\.folded)).count)
    #expect(Set(texts.map(\.folded)).count > 4000)
  }

  @Test(arguments: [
    ("  a b ", "a b"), ("\n\ta\u{A0}", "a"), ("", ""), (" \n ", ""), ("é", "é"), (" 👨‍👩‍👧 ", "👨‍👩‍👧"),
  ])
  func whiteSpaceAtTheEndsIsTrimmed(typed: String, trimmed: String) { #expect(typed.trimmed == trimmed) }

  @Test(arguments: [
    ("niche", "niche", 0), ("niche", "Niché", 0), ("niche", "nich", 1), ("niche", "inche", 1), ("", "abc", 3),
    ("abc", "", 3), ("", "", 0), ("kitten", "sitting", 3), ("l’été", "l'ete", 0), ("ab", "ba", 1),
  ])
  func distanceCountsSingleEdits(left: String, right: String, edits: Int) {
    #expect(left.distance(to: right) == edits)
    #expect(right.distance(to: left) == edits)
  }

  @Test func theNearestIsAMistakeAway() {
    let commands = ["interview", "show", "export", "answer"]
    #expect("interveiw".nearest(in: commands) == "interview")
    #expect("SHOW".nearest(in: commands) == "show")
    #expect("shwo".nearest(in: ["show"]) == "show")
    #expect("shw".nearest(in: commands) == "show")
    #expect("éxport".nearest(in: commands) == "export")
    #expect("breakfast".nearest(in: commands) == nil)
    #expect("show".nearest(in: []) == nil)
  }

  @Test func ofTwoAsNearTheFirstIsTaken() { #expect("cat".nearest(in: ["hat", "bat"]) == "hat") }
}
