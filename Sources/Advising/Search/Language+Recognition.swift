public import Language

extension Language {
  /// The language a question is asked in, by its small words and its accents; `other` where nothing tells.
  public init(of question: String, else other: Language) {
    let words = Word.words(in: question)
    let english = words.count { StopWords.of(.en).contains($0.plain) }
    let french = words.count { StopWords.of(.fr).contains($0.plain) || $0.plain != $0.written }
    self = english == french ? other : english > french ? .en : .fr
  }
}
