import Advising
import BuiltInContent
import Language
import Trees

/// What comes with the program, read once.
enum Knowledge {
  static let library = CardLibrary(
    BuiltInContent.paths.filter { $0.hasPrefix("knowledge/cards/") }
      .map { CardReader.read(BuiltInContent.bytes($0) ?? [], name: $0) })
  static let synonyms = Synonyms(BuiltInContent.bytes("knowledge/synonyms.yaml").flatMap { try? YAMLReader.read($0) })

  static func reply(to question: String, _ language: Language) -> Reply {
    CardSearch(library.all(language), language, synonyms).reply(to: question)
  }
}

extension String {
  /// With plain spaces instead of no-break ones.
  var plainSpaces: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
