import Language
public import Trees

/// Words that mean the same to whoever asks.
public struct Synonyms: Sendable {
  /// The groups of each language; the first word of a group stands for all of them.
  let groups: [Language: [[String]]]

  /// - Parameter node: the content of `knowledge/synonyms.yaml`; nil for none.
  public init(_ node: Node?) {
    let groups = Language.allCases.map { language in
      (language, (node?[language.rawValue]?.items ?? []).map { ($0.items ?? []).compactMap(\.text) })
    }
    self.groups = Dictionary(uniqueKeysWithValues: groups)
  }

  /// Term → the term that stands for it.
  func terms(_ language: Language, term: (String) -> String) -> [String: String] {
    let pairs = (groups[language] ?? []).flatMap { group in
      group.map { (term($0), term(group.first ?? $0)) }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
