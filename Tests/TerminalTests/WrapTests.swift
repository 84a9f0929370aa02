import Terminal
import Testing

@Suite struct WrapTests {
  @Test func linesBreakAtSpaces() {
    #expect(wrap("one two three", width: 7) == "one two\nthree")
    #expect(wrap("one two three", width: 8) == "one two\nthree")
    #expect(wrap("one two", width: 7) == "one two")
    #expect(wrap("", width: 10).isEmpty)
  }

  @Test func newlinesAndLeadingSpacesStay() {
    #expect(wrap("a b\n\n  c d e", width: 5) == "a b\n\n  c d\ne")
  }

  @Test func continuedLinesHang() {
    #expect(wrap("1. one two three", width: 10, indent: 3) == "1. one two\n   three")
    #expect(wrap("aa bb cc\ndd ee ff", width: 5, indent: 2) == "aa bb\n  cc\ndd ee\n  ff")
  }

  @Test func noBreakSpacesHold() {
    #expect(wrap("aa bb\u{A0}! cc\u{202F}; d", width: 6) == "aa\nbb\u{A0}!\ncc\u{202F}; d")
  }

  @Test func onlyAWordLongerThanALineIsCut() {
    #expect(wrap("a bcdefghij k", width: 4) == "a\nbcde\nfghi\nj k")
    #expect(wrap("日本語日本語", width: 5) == "日本\n語日\n本語")
    #expect(wrap("x abcdefgh", width: 5, indent: 2) == "x\n  abc\n  def\n  gh")
  }

  @Test func columnsAreCountedNotCharacters() {
    #expect(wrap("日本 ab", width: 6) == "日本\nab")
    #expect(wrap("e\u{301}e\u{301} ab", width: 5) == "e\u{301}e\u{301} ab")
    #expect(wrap("\u{1B}[1mab\u{1B}[22m cd", width: 5) == "\u{1B}[1mab\u{1B}[22m cd")
  }
}
