import Language
import Testing
import Trees

@testable import Interviewing

@Suite struct ContentFaultWordingTests {
  private func message(_ problem: ContentFault.Problem, _ language: Language = .en) -> String {
    ContentFault(problem, at: nil).message[language].plainSpaces
  }

  @Test func eachSaysWhatIsWrongAndWhatToDo() {
    #expect(
      message(.unknownField("wen", known: ["when", "why"])) == "“wen” means nothing here. Did you mean when?")
    #expect(
      message(.unknownValue("txt", field: "type", known: ["text", "date"]))
        == "type cannot be “txt”. Did you mean text?")
    #expect(
      message(.unknownValue("xyzzy", field: "for", known: ["all", "chosen"]))
        == "for cannot be “xyzzy”. Known here: all or chosen.")
    #expect(
      message(.unknownKey("tea.kin", nearest: "tea.kind"), .fr)
        == "Aucune question ne porte la clé tea.kin. Vouliez-vous dire tea.kind ?")
    #expect(
      message(.cycle(["tea.a", "tea.b", "tea.a"]))
        == "These questions wait for each other: tea.a → tea.b → tea.a. Take one condition away.")
    #expect(
      message(.unfilledPlaceholder("tea.kin", nearest: "tea.kind"))
        == "Nothing fills {tea.kin} here. Name a question asked earlier. Did you mean tea.kind?")
  }

  private static let all: [ContentFault.Problem] = [
    .unreadable(Fault(.empty)), .missing("why"), .missingLanguage("fr", field: "ask"), .unknownField("a", known: []),
    .wrongForm("", expected: "mapping"), .wrongForm("items", expected: "range"),
    .unknownValue("a", field: "type", known: ["text"]), .malformedKey("9"), .malformedCondition(""),
    .malformedCondition("a b"), .idIsNotFileName("a", file: "b"), .duplicateID("a", first: "b.yaml:4"),
    .unknownKey("a", nearest: nil), .laterKey("a"), .illTyped(key: "a", expected: "number"),
    .illTyped(key: "a", expected: "word"), .unknownOption("a", key: "b", known: ["c"]), .cycle(["a", "a"]),
    .neverAsked("a"), .unfilledPlaceholder("a", nearest: nil), .placeholdersDiffer("ask", missing: "a", language: "fr"),
    .rowWithoutList("a[].name"), .keyOutsideGroup("a", group: "b[]"), .ambiguousWord("a", options: ["b", "c"]),
  ]

  @Test(arguments: all) func isASentenceInBothLanguages(problem: ContentFault.Problem) {
    let (en, fr) = (message(problem), message(problem, .fr))
    #expect(en != fr)
    #expect(en.hasSuffix(".") || en.hasSuffix("?"))
    #expect(fr.hasSuffix(".") || fr.hasSuffix("?"))
  }
}

@Suite struct TreesWordingTests {
  private static let all: [Problem] = [
    .tooLong(limit: 1 << 20), .notUTF8, .nulByte, .empty, .controlCharacter("\u{7}"), .tooDeep(limit: 64),
    .duplicateKey("a"), .unexpected(nil, expected: .value), .unexpected("x", expected: .key), .unknownWord("yes"),
    .unexpected("x", expected: .colon), .unexpected("x", expected: .commaOrBrace), .malformedNumber("01"),
    .unexpected("x", expected: .commaOrBracket), .unexpected("x", expected: .end), .numberTooLarge("1e999"),
    .unclosedString, .unknownEscape("\\q"), .loneSurrogate("\\ud800"), .syntax("oops", context: nil, since: nil),
    .syntax("oops", context: "while", since: Mark(line: 3, column: 1)), .anchor("a"), .alias, .tag("!a"), .complexKey,
    .severalDocuments,
  ]

  @Test(arguments: all) func isASentenceInBothLanguages(problem: Problem) {
    let message = Fault(problem).message
    #expect(message[.en] != message[.fr])
    #expect(message[.en].hasSuffix(".") && message[.fr].hasSuffix("."))
  }

  @Test func namesTheValue() {
    #expect(Fault(.controlCharacter("\u{7}")).message[.en] == "There is a control character here (U+0007). Delete it.")
    #expect(
      Fault(.unexpected(nil, expected: .commaOrBrace)).message[.en]
        == "The file ends too early: a comma or } is missing.")
    #expect(
      Fault(.unknownEscape("\\q")).message[.en] == "JSON does not know “\\q”. A backslash itself is written \\\\.")
  }
}
