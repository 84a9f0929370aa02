import Interviewing
import Language
import Trees

/// A Markdown file cut into its front matter and its paragraphs.
struct Sheet {
  let front: Node
  let paragraphs: [String]

  init(_ bytes: [UInt8]) throws(ContentFault) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ContentFault(.unreadable(Fault(.notUTF8)), at: nil)
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    guard lines.first?.trimmed == "---", let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) else {
      throw ContentFault(.missing("---"), at: Mark(line: 1, column: 1))
    }
    front = try Self.front(lines[1..<end])
    paragraphs = Self.paragraphs(lines[(end + 1)...])
  }

  /// An empty line stands for the `---`, so that marks are those of the file.
  private static func front(_ lines: ArraySlice<String>) throws(ContentFault) -> Node {
    do throws(Fault) {
      return try YAMLReader.read(Array(([""] + lines).joined(separator: "\n").utf8))
    } catch {
      throw ContentFault(.unreadable(error), at: error.mark)
    }
  }

  /// Lines of one paragraph or item joined; a list goes with the paragraph before it.
  static func paragraphs(_ lines: some Sequence<String>) -> [String] {
    var paragraphs: [String] = []
    var isNew = true
    for line in lines.map(\.trimmed) {
      if line.isEmpty {
        isNew = true
      } else if isItem(line), !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1] += "\n" + line
        isNew = false
      } else if isNew {
        paragraphs.append(line)
        isNew = false
      } else {
        paragraphs[paragraphs.count - 1] += " " + line
      }
    }
    return paragraphs
  }

  /// `- item` or `1. item`
  private static func isItem(_ line: String) -> Bool {
    line.hasPrefix("- ") || line.drop(while: \.isNumber).hasPrefix(". ") && line.first?.isNumber == true
  }
}
