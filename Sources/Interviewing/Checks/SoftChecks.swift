public import Language
import Trees

/// Checks that ask once in a friendly way and never insist. Words and questions are content of `knowledge/`.
public struct SoftChecks: Sendable {
  /// What each check asks, by its name.
  let asks: [String: Text]
  /// Whole answers that say too little, folded.
  let tooGeneral: Set<String>

  /// The names a question may give under `check:`.
  public static let names = ["too-general", "impossible", "verb-need", "verb-outcome"]

  public init(asks: [String: Text], tooGeneral: [String]) {
    self.asks = asks
    self.tooGeneral = Set(tooGeneral.map { Self.bare($0) })
  }

  /// What to ask back, or nil where there is nothing to ask.
  func query(_ check: String, _ reading: Reading, _ items: [String], stem: Text?, _ language: Language) -> Text? {
    guard let ask = asks[check], let found = findings(check, reading, items, language) else { return nil }
    return ask.filled { mark, language in
      switch mark {
      case "items", "answer": language.list(found)
      case "sentence": Self.sentence(stem?[language], found)
      default: "…"
      }
    }
  }

  /// What the check objects to; nil where all is well.
  private func findings(
    _ check: String, _ reading: Reading, _ items: [String], _ language: Language
  ) -> [String]? {
    let verbs = VerbForm(language: language)
    return switch check {
    case "too-general": Self.nonempty(texts(reading).filter { tooGeneral.contains(Self.bare($0)) })
    case "impossible": Self.nonempty(impossible(reading, items))
    case "verb-need": texts(reading).first { !verbs.isNeed($0) }.map { [$0] }
    case "verb-outcome": texts(reading).first { !verbs.isOutcome($0) }.map { [$0] }
    default: nil
    }
  }

  private static func nonempty(_ found: [String]) -> [String]? { found.isEmpty ? nil : found }

  private func impossible(_ reading: Reading, _ items: [String]) -> [String] {
    guard case .row(let entries) = reading else { return reading == .one(.value(1)) ? items : [] }
    return zip(items, entries).filter { $0.1 == .value(1) }.map(\.0)
  }

  private func texts(_ reading: Reading) -> [String] {
    switch reading {
    case .one(.value(.string(let text))): [text]
    case .one(.value(.array(let items))): items.compactMap(\.string)
    default: []
    }
  }

  private static func sentence(_ stem: String?, _ found: [String]) -> String {
    let start = (stem ?? "").replacing("…", with: "").trimmed
    return ([start] + found).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A word without article, case or accents.
  private static func bare(_ text: String) -> String {
    let folded = text.folded.filter { $0 != "." && $0 != "!" }
    let articles = ["the ", "all ", "les ", "des ", "tous les ", "toutes les ", "l'"]
    return articles.first { folded.hasPrefix($0) }.map { String(folded.dropFirst($0.count)) } ?? folded
  }
}

extension String {
  fileprivate func replacing(_ mark: Character, with other: String) -> String {
    map { $0 == mark ? other : String($0) }.joined()
  }
}
