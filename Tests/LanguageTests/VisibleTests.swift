import Language
import Testing

@Suite struct VisibleTests {
  @Test(arguments: [
    ("\u{1B}[2J\r", "<U+001B>[2J<U+000D>"),
    ("a\0b\u{7F}\u{9B}31m", "a<U+0000>b<U+007F><U+009B>31m"),
    ("\u{202E}cod\u{202C}\u{2066}\u{2069}", "<U+202E>cod<U+202C><U+2066><U+2069>"),
    ("\u{200E}\u{200F}\u{2028}\u{2029}", "<U+200E><U+200F><U+2028><U+2029>"),
    ("a\r\n", "a<U+000D>\n"),
  ])
  func controlsAreSpelledOut(text: String, shown: String) {
    #expect(visible(text) == shown)
  }

  @Test(arguments: ["un\tdeux\ntrois", "créé « là »\u{202F}!", "👨‍👩‍👧 عربي"])
  func textStays(text: String) {
    #expect(Array(visible(text).utf8) == Array(text.utf8))
  }
}
