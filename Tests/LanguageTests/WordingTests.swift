import Language
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a and b", "a et b"), (["a", "b", "c"], "a, b and c", "a, b et c"),
  ])
  func aListEndsWithAnd(items: [String], english: String, french: String) {
    #expect(Language.en.list(items) == english)
    #expect(Language.fr.list(items) == french)
  }

  @Test func aListMayEndWithOr() {
    #expect(Language.en.list(["a", "b", "c"], last: .or) == "a, b or c")
    #expect(Language.fr.list(["a", "b"], last: .or) == "a ou b")
  }

  @Test func namesAreQuotedAsTheLanguageDoes() {
    #expect(Language.en.quoted("Atelier Nord") == "“Atelier Nord”")
    #expect(Language.fr.quoted("Atelier Nord") == "«\u{A0}Atelier Nord\u{A0}»")
  }

  @Test(arguments: [
    (0, "0 answers", "0 réponse"), (1, "1 answer", "1 réponse"), (2, "2 answers", "2 réponses"),
    (-1, "-1 answers", "-1 réponse"), (120, "120 answers", "120 réponses"),
  ])
  func zeroIsSingularInFrenchOnly(number: Int, english: String, french: String) {
    let (one, many) = (Text(en: "answer", fr: "réponse"), Text(en: "answers", fr: "réponses"))
    #expect(Language.en.count(number, one, many) == english)
    #expect(Language.fr.count(number, one, many) == french)
  }
}
