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
