public import Language

extension Slot {
  /// What was typed made fit for the middle of a sentence: on one line, without the beginning that the question
  /// already gave, without article, quotation marks or full stop, small at the start unless it is a name or an acronym.
  ///
  /// A proof becomes a whole sentence instead.
  public func fitted(_ typed: String, _ language: Language) -> String {
    let line = typed.split { $0.isWhitespace && !Typography.isNoBreak($0) }.joined(separator: " ").trimmed
    if self == .proof { return line.asSentence }
    let text = withoutOpening(line.withoutQuotes.withoutStop, language)
    return startsWithName(text, language) ? text : text.prefix(1).lowercased() + text.dropFirst()
  }

  private func withoutOpening(_ text: String, _ language: Language) -> String {
    var text = afterRepeatedStem(text)
    for (opening, instead) in openings(language) {
      if let rest = Self.rest(of: text, after: opening) { text = instead + String(rest).trimmed }
    }
    return text
  }

  /// Nil where it does not begin so, or says nothing more.
  private static func rest(of text: String, after opening: String) -> Substring? {
    var rest = text[...]
    for character in opening {
      guard let first = rest.first, plain(first) == character else { return nil }
      rest = rest.dropFirst()
    }
    return rest.isEmpty ? nil : rest
  }

  /// « Les bars qui manquent de place »: the need with its subject, but not « les donnent à qui veut ».
  private func afterRepeatedStem(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard self == .need, let first = words.first, ["the", "les", "des"].contains(first.lowercased()),
      let relative = words.prefix(6).firstIndex(where: { ["who", "that", "which", "qui"].contains($0) }),
      relative > 1, words[relative - 1].count > 2
    else { return text }
    return words[(relative + 1)...].joined(separator: " ")
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "’", "‘", "ʼ": "'"
    case _ where character.isWhitespace: " "
    default: character.lowercased().first ?? character
    }
  }

  /// A capital may stay before more capitals, before another name ("New York"), and in what is known as a name.
  private func startsWithName(_ text: String, _ language: Language) -> Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    guard let word = words.first, word.first?.isUppercase ?? false else { return true }
    if word.dropFirst().contains(where: { $0.isUppercase || $0.isNumber }) { return true }
    let start = String(word.prefix { $0.isLetter })
    if language == .en && start == "I" { return true }
    return isNoun && (ProperNames.contains(start) || (words.count > 1 && words[1].isCapitalised))
  }
}

extension Substring {
  fileprivate var isCapitalised: Bool {
    (first?.isUppercase ?? false) && (dropFirst().first?.isLowercase ?? false)
  }
}

extension String {
  fileprivate var withoutQuotes: String {
    guard let first, let last, Self.quotes[first] == last else { return self }
    let inside = dropFirst().dropLast()
    return inside.isEmpty || inside.contains(first) ? self : String(inside).trimmed
  }

  private static let quotes: [Character: Character] = ["«": "»", "“": "”", "\"": "\"", "‘": "’"]

  fileprivate var withoutStop: String {
    var text = self[...]
    while let last = text.last, ".…,;:!?".contains(last) || last.isWhitespace { text = text.dropLast() }
    let start = text.lastIndex { $0.isWhitespace || $0 == "," }.map(text.index(after:)) ?? text.startIndex
    let word = text[start...].lowercased()
    let isShort = ["inc", "ltd", "co"].contains(word) || word.isInitials
    return word == "etc" || (isShort && self[text.endIndex...].hasPrefix(".")) ? text + "." : String(text)
  }

  /// "p.m", "u.s"
  private var isInitials: Bool { contains(".") && split(separator: ".").allSatisfy { $0.count == 1 } }

  /// Begun with a capital and ended with a stop.
  fileprivate var asSentence: String {
    let isStopped = last { !"\"”»’) \u{A0}\u{202F}".contains($0) }.map { ".!?…".contains($0) } ?? true
    let word = prefix { !$0.isWhitespace }
    let start = word.contains(where: \.isUppercase) ? self : capitalisedStart
    return isStopped ? start : start + "."
  }

  var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }

  /// With one full stop at the end, also after "etc."
  var stopped: String { hasSuffix(".") ? self : self + "." }
}
