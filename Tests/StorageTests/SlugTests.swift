import Testing

@testable import Storage

@Suite struct SlugTests {
  @Test(arguments: [
    ("Atelier Nord", "atelier-nord"), ("Café « L'Œuvre » & Fils", "cafe-l-oeuvre-fils"), ("Straße", "strasse"),
    ("Ærø þing Łódź ĲSSEL İzmir ﬁn", "aero-thing-lodz-ijssel-izmir-fin"), ("cafe\u{301}", "cafe"),
    ("caf\u{e9}", "cafe"), ("Ate\u{ad}lier", "atelier"), ("Studio 北京 7", "studio-7"), ("١٢", "profile"),
    ("مقهى", "profile"), ("北京", "profile"), ("👩‍👩‍👧🎉", "profile"), ("", "profile"), (".", "profile"), ("..", "profile"),
    ("../../x", "x"), ("/etc/passwd", "etc-passwd"), ("a\0b", "a-b"), ("-a--b-", "a-b"), ("a\u{202e}b", "ab"),
    ("CON", "profile-con"), ("nul", "profile-nul"), ("Com1", "profile-com1"), ("lpt9", "profile-lpt9"),
    ("com10", "com10"), ("coma", "coma"), ("con.txt", "con-txt"),
  ])
  func safeName(name: String, expected: String) {
    #expect(Slug(name).text == expected)
  }

  @Test func longNamesAreCut() {
    #expect(Slug(String(repeating: "a", count: 10_000)).text == String(repeating: "a", count: 60))
    #expect(Slug(String(repeating: "a", count: 59) + " b").text == String(repeating: "a", count: 59))
    #expect(Slug(String(repeating: "œ", count: 10_000)).text.utf8.count == 60)
    #expect(Slug(String(repeating: "a", count: 59) + "ﬃ").text.utf8.count == 60)
    #expect(Slug(String(repeating: "界", count: 10_000)).text == "profile")
  }

  @Test func numberStaysWithinTheLength() {
    #expect(Slug("a").numbered(1).text == "a")
    #expect(Slug("a").numbered(2).text == "a-2")
    #expect(Slug(String(repeating: "a", count: 60)).numbered(13).text == String(repeating: "a", count: 57) + "-13")
  }

  @Test(arguments: [
    "", ".", "..", ".lock", "a/b", "/", "a\0", "a\nb", "\u{1b}[31m", String(repeating: "a", count: 256),
  ])
  func noFolderOfTheShelf(name: String) {
    #expect(Slug(folder: name) == nil)
  }

  @Test func foldersNamedByHandAreKept() {
    #expect(Slug(folder: "Atelier Nord – copie")?.text == "Atelier Nord – copie")
  }
}
