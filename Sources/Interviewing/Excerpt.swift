import Language

/// What somebody wrote, quoted in a message; the end of a long text is left away.
struct Excerpt {
  let en: String
  let fr: String

  init(_ text: String) {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let short = line.count > 60 ? line.prefix(57) + "…" : line
    (en, fr) = (Language.en.quoted(short), Language.fr.quoted(short))
  }

  /// Several, as one choice among them.
  init(anyOf texts: [Text]) {
    en = Language.en.list(texts.map { $0[.en] }, last: .or)
    fr = Language.fr.list(texts.map { $0[.fr] }, last: .or)
  }

  init(anyOf words: [String]) { self.init(anyOf: words.map(Text.init(verbatim:))) }
}

extension Text {
  /// What to say after a word that is not known: the one probably meant.
  static func didYouMean(_ nearest: String?) -> Text {
    guard let nearest else { return Text(verbatim: "") }
    return Text(en: " Did you mean \(nearest)?", fr: " Vouliez-vous dire \(nearest) ?")
  }

  /// The same, chosen among the words that are known there, or all of them.
  static func remedy(_ word: String, known: [String]) -> Text {
    if let nearest = word.nearest(in: known) { return didYouMean(nearest) }
    guard !known.isEmpty else { return Text(verbatim: "") }
    let words = Excerpt(anyOf: known)
    return Text(en: " Known here: \(words.en).", fr: " Attendu ici : \(words.fr).")
  }

  /// Another sentence right behind this one.
  func followed(by other: Text) -> Text { Text(en: self[.en] + other[.en], fr: self[.fr] + other[.fr]) }
}
