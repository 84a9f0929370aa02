public import Advising
import BuiltInContent
public import Language

/// The cards: what comes with the program, and what the user's `knowledge/cards` add or replace by id and language.
extension ContentLibrary {
  /// - Parameter language: reads only the cards of that one; nil for all.
  public func cards(_ language: Language? = nil) -> CardLibrary { CardLibrary(cardFiles(language)) }

  /// Every card's file, the user's own last.
  public func cardFiles(_ language: Language? = nil) -> [CardFile] {
    let ending = language.map { ".\($0.rawValue).md" } ?? ".md"
    let builtIn = BuiltInContent.paths.filter { $0.hasPrefix("knowledge/cards/") && $0.hasSuffix(ending) }
    let folder = home.knowledge + "/cards"
    let own = names(folder).filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
    return builtIn.map { CardReader.read(BuiltInContent.bytes($0) ?? [], name: $0) }
      + own.map { CardReader.read((try? DurableFile.read($0, limit: Self.limit).bytes) ?? [], name: $0) }
  }

  public func synonyms() -> Synonyms { Synonyms(Self.node("knowledge/synonyms.yaml")) }
}
