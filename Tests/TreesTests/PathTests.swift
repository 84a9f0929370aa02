import Testing
import Trees

@Suite struct PathTests {
  @Test func readsComponents() {
    #expect(
      ("segments[0].ratings.ease" as Path).components == [
        .key("segments"), .index(0), .key("ratings"), .key("ease"),
      ])
    #expect(("segments[].name" as Path).components == [.key("segments"), .each, .key("name")])
    #expect(("a-b_1[2][]" as Path).components == [.key("a-b_1"), .index(2), .each])
    #expect(("[3].x" as Path).components == [.index(3), .key("x")])
  }

  @Test(arguments: ["niche.name", "segments[12].ratings.ease", "segments[]", "[0][]", "[99999]"])
  func writesWhatItRead(text: String) {
    #expect(Path(text)?.description == text)
  }

  @Test(arguments: [
    "", ".", "a.", ".a", "a..b", "a[", "a[0", "a]", "a[-1]", "a[01]", "a[x]", "a[0]b", "a.[0]", "1a", "-a", "é", "a b",
    "a[1 ]",
    "a[100000]", "a[99999999999999999999]", "$schema", "a\0",
  ])
  func refuses(text: String) {
    #expect(Path(text) == nil)
  }

  @Test func movesBetweenItemsAndTemplates() {
    let path: Path = "segments[1].people[2].name"
    #expect(path.template == "segments[].people[].name")
    #expect(path.template.filled(with: 4) == "segments[4].people[].name")
    #expect(path.template.filled(with: 4).filled(with: 5) == "segments[4].people[5].name")
    #expect(path.filled(with: 9) == path)
    #expect(path.parent == "segments[1].people[2]")
    #expect(("a" as Path).parent == Path())
    #expect(Path().parent == nil)
    #expect(Path().appending(key: "a").appending(index: 1) == "a[1]")
  }

  @Test func knowsWhatItStandsIn() {
    let path: Path = "niche.segment"
    #expect(path.hasPrefix("niche"))
    #expect(path.hasPrefix(path))
    #expect(path.hasPrefix(Path()))
    #expect(!path.hasPrefix("niche.segment.name"))
    #expect(!("nicheful.segment" as Path).hasPrefix("niche"))
  }

  @Test func sortsItemsByNumber() {
    let sorted: [Path] = ["a", "a[]", "a[2]", "a[2].x", "a[10]", "a.b", "b"]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
