import Testing

@testable import Terminal

@Suite struct CellsTests {
  @Test(arguments: ["abc", "créé", "日本", "👍"])
  func singleScalarsStandForThemselves(text: String) {
    var cells = Cells()
    #expect(Array(cells.encode(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func decomposedLettersAreComposed() {
    var cells = Cells()
    #expect(Array(cells.encode("e\u{301}").unicodeScalars) == ["\u{E9}"])
    #expect(Array(cells.encode("a\u{302}\u{301}").unicodeScalars) == ["\u{1EA5}"])
  }

  @Test(arguments: ["🇫🇷", "👨‍👩‍👧", "👍🏽", "x\u{323}", "❤️", "1️⃣", "\u{F0000}", "\u{29000}", "क्षि"])
  func otherGraphemesTakeOneScalarAndComeBack(text: String) {
    var cells = Cells()
    let cell = cells.encode(text)
    #expect(cell.unicodeScalars.count == text.count)
    #expect(Array(cells.decode(cell).unicodeScalars) == Array(text.unicodeScalars))
    #expect(cells.encode("a" + cell + "b") == "a" + cell + "b")
  }

  @Test func aCellAndWhatFollowsItJoin() {
    var cells = Cells()
    let man = cells.encode("👨\u{200D}")
    let couple = cells.encode(man + "👩")
    #expect(couple.unicodeScalars.count == 1)
    #expect(cells.decode(couple) == "👨‍👩")
    #expect(cells.encode(couple + "a").unicodeScalars.count == 2)
  }

  @Test func standInsHaveTheWidthOfWhatTheyStandFor() {
    var cells = Cells()
    #expect(displayWidth(cells.encode("🇫🇷x\u{323}日")) == 5)
  }
}
