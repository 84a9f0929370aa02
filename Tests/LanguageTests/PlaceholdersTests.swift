import Language
import Testing

@Suite struct PlaceholdersTests {
  @Test(arguments: [
    ("{a} and {b}", ["a", "b"]), ("none", []), ("{a}{a}", ["a", "a"]), ("{}", [""]), ("open {a", []), ("a} shut", []),
    ("{statement.audience|clients} qui", ["statement.audience|clients"]), ("", []),
  ])
  func namesComeInOrder(text: String, names: [String]) { #expect(Placeholders.names(in: text) == names) }

  @Test(arguments: [
    ("{a} and {b}", "<a> and <b>"), ("none", "none"), ("open {a", "open {a"), ("a} shut", "a} shut"),
    ("{a", "{a"), ("é{ç}è", "é<ç>è"),
  ])
  func eachNameIsFilled(text: String, filled: String) {
    #expect(Placeholders.fill(text) { "<\($0)>" } == filled)
  }

  @Test func whatIsFilledInIsNotFilledAgain() { #expect(Placeholders.fill("{a}") { _ in "{b}" } == "{b}") }
}
