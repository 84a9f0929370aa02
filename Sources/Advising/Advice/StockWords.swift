import Language
public import Trees

/// Words that everyone in every trade says of themselves: `knowledge/stock-words.yaml`.
public struct StockWords: Sendable {
  /// Folded, with the spelling of the file.
  private let phrases: [(words: [String], written: String)]

  /// - Parameter node: the content of the file; nil for none.
  public init(_ node: Node?) {
    let listed = Language.allCases.flatMap { (node?[$0.rawValue]?.items ?? []).compactMap(\.text) }
    phrases = listed.map { (Self.words($0), $0) }.filter { !$0.words.isEmpty }
  }

  /// Those that a text holds as whole words, in the order of the list.
  func found(in text: String) -> [String] {
    let words = Self.words(text)
    return phrases.filter { phrase in
      words.indices.contains { words[$0] == phrase.words[0] && words[$0...].starts(with: phrase.words) }
    }.map(\.written)
  }

  private static func words(_ text: String) -> [String] { Word.words(in: text).map(\.plain) }
}
