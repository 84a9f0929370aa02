import Language
import Testing
import Trees

@testable import Advising

@Suite struct VocabularyTests {
  private func vocabulary(_ language: Language, _ text: String, synonyms: String? = nil) -> Vocabulary {
    let node = synonyms.flatMap { try? YAMLReader.read(Array($0.utf8)) }
    var vocabulary = Vocabulary(language, Synonyms(node))
    _ = vocabulary.index(text)
    return vocabulary
  }

  @Test func accentsMayBeLeftOut() {
    let french = vocabulary(.fr, "la fidélité des clients")
    #expect(french.asked("fidelite").map(\.terms) == [["fidel"]])
    #expect(french.asked("mes clientes fidèles").map(\.terms) == [["client"], ["fidel"]])
  }

  @Test func aMisspeltWordFallsToTheNearest() {
    let english = vocabulary(.en, "visit deposits profitability tea")
    let near = english.asked("visti depsoits profitablity tee")
    #expect(near.map(\.terms) == [["visit"], ["deposit"], ["profit"], ["tee"]])
    #expect(near.map { $0.trust < 1 } == [true, true, true, false])
  }

  @Test func anUnknownWordStaysItself() {
    #expect(vocabulary(.en, "visit").asked("weather").map(\.terms) == [["weather"]])
  }

  @Test func smallWordsTellNothing() {
    #expect(vocabulary(.en, "visit").asked("how do I do that").isEmpty)
    #expect(vocabulary(.fr, "visite").asked("qu'est-ce que c'est").isEmpty)
  }

  @Test func pairsHoldSmallWordsToo() {
    #expect(vocabulary(.fr, "").pairs("ce que je fais") == ["ce que", "que je", "je fais"])
    #expect(vocabulary(.en, "").pairs("visits").isEmpty)
  }

  @Test func whoAsksTellsNothing() {
    #expect(vocabulary(.en, "").asked("I am a plumber, we are plumbers").isEmpty)
  }

  @Test func synonymsAreOneTerm() {
    let english = vocabulary(.en, "our customers", synonyms: "en: [[client, customer]]")
    #expect(english.asked("client customers clients").map(\.terms) == [["client"]])
    #expect(vocabulary(.fr, "", synonyms: "en: [[client, customer]]").asked("customer").map(\.terms) == [["custom"]])
  }

  @Test(arguments: Language.allCases) func noWordStandsInTwoGroups(language: Language) {
    let groups = Knowledge.synonyms.groups[language] ?? []
    #expect(groups.count > 50)
    var homes: [String: Int] = [:]
    for (number, group) in groups.enumerated() {
      #expect(group.count > 1)
      for word in group {
        let stem = Stemmer(language).stem(word).plain
        #expect(homes[stem] ?? number == number, "\(word)")
        homes[stem] = number
      }
    }
  }
}
