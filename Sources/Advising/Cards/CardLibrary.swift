public import Language

/// Every card that can be shown. A later file takes the place of an earlier one with the same id and language.
public struct CardLibrary: Sendable {
  let files: [CardFile]
  private let cards: [CardKey: Card]

  /// - Parameter files: what comes with the program first, then the user's own; faulty ones are left out.
  public init(_ files: [CardFile]) {
    self.files = files
    let known = files.compactMap { file in file.card.map { (CardKey($0.id, $0.language), $0) } }
    cards = Dictionary(known) { $1 }
  }

  /// All cards of a language, by id.
  public func all(_ language: Language) -> [Card] {
    cards.values.filter { $0.language == language }.sorted { $0.id < $1.id }
  }

  public func card(_ id: String, _ language: Language) -> Card? { cards[CardKey(id, language)] }

  /// A card by id or title, or by a beginning of either that fits one card only; `language` first, then the others.
  public func find(_ name: String, _ language: Language) throws(UnknownCard) -> Card {
    let wanted = name.folded
    let languages = [language] + Language.allCases.filter { $0 != language }
    for language in languages {
      if let card = all(language).first(where: { $0.names.contains(wanted) }) { return card }
    }
    for language in languages where !wanted.isEmpty {
      let begun = all(language).filter { $0.names.contains { $0.hasPrefix(wanted) } }
      if let card = begun.first, begun.count == 1 { return card }
      if !begun.isEmpty { throw UnknownCard(name: name, near: begun.map(\.id)) }
    }
    throw UnknownCard(name: name, near: [nearest(to: wanted)].compactMap(\.self))
  }

  private func nearest(to name: String) -> String? {
    let names = cards.values.flatMap { card in card.names.map { ($0, card.id) } }.sorted { $0 < $1 }
    guard let nearest = name.nearest(in: names.map(\.0)) else { return nil }
    return names.first { $0.0 == nearest }?.1
  }
}

extension Card {
  fileprivate var names: [String] { [id.folded, title.folded] }
}
