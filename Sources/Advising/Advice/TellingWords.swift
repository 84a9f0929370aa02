import Language

/// The words of a text that say what it is about, by their stems.
struct TellingWords {
  private let stemmer: Stemmer
  private let stopWords: Set<String>

  init(_ language: Language) {
    stemmer = Stemmer(language)
    stopWords = StopWords.of(language)
  }

  /// Each stem once, with the word as it is written first.
  func of(_ text: String) -> [(written: String, stem: String)] {
    var seen: Set<String> = []
    return Word.words(in: text).filter { !stopWords.contains($0.plain) }
      .map { ($0.written, stemmer.stem($0.written).plain) }
      .filter { seen.insert($0.1).inserted }
  }
}
