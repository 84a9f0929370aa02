import Language

/// Finds the option somebody means: by number, by word, or by an unambiguous beginning, in either language.
struct Matching {
  let options: [Option]

  func option(_ text: String) throws(Refusal) -> Option {
    if let exact = options.first(where: { $0.id == text }) { return exact }
    if let number = Int(text) {
      guard options.indices.contains(number - 1) else { throw .notAnOption(text, options: options.map(\.label)) }
      return options[number - 1]
    }
    let typed = text.folded
    let equal = options.filter { Self.names(of: $0).contains(typed) }
    if let only = equal.first { return only }
    let begun = options.filter { Self.names(of: $0).contains { $0.hasPrefix(typed) } }
    guard let first = begun.first, !typed.isEmpty else { throw .notAnOption(text, options: options.map(\.label)) }
    guard begun.count == 1 else { throw .ambiguous(text, matches: begun.map(\.label)) }
    return first
  }

  /// Every word that picks an option.
  static func names(of option: Option) -> Set<String> {
    let names = ([option.id] + Language.allCases.map { option.label[$0] } + option.words).map(\.folded)
    return Set(names + names.compactMap(bare))
  }

  /// "minimum order" for "a minimum order"; nil where a name begins with no article.
  private static func bare(_ name: String) -> String? {
    ["a ", "an ", "the ", "un ", "une ", "le ", "la ", "les ", "l'"].first(where: name.hasPrefix)
      .map { String(name.dropFirst($0.count)) }
  }
}
