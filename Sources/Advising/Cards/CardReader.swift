import Interviewing
import Language
import Trees

/// Reads `<id>.<language>.md`: YAML between two lines of `---`, then the page in Markdown.
public enum CardReader {
  /// - Parameter name: the file's name, which holds id and language.
  public static func read(_ bytes: [UInt8], name: String) -> CardFile {
    let key = CardKey(file: name)
    do throws(ContentFault) {
      let sheet = try Sheet(bytes)
      var fields = FieldReader(sheet.front, known: ["title", "theme", "keywords", "source", "related"])
      if key == nil { fields.note(.cardFileName(name), at: Mark(line: 1, column: 1)) }
      let links = fields.words("related").map { ($0.word, $0.mark) }
      let card = card(&fields, key, related: links.map(\.0), sheet.paragraphs)
      return CardFile(
        name: name, card: fields.faults.isEmpty ? card : nil, faults: fields.faults, key: key, links: links)
    } catch {
      return CardFile(name: name, card: nil, faults: [error], key: key, links: [])
    }
  }

  private static func card(_ fields: inout FieldReader, _ key: CardKey?, related: [String], _ paragraphs: [String])
    -> Card?
  {
    let title = fields.word("title")
    let theme = fields.word("theme", among: Theme.allCases.map(\.rawValue)).flatMap(Theme.init)
    let keywords = fields.words("keywords").map(\.word)
    let sources = fields.words("source", among: CardSource.allCases.map(\.rawValue)).compactMap(CardSource.init)
    for needed in ["theme", "keywords", "source"] where fields.node[needed] == nil { fields.note(.missing(needed)) }
    if paragraphs.isEmpty { fields.note(.missing("text")) }
    guard let key, let title, let theme else { return nil }
    let language = key.language
    return Card(
      id: key.id, language: language, title: language.spaced(title), theme: theme, keywords: keywords,
      sources: sources, related: related, paragraphs: paragraphs.map(language.spaced))
  }
}

extension Language {
  /// With the no-break spaces that content files leave out.
  fileprivate func spaced(_ text: String) -> String { self == .fr ? Typography.french(text) : text }
}

extension FieldReader {
  fileprivate mutating func words(_ name: String) -> [(word: String, mark: Mark)] {
    var words: [(word: String, mark: Mark)] = []
    for item in items(name) {
      if let word = item.text?.trimmed, !word.isEmpty {
        words.append((word, item.mark))
      } else {
        note(.wrongForm(name, expected: "word"), at: item.mark)
      }
    }
    return words
  }

  fileprivate mutating func words(_ name: String, among known: [String]) -> [String] {
    words(name).map { word, mark in
      if !known.contains(word) { note(.unknownValue(word, field: name, known: known), at: mark) }
      return word
    }
  }
}
