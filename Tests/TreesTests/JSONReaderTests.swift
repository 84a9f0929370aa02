import Testing
import Trees

@Suite struct JSONReaderTests {
  static let accepted: [(String, JSON)] = [
    ("null", JSON.null), ("true", true), ("false", false), ("0", 0), ("-0", 0), ("-12", -12), ("1.0", 1.0),
    ("1e2", 100.0),
    ("1E+2", 100.0), ("-2.5e-1", -0.25), ("9223372036854775807", 9_223_372_036_854_775_807),
    ("9223372036854775808", 9223372036854775808.0), ("1e-400", 0.0), (#""""#, ""), (#""a\/b""#, "a/b"),
    (#""\"\\\b\f\n\r\t""#, "\"\\\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude00""#, "😀"),
    (#""\u0000""#, "\0"), (#""\uFFFF\uFEFF""#, "\u{FFFF}\u{FEFF}"), ("\"é😀\u{7F}\u{2028}\"", "é😀\u{7F}\u{2028}"),
    ("[]", []), ("{}", [:]), (" [ 1 , [ ] , { } ] ", [1, [], [:]]), ("\t\r\n[\n]", []),
    (#"{"a": {"b": [null, "x"]}, "": 0}"#, ["a": ["b": [.null, "x"]], "": 0]), ("\u{FEFF}[1]", [1]),
    (#"{"a": 1, "A": 2, "é": 3}"#, ["a": 1, "A": 2, "é": 3]),
  ]

  @Test(arguments: accepted)
  func accepts(text: String, value: JSON) throws {
    #expect(try json(text) == value)
  }

  static let refused: [(String, Problem, Mark)] = [
    ("", Problem.empty, mark(1, 1)), (" \n ", .empty, mark(2, 2)),
    ("[1,]", .unexpected("]", expected: .value), mark(1, 4)), ("[,1]", .unexpected(",", expected: .value), mark(1, 2)),
    ("[1 2]", .unexpected("2", expected: .commaOrBracket), mark(1, 4)),
    ("[1", .unexpected(nil, expected: .commaOrBracket), mark(1, 3)),
    ("[", .unexpected(nil, expected: .value), mark(1, 2)),
    ("[1}", .unexpected("}", expected: .commaOrBracket), mark(1, 3)),
    ("]", .unexpected("]", expected: .value), mark(1, 1)),
    ("[1] 2", .unexpected("2", expected: .end), mark(1, 5)), ("[]\n]", .unexpected("]", expected: .end), mark(2, 1)),
    (#"{"a" 1}"#, .unexpected("1", expected: .colon), mark(1, 6)),
    (#"{"a":}"#, .unexpected("}", expected: .value), mark(1, 6)),
    (#"{"a":1,}"#, .unexpected("}", expected: .key), mark(1, 8)),
    ("{a:1}", .unexpected("a", expected: .key), mark(1, 2)),
    ("{'a':1}", .unexpected("'", expected: .key), mark(1, 2)),
    (#"{"a":1 "b":2}"#, .unexpected("\"", expected: .commaOrBrace), mark(1, 8)),
    ("[1 // no\n]", .unexpected("/", expected: .commaOrBracket), mark(1, 4)),
    ("«", .unexpected("«", expected: .value), mark(1, 1)),
    ("[nul]", .unknownWord("nul"), mark(1, 2)), ("True", .unknownWord("True"), mark(1, 1)),
    ("NaN", .unknownWord("NaN"), mark(1, 1)),
    ("-", .unknownWord("-"), mark(1, 1)), ("-Infinity", .unknownWord("-Infinity"), mark(1, 1)),
    ("01", .malformedNumber("01"), mark(1, 1)), ("-01", .malformedNumber("-01"), mark(1, 1)),
    ("+1", .malformedNumber("+1"), mark(1, 1)), ("1.", .malformedNumber("1."), mark(1, 1)),
    (".5", .malformedNumber(".5"), mark(1, 1)), ("1e", .malformedNumber("1e"), mark(1, 1)),
    ("1e+", .malformedNumber("1e+"), mark(1, 1)), ("0x1F", .malformedNumber("0x1F"), mark(1, 1)),
    ("1.2.3", .malformedNumber("1.2.3"), mark(1, 1)), ("[1e400]", .numberTooLarge("1e400"), mark(1, 2)),
    (#"["abc]"#, .unclosedString, mark(1, 2)), ("[\n \"a\nb\"]", .unclosedString, mark(2, 2)),
    (#""\"#, .unknownEscape(#"\"#), mark(1, 2)),
    ("\"a\tb\"", .controlCharacter("\t"), mark(1, 3)), ("\"\u{1B}\"", .controlCharacter("\u{1B}"), mark(1, 2)),
    (#""é\x41""#, .unknownEscape(#"\x"#), mark(1, 3)), (#""\u12G4""#, .unknownEscape(#"\u12G4"#), mark(1, 2)),
    (#""\u-001""#, .unknownEscape(#"\u-001"#), mark(1, 2)), (#""\ud800""#, .loneSurrogate(#"\ud800"#), mark(1, 2)),
    (#""\udc00\ud800""#, .loneSurrogate(#"\udc00"#), mark(1, 2)),
    (#""\ud800\u0041""#, .loneSurrogate(#"\ud800"#), mark(1, 2)),
    (#"{"a": 1, "a": 2}"#, .duplicateKey("a"), mark(1, 10)), (#"{"a":1, "\u0061":2}"#, .duplicateKey("a"), mark(1, 9)),
    ("{\"\u{E9}\":1,\n\"e\u{301}\":2}", .duplicateKey("e\u{301}"), mark(2, 1)), ("[\0]", .nulByte, mark(1, 2)),
  ]

  @Test(arguments: refused)
  func refuses(text: String, problem: Problem, mark: Mark) {
    let fault = fault(json: text)
    #expect(fault?.problem == problem)
    #expect(fault?.mark == mark)
  }

  @Test func namesThePathOfAFault() {
    let text = #"{"answers": {"segments": [{"name": "x"}, {"ratings": {"ease": 04}}]}}"#
    #expect(
      fault(json: text) == Fault(.malformedNumber("04"), mark: mark(1, 63), path: "answers.segments[1].ratings.ease"))
    #expect(fault(json: #"{"a": [1, 2}"#)?.path == "a")
    #expect(fault(json: "?")?.path == Path())
  }

  @Test func keepsPlacesInScalarsAndLines() throws {
    let node = try JSONReader.read(Array("\u{FEFF}{\"é😀\": 1,\r\n \"b\": [true,\r\"x\"]}".utf8))
    let entries = try #require(node.entries)
    #expect(entries.map(\.key) == ["é😀", "b"])
    #expect(entries.map(\.mark) == [mark(1, 2), mark(2, 2)])
    #expect(node["é😀"]?.mark == mark(1, 8))
    #expect(node["b"]?.items?.map(\.mark) == [mark(2, 8), mark(3, 1)])
  }

  @Test func refusesWhatIsNotUTF8() {
    let latin = fault { () throws(Fault) in try JSONReader.read(Array("[\n\"".utf8) + [0xE9, 0x22, 0x5D]) }
    #expect(latin == Fault(.notUTF8, mark: mark(2, 2)))
    let overlong = fault { () throws(Fault) in try JSONReader.read([0x22, 0xC0, 0xAF, 0x22]) }
    #expect(overlong == Fault(.notUTF8, mark: mark(1, 2)))
    let cut = fault { () throws(Fault) in try JSONReader.read([0x22, 0xE2, 0x82]) }
    #expect(cut == Fault(.notUTF8, mark: mark(1, 2)))
    #expect(fault(json: "\"\u{FFFD}\"") == nil)
  }

  @Test func refusesWhatIsTooDeepOrTooLong() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(fault(json: nested(128)) == nil)
    #expect(fault(json: nested(129))?.problem == .tooDeep(limit: 128))
    #expect(fault(json: nested(129))?.mark == mark(1, 129))
    #expect(fault(json: String(repeating: "{\"a\":", count: 100_000))?.problem == .tooDeep(limit: 128))
    #expect(fault(json: "[" + Array(repeating: "[[]]", count: 500).joined(separator: ",") + "]") == nil)
    #expect(fault { () throws(Fault) in try JSONReader.read(Array("[1]".utf8), limit: 2) } == Fault(.tooLong(limit: 2)))
    #expect(try JSON(JSONReader.read(Array("[1]".utf8), limit: 3)) == [1])
  }
}
