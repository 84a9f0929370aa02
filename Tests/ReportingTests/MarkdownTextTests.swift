import Testing

@testable import Reporting

@Suite struct MarkdownTextTests {
  private func escaped(_ text: String) -> String { MarkdownText().escapeText(text) }

  @Test(arguments: [
    "Dubois & Sons, R&D", "48 to 91 %", "3.5 hours", "a (b) c!", "l’été « déjà »", "10 – 20 €",
    "C'est fini ; vraiment ?",
  ])
  func plainWordsStayAsTheyAre(_ text: String) { #expect(escaped(text) == text) }

  @Test(arguments: [
    ("[x](javascript:alert)", #"\[x\](javascript:alert)"#),
    ("![x](http://a.b)", #"!\[x\](http\://a.b)"#),
    ("<b>bold</b>", #"\<b>bold\</b>"#),
    ("*a* _b_ `c` ~~d~~", #"\*a\* \_b\_ \`c\` \~\~d\~\~"#),
    (#"a\*b"#, #"a\\\*b"#),
    ("&lt;script&gt; &#60; &amp", ##"\&lt;script\&gt; \&\#60; &amp"##),
    ("a | b", #"a \| b"#),
    ("https://a.b www.a.b WWW.a.b x@a.b", #"https\://a.b www\.a.b WWW\.a.b x\@a.b"#),
    ("$x$ @me #12", ##"\$x\$ \@me \#12"##),
    // An accent that joins the star before it hides no star.
    ("*\u{301}a*", "\\*\u{301}a\\*"),
  ])
  func whatIsActiveInALine(_ text: String, _ expected: String) { #expect(escaped(text) == expected) }

  @Test(arguments: [
    ("# title", ##"\# title"##), ("> quote", #"\> quote"#), ("- item", #"\- item"#), ("+ item", #"\+ item"#),
    ("---", #"\---"#), ("===", #"\==="#), ("1. one", #"1\. one"#), ("12) twelve", #"12\) twelve"#), ("1.", #"1\."#),
    ("    code", "code"), ("\tcode", "code"), ("\n\n# title", ##"\# title"##),
  ])
  func whatIsActiveAtTheStart(_ text: String, _ expected: String) { #expect(escaped(text) == expected) }

  @Test func linesBecomeOne() {
    #expect(escaped("one\r\n\r\n# two\u{2028}three\u{0B}four  ") == ##"one \# two three four"##)
  }

  @Test func whatIsHiddenIsShown() {
    #expect(escaped("a\u{1B}[31mb") == #"a\<U+001B>\[31mb"#)
    #expect(escaped("a\u{202E}b\u{0}") == #"a\<U+202E>b\<U+0000>"#)
  }

  @Test func familiesAndFlagsStayWhole() { #expect(escaped("👩‍👩‍👧 🇫🇷 é") == "👩‍👩‍👧 🇫🇷 é") }
}
