import Language

/// The words of the cards, and the terms they are indexed under.
struct Vocabulary {
  private let stemmer: Stemmer
  private let stopWords: Set<String>
  private let synonyms: [String: String]
  /// As written → its term.
  private var known: [String: String] = [:]
  /// Without accents → terms: who types « fidelite » finds « fidélité ».
  private var terms: [String: Set<String>] = [:]

  init(_ language: Language, _ synonyms: Synonyms) {
    let stemmer = Stemmer(language)
    self.stemmer = stemmer
    stopWords = StopWords.of(language)
    self.synonyms = synonyms.terms(language) { stemmer.stem($0).plain }
  }

  /// The terms of a text that is to be found.
  mutating func index(_ text: String) -> [String] {
    let words = Word.written(in: text)
    for written in words where known[written] == nil {
      let word = Word(written)
      let term = term(word)
      known[written] = term
      if !stopWords.contains(word.plain) { terms[word.plain, default: []].insert(term) }
    }
    return indexed(text)
  }

  /// The terms of a text all of whose words are known.
  func indexed(_ text: String) -> [String] {
    Word.written(in: text).compactMap { stopWords.contains($0.plain) ? nil : known[$0] }
  }

  /// Each word with the one that follows, small words included: « ce que je fais » has no other.
  func pairs(_ text: String) -> [String] {
    let terms = Word.written(in: text).map { known[$0] ?? term(Word($0)) }
    return zip(terms, terms.dropFirst()).map { "\($0) \($1)" }
  }

  /// A word of a question.
  struct Asked {
    /// What it may stand for; one term as a rule.
    let terms: Set<String>
    /// 1, less where the spelling had to be guessed.
    let trust: Double
  }

  /// The telling words of a question, each once.
  func asked(_ question: String) -> [Asked] {
    var seen: Set<Set<String>> = []
    return Word.words(in: question).filter { !stopWords.contains($0.plain) }.map(asked)
      .filter { seen.insert($0.terms).inserted }
  }

  private func asked(_ word: Word) -> Asked {
    if let known = terms[word.plain] { return Asked(terms: known, trust: 1) }
    let term = term(word)
    if terms.values.contains(where: { $0.contains(term) }) { return Asked(terms: [term], trust: 1) }
    if let near = nearest(to: word.plain), let known = terms[near] { return Asked(terms: known, trust: Self.guessed) }
    return Asked(terms: [term], trust: 1)
  }

  private static let guessed = 0.7

  /// The word one edit away, two for long words, with the same first letter; short words have too many neighbours.
  private func nearest(to word: String) -> String? {
    guard word.count > 4 else { return nil }
    let edits = word.count < 8 ? 1 : 2
    let candidates = terms.keys.filter { $0.first == word.first && abs($0.count - word.count) <= edits }
    let near = candidates.map { (distance: $0.distance(to: word), word: $0) }.filter { $0.distance <= edits }
    return near.min { $0 < $1 }?.word
  }

  private func term(_ word: Word) -> String {
    let stem = stemmer.stem(word.written).plain
    return synonyms[stem] ?? stem
  }
}
