import Language
import Testing
import Trees

@testable import Reporting

/// Whatever is typed, the document keeps the shape that it has with plain words.
@Suite struct HostileTextTests {
  static let texts = [
    "[click](javascript:alert(1)) ![x](http://evil.example/x.png) <https://evil.example>",
    "<script>alert(1)</script><img src=x onerror=alert(1)><!-- -->&lt;b&gt;&#60;",
    "# heading", "> quote", "- item", "1. item", "+ item", "---", "===", "***", "___", "```swift", "~~~",
    "*a* **b** _c_ __d__ `e` ~~f~~ $g$ a|b|c | --- |", "[ref]: http://evil.example \"title\"",
    "one\n\n# two\n\n- three\n\n    four\n\n| a |\n| - |\n", "http://evil.example www.evil.example evil@evil.example",
    "esc \u{1B}[31m bell \u{7} bidi \u{202E}dlrow\u{202C} \u{2066}x\u{2069} nul \u{0} line\u{2028}end",
    "tail \\", "\\", "{{name}} {{{name}}} {{% x: y}} {name}", String(repeating: "[*<`_", count: 200),
  ]

  @Test(arguments: texts, Language.allCases) func keepsItsShape(_ text: String, _ language: Language) throws {
    for kind in Report.Kind.allCases {
      let hostile = try Self.report(text, language, kind).markdown()
      let plain = try Self.report("plain words", language, kind).markdown()
      #expect(Self.skeleton(hostile) == Self.skeleton(plain))
      #expect(!hostile.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
      #expect(
        !hostile.unicodeScalars.contains { "\u{202E}\u{202C}\u{2066}\u{2069}\u{2028}".unicodeScalars.contains($0) })
    }
  }

  @Test(arguments: texts, Language.allCases) func thePageKeepsItsElements(_ text: String, _ language: Language) throws {
    for kind in [Report.Kind.profile, .letters] {
      let hostile = try Self.report(text, language, kind).html()
      #expect(try Self.elements(hostile) == Self.elements(Self.report("plain words", language, kind).html()))
      #expect(!hostile.contains("href") && !hostile.contains("<script") && !hostile.contains("<img"))
      #expect(
        !hostile.unicodeScalars.contains { "\u{1B}\u{202E}\u{202C}\u{2066}\u{2028}\0".unicodeScalars.contains($0) })
    }
  }

  /// An accent that joins a quotation mark or a bracket hides neither.
  @Test func accentsHideNothing() {
    #expect(HTMLText().escapeText("\"\u{301} <\u{338}b> & 'x'") == "&quot;\u{301} &lt;\u{338}b&gt; &amp; &#39;x&#39;")
  }

  /// The names of the elements in their order, but those of labels in pictures, of which fewer fit where words are long.
  private static func elements(_ html: String) -> [Substring] {
    html.matches(of: /<\/?([a-z][a-z0-9]*)/).map(\.output.1).filter { $0 != "text" && $0 != "title" }
  }

  @Test func jsonKeepsEveryWord() throws {
    for text in Self.texts {
      let report = try Self.report(text, .en)
      #expect(JSON(try JSONReader.read(Array(report.json().text().utf8))) == report.json())
      #expect(report.name == text)
    }
  }

  /// What of each line the format acts on, once everything escaped is taken away.
  static func skeleton(_ markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.prefix { "#>-| *".contains($0) }
      return start
        + String.UnicodeScalarView(unescaped(line).filter { "\\`*_[]<|~$@#".unicodeScalars.contains($0) })
        .description
    }
  }

  private static func unescaped(_ line: Substring) -> [Unicode.Scalar] {
    var isEscaped = false
    return line.unicodeScalars.filter { scalar in
      defer { isEscaped = !isEscaped && scalar == "\\" }
      return !isEscaped && scalar != "\\"
    }
  }

  /// The text in every slot that takes one.
  static func report(_ text: String, _ language: Language, _ kind: Report.Kind = .summary) throws -> Report {
    let (text, other) = (JSON.string(text), JSON.string(text + " 2"))
    let answers: JSON = [
      "business": ["offer": text, "model": "b2b", "voice": "we", "hourlyCost": 40],
      "objective": ["kind": "margin", "priorities": ["profit", "ease", "expertise", "enjoy", "reach"]],
      "segments": [
        [
          "name": text, "served": 0, "urgency": 2, "dealBreakers": text,
          "ratings": ["enjoy": 5, "profit": 2, "ease": 4, "reach": 2, "expertise": 5],
        ],
        [
          "name": other, "served": 3, "urgency": 5,
          "ratings": ["enjoy": 4, "profit": 3, "ease": 4, "reach": "?", "expertise": 4],
        ],
      ],
      "portfolio": [
        "clients": [["name": text, "revenue": 900, "ease": 5, "hours": 20]], "profitFrom": 40,
      ],
      "contrast": ["best": text, "worst": "a bad memory"],
      "niche": ["enjoy": text, "ease": text, "expertise": text, "segment": text],
      "statement": [
        "audience": text, "need": text, "outcome": text, "alternative": text, "expertise": text, "proof": text,
        "variant": 1, "sentence": text,
      ],
    ]
    let node = try JSONReader.read(Array(answers.text().utf8))
    // What advice says depends on what is typed: without it, both documents have the same parts.
    return Report(try Business(name: text.string ?? "", language: language).subject(node, isAdvised: false), kind)
  }
}
