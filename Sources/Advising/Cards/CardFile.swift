public import Interviewing
import Language
import Trees

/// A card's file and what is wrong with its form.
public struct CardFile: Sendable {
  public let name: String
  /// The card, where its form has no fault.
  public let card: Card?
  public let faults: [ContentFault]
  /// The card's id, from the file's name.
  public var id: String? { key?.id }
  /// What the file's name says; nil where it is not `id.language.md`.
  let key: CardKey?
  /// The related cards, and where they are named.
  let links: [(id: String, mark: Mark)]
}

/// One card in one language.
struct CardKey: Hashable, Comparable {
  let id: String
  let language: Language

  init(_ id: String, _ language: Language) {
    self.id = id
    self.language = language
  }

  /// From a file's name, like `knowledge/cards/niche.fr.md`.
  init?(file: String) {
    let parts = (file.split(separator: "/").last ?? "").split(separator: ".").map(String.init)
    guard parts.count == 3, parts[2] == "md", let language = Language(rawValue: parts[1]) else { return nil }
    self.init(parts[0], language)
  }

  var fileName: String { "\(id).\(language.rawValue).md" }

  /// The same card in the other languages.
  var twins: [CardKey] { Language.allCases.filter { $0 != language }.map { CardKey(id, $0) } }

  static func < (left: CardKey, right: CardKey) -> Bool { left.fileName < right.fileName }
}
