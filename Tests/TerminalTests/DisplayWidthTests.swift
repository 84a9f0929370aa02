import Terminal
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("👍🏽", 2), ("🇫🇷", 2), ("👨‍👩‍👧", 2), ("❤️", 2),
    ("\u{202F}\u{A0}", 2), ("€ 1\u{7}", 3), ("\u{301}", 0), ("\u{1B}[1;31mab\u{1B}[0m", 2),
  ])
  func columns(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }
}
