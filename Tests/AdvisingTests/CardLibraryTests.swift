import Interviewing
import Language
import Testing
import Trees

@testable import Advising

@Suite struct CardLibraryTests {
  private func file(_ name: String, title: String = "A title", related: String = "") -> CardFile {
    let text = "---\ntitle: \(title)\ntheme: niche\nkeywords: [x]\nsource: [abcd]\nrelated: [\(related)]\n---\nText.\n"
    return CardReader.read(Array(text.utf8), name: name)
  }

  @Test func whatComesWithTheProgramIsComplete() {
    #expect(Knowledge.library.faults.isEmpty, "\(Knowledge.library.faults)")
    #expect(Knowledge.library.all(.en).count >= 44)
    #expect(Knowledge.library.all(.en).map(\.id) == Knowledge.library.all(.fr).map(\.id))
  }

  @Test func aLaterFileReplacesByIdAndLanguage() {
    let library = CardLibrary([
      file("knowledge/cards/a.en.md", title: "Old"), file("knowledge/cards/a.fr.md", title: "Ancien"),
      file("home/a.en.md", title: "New"), file("home/b.en.md"), file("home/b.fr.md"),
    ])
    #expect(library.all(.en).map(\.title) == ["New", "A title"])
    #expect(library.card("a", .fr)?.title == "Ancien")
    #expect(library.faults.isEmpty)
  }

  @Test func aFaultyFileLeavesTheEarlierOne() {
    let broken = CardReader.read(Array("nothing".utf8), name: "home/a.en.md")
    let library = CardLibrary([file("a.en.md", title: "Old"), file("a.fr.md"), broken])
    #expect(library.card("a", .en)?.title == "Old")
    #expect(library.faults.map(\.file) == ["home/a.en.md"])
  }

  @Test func missingTwinsAndUnknownCardsAreFound() {
    let library = CardLibrary([file("a.en.md", related: "nich, niche"), file("niche.en.md"), file("niche.fr.md")])
    #expect(
      library.faults.map(\.fault) == [
        ContentFault(.missingTwin("a.fr.md"), at: nil),
        ContentFault(.unknownCard("nich", nearest: "niche"), at: Mark(line: 6, column: 11)),
      ])
  }

  @Test(arguments: [
    ("whale-curve", "whale-curve", Language.en), ("WHALE", "whale-curve", .en), ("The whale curve", "whale-curve", .en),
    ("niche", "niche", .fr), ("l'echelle d'effort", "effort-scale", .fr), ("l’échelle", "effort-scale", .en),
    ("payment in", "payment-in-advance", .fr),
  ])
  func aCardIsFoundByIdTitleOrBeginning(name: String, id: String, language: Language) throws {
    #expect(try Knowledge.library.find(name, language).id == id)
  }

  @Test func anotherNameIsRefusedWithWhatIsNear() {
    #expect(throws: UnknownCard(name: "market-", near: ["market-growth", "market-potential", "market-profitability"])) {
      try Knowledge.library.find("market-", .en)
    }
    #expect(throws: UnknownCard(name: "whale-curvve", near: ["whale-curve"])) {
      try Knowledge.library.find("whale-curvve", .fr)
    }
    #expect(throws: UnknownCard(name: "zorglub", near: [])) { try Knowledge.library.find("zorglub", .en) }
    #expect(throws: UnknownCard.self) { try Knowledge.library.find("", .en) }
  }
}
