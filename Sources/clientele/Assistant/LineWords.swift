/// Splits a line of the assistant into words: double quotes group, a backslash escapes, an apostrophe is a letter.
struct LineWords {
  /// The words, nil where a quote is not closed; after `ask` or `answer QUESTION` the rest of the line is one word, as it is.
  static func split(_ line: String) -> [String]? {
    let start = line.drop { $0.isWhitespace }
    let first = start.prefix { !$0.isWhitespace }
    switch first {
    case "ask": return ["ask"] + question(start.dropFirst(first.count))
    case "answer":
      let after = start.dropFirst(first.count).drop { $0.isWhitespace }
      if after.hasPrefix("--") { return words(line) }
      let question = after.prefix { !$0.isWhitespace }
      return [String(first)] + (question.isEmpty ? [] : [String(question)]) + rest(after.dropFirst(question.count))
    default: return words(line)
    }
  }

  /// `--json` at either end is the option; anywhere else it belongs to the question.
  private static func question(_ text: Substring) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.first == "--json" { return ["--json"] + rest(text.drop { $0.isWhitespace }.dropFirst(6)) }
    guard words.last == "--json", let end = words.last?.startIndex else { return rest(text) }
    return ["--json"] + rest(text[..<end])
  }

  private static func rest(_ text: Substring) -> [String] {
    let text = text.drop { $0.isWhitespace }
    return text.isEmpty ? [] : [String(text)]
  }

  private static func words(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character.isWhitespace, !isQuoted {
        words += [word].compactMap(\.self)
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if isQuoted { return nil }
    return words + [word].compactMap(\.self)
  }
}
