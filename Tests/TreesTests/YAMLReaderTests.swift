import Testing
import Trees

@Suite struct YAMLReaderTests {
  static let readable: [(String, JSON)] = [
    ("a: no", JSON.object(["a": "no"])), ("a: 18:30", ["a": "18:30"]), ("a: 0123", ["a": "0123"]), ("a: 4", ["a": 4]),
    ("a: 4.5", ["a": 4.5]), ("a: \"4\"", ["a": "4"]), ("a: 'true'", ["a": "true"]), ("a: true", ["a": true]),
    ("a: True", ["a": "True"]), ("a: 1_000", ["a": "1_000"]), ("a: 0x1F", ["a": "0x1F"]), ("a: .inf", ["a": ".inf"]),
    ("a: 1e400", ["a": "1e400"]), ("a: 2026-11-21", ["a": "2026-11-21"]), ("a: +1", ["a": "+1"]),
    ("a:", ["a": .null]), ("a: ~", ["a": .null]), ("a: null", ["a": .null]), ("a: ''", ["a": ""]),
    ("a: \"~\"", ["a": "~"]),
    ("a: |\n  4\n", ["a": "4\n"]), ("a: >-\n  one\n  two\n", ["a": "one two"]), ("no: 1\n1: 2", ["no": 1, "1": 2]),
    ("<<: {a: 1}", ["<<": ["a": 1]]), ("- a\n- [b, {c: d}]\n-", ["a", ["b", ["c": "d"]], .null]), ("[]", []),
    ("{}", [:]),
    ("just text", "just text"), ("~", .null), ("---\na: 1\n...\n", ["a": 1]), ("# note\na: 1 # more", ["a": 1]),
    ("\u{FEFF}a: 1", ["a": 1]), ("a: R&D & *stars*\nb: x &amp; y", ["a": "R&D & *stars*", "b": "x &amp; y"]),
    ("{\"a\": [1, \"x\"]}", ["a": [1, "x"]]), ("a: \"\\u00e9\\0\"", ["a": "é\0"]),
    ("é: « à »\r\nb: 😀", ["é": "« à »", "b": "😀"]),
  ]

  @Test(arguments: readable)
  func reads(text: String, value: JSON) throws {
    #expect(try yaml(text) == value)
  }

  static let refused: [(String, Problem, Mark?)] = [
    ("", Problem.empty, nil), ("# only a note\n", .empty, nil), ("---\n", .empty, nil),
    ("a: &x 1", .anchor("x"), mark(1, 4)), ("a: &x [1]", .anchor("x"), mark(1, 4)),
    ("&x a: 1", .anchor("x"), mark(1, 1)),
    ("a: &x {b: 1}\nc: *x", .anchor("x"), mark(1, 4)), ("a: *x", .alias, mark(1, 4)),
    ("a:\n  - &x\n", .anchor("x"), mark(2, 5)),
    ("a: !!str x", .tag("!!str"), mark(1, 4)), ("a: !!str \"x\"", .tag("!!str"), mark(1, 4)),
    ("a: ! x", .tag("!"), mark(1, 4)),
    ("a: !!str |\n  x", .tag("!!str"), mark(1, 4)), ("é: !mine [1]", .tag("!mine"), mark(1, 4)),
    ("!!map {a: 1}", .tag("!!map"), mark(1, 1)),
    ("a: 1\n!!str b: 2", .tag("!!str"), mark(2, 1)), ("? [a, b]\n: 1", .complexKey, mark(1, 3)),
    ("{[a]: 1}", .complexKey, mark(1, 2)),
    ("a: 1\n---\nb: 2", .severalDocuments, mark(2, 1)),
    ("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3", .duplicateKey("c"), mark(5, 3)),
    ("a: 1\n'a': 2", .duplicateKey("a"), mark(1, 1)), ("- a: 1\n  # note\n  a: 2", .duplicateKey("a"), mark(3, 3)),
    ("x: {a: 1, a: 2}\ny:\n    a: 3", .duplicateKey("a"), mark(1, 5)), ("~: 1\n~: 2", .duplicateKey("~"), mark(2, 1)),
    ("\u{E9}: 1\ne\u{301}: 2", .duplicateKey("\u{E9}"), mark(1, 1)),
    ("a: \u{1B}[1m", .controlCharacter("\u{1B}"), mark(1, 4)),
    ("a: 1\nb: \u{9B}", .controlCharacter("\u{9B}"), mark(2, 4)),
    ("a: b\0", .nulByte, mark(1, 5)),
  ]

  @Test(arguments: refused)
  func refuses(text: String, problem: Problem, mark: Mark?) {
    let fault = fault(yaml: text)
    #expect(fault?.problem == problem)
    #expect(fault?.mark == mark)
  }

  @Test func passesOnTheWordsOfLibyaml() {
    #expect(
      fault(yaml: "a: [1, 2\nb: 3")
        == Fault(
          .syntax(
            "did not find expected ',' or ']'", context: "while parsing a flow sequence", since: mark(1, 4)),
          mark: mark(2, 2)))
    #expect(
      fault(yaml: "a: 1\nb: @c")
        == Fault(
          .syntax(
            "found character that cannot start any token", context: "while scanning for the next token",
            since: mark(2, 4)), mark: mark(2, 4)))
  }

  @Test func keepsPlacesAndStyles() throws {
    let text = "questions:\n  - id: niche.name\n    ask: {en: \"Your é\", fr: 'Vous'}\n    why: >-\n      Because\n"
    let root = try YAMLReader.read(Array(text.utf8))
    let question = try #require(root["questions"]?.items?.first)
    #expect(question.mark == mark(2, 5))
    #expect(question.entries?.map(\.mark) == [mark(2, 5), mark(3, 5), mark(4, 5)])
    #expect(question["ask"]?["fr"]?.mark == mark(3, 29))
    guard case .plain("niche.name") = question["id"]?.content, case .quoted("Your é") = question["ask"]?["en"]?.content,
      case .quoted("Because") = question["why"]?.content
    else {
      Issue.record("styles are lost")
      return
    }
  }

  @Test func namesThePathOfAFault() {
    #expect(fault(yaml: "a:\n  - b\n  - c: !x y")?.path == "a[1].c")
  }

  @Test func refusesWhatIsNotUTF8() {
    let bytes = Array("a: 1\nb: caf".utf8) + [0xE9]
    #expect(fault { () throws(Fault) in try YAMLReader.read(bytes) } == Fault(.notUTF8, mark: mark(2, 7)))
  }

  @Test func refusesWhatIsTooLong() {
    #expect(
      fault { () throws(Fault) in try YAMLReader.read(Array("a: 1".utf8), limit: 3) } == Fault(.tooLong(limit: 3)))
  }

  @Test(arguments: ["[", "{", "{a: ", "[a: ", "- ", "? ", "- - [", "? - "])
  func refusesAHundredThousandLevels(opening: String) {
    #expect(fault(yaml: String(repeating: opening, count: 100_000))?.problem == .tooDeep(limit: 64))
  }

  @Test func refusesDeepIndentation() {
    func nested(_ levels: Int) -> String {
      (0..<levels).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    }
    #expect(fault(yaml: nested(64)) == nil)
    #expect(fault(yaml: nested(65))?.problem == .tooDeep(limit: 64))
    #expect(fault(yaml: nested(65))?.mark == mark(65, 65))
    #expect(fault(yaml: nested(1000))?.problem == .tooDeep(limit: 64))
  }

  @Test func countsNestingNotBrackets() {
    #expect(fault(yaml: Array(repeating: "- {a: [1], b: \"[\"}", count: 100).joined(separator: "\n")) == nil)
    #expect(fault(yaml: String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) == nil)
  }

  @Test func refusesAliasesOfAliasesAtOnce() {
    let lines = (1..<60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let bomb = "a0: &a0 [x, x]\n" + lines.joined(separator: "\n") + "\n? *a59\n: 1\n"
    #expect(fault(yaml: bomb) == Fault(.anchor("a0"), mark: mark(1, 5)))
  }
}
