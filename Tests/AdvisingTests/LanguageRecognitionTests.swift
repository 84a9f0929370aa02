import Language
import Testing

@testable import Advising

@Suite struct LanguageRecognitionTests {
  @Test(arguments: [
    ("how do I say no", Language.en), ("comment dire non", .fr), ("why does my client pay late?", .en),
    ("fidélité", .fr), ("c'est quoi une niche", .fr), ("what is a niche", .en), ("les clients A", .fr),
  ])
  func smallWordsAndAccentsTell(question: String, language: Language) {
    for other in Language.allCases { #expect(Language(of: question, else: other) == language) }
  }

  @Test(arguments: ["niche", "pitch", "", "42"]) func elseTheSessionDecides(question: String) {
    for other in Language.allCases { #expect(Language(of: question, else: other) == other) }
  }
}
