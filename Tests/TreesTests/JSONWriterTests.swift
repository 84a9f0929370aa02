import Testing
import Trees

@Suite struct JSONWriterTests {
  @Test func indentsByTwoSpacesAndEndsWithANewline() {
    let json: JSON = ["b": [1, [], [:]], "a": ["x": .null, "y": "é"]]
    #expect(
      json.text() == """
        {
          "a": {
            "x": null,
            "y": "é"
          },
          "b": [
            1,
            [],
            {}
          ]
        }

        """)
    #expect(json.compact() == #"{"a":{"x":null,"y":"é"},"b":[1,[],{}]}"#)
    #expect(JSON.object([:]).text() == "{}\n")
  }

  @Test func sortsKeysByTheirBytes() {
    let json: JSON = ["é": 1, "z": 2, "Z": 3, "a": 4, "aa": 5, "$s": 6, "\u{FF21}": 7, "😀": 8, "": 9]
    #expect(json.compact() == #"{"":9,"$s":6,"Z":3,"a":4,"aa":5,"z":2,"é":1,"Ａ":7,"😀":8}"#)
  }

  @Test(arguments: [
    (1.0, "1.0"), (0.1, "0.1"), (-0.0, "-0.0"), (0.456667, "0.456667"), (440640.0, "440640.0"), (1e21, "1e+21"),
    (1e-7, "1e-07"), (1.0 / 3, "0.3333333333333333"), (Double.infinity, "null"), (-Double.infinity, "null"),
    (Double.nan, "null"),
  ])
  func writesTheShortestNumber(number: Double, text: String) {
    #expect(JSON.number(number).compact() == text)
  }

  @Test func escapesWhatIsUnseen() {
    let text =
      "\"\\/\n\r\t\u{8}\u{C}\0\u{1B}\u{7F}\u{85}\u{9B}\u{A0}"
      + "\u{2028}\u{2029}\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}\u{206A}"
    let written =
      #""\"\\/\n\r\t\b\f\u0000\u001b\u007f\u0085\u009b"# + "\u{A0}"
      + #"\u2028\u2029\u061c\u200e\u200f\u202a\u202e\u2066\u2069"# + "\u{206A}\""
    #expect(JSON.string(text).compact() == written)
  }

  static let values: [JSON] = [
    JSON.null, true, -7, 0.1, .number(.leastNonzeroMagnitude), 1.7976931348623157e308, 9_007_199_254_740_993,
    "\u{202E}\"\\\u{0}😀e\u{301}",
    ["a": [1, 1.0, "1", .null, ["b": [:]]], "": [[], [false]]],
  ]

  @Test(arguments: values)
  func readsBackAsWritten(value: JSON) throws {
    #expect(try json(value.text()) == value)
    #expect(try json(value.compact()) == value)
  }
}
