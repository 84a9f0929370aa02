import Language
import Testing

@testable import Advising

@Suite struct WordTests {
  @Test(arguments: [
    ("L’Échelle d'effort", ["l'", "echelle", "d'", "effort"]),
    ("Qu’est-ce qu'un client fidèle ?", ["qu'", "est", "ce", "qu'", "un", "client", "fidele"]),
    ("Aujourd'hui, jusqu’où", ["aujourdhui", "jusqu'", "ou"]),
    ("I don't like the client's terms", ["i", "dont", "like", "the", "client", "terms"]),
    ("30 days—e-mail", ["30", "days", "e", "mail"]), ("?!", []), ("de\u{301}ja\u{300}", ["deja"]),
    ("'quoted'", ["quoted"]),
  ])
  func wordsAreFolded(text: String, words: [String]) {
    #expect(Word.words(in: text).map(\.plain) == words)
  }

  @Test func theAccentsStayForTheStemmer() {
    #expect(Word.words(in: "FIDÉLITÉ") == [Word("fidélité")])
  }
}
