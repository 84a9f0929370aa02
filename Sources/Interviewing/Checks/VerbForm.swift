import Language

/// A guess at whether a part of the statement begins with the verb its frame needs.
///
/// A wrong guess costs one question and is never held against the answer.
struct VerbForm {
  let language: Language

  /// « tombent à sec », "run dry": a verb in the third person plural.
  func isNeed(_ text: String) -> Bool {
    guard let verb = verb(of: text) else { return false }
    switch language {
    case .en: return isEnglishVerb(verb)
    case .fr: return verb.hasSuffix("nt")
    }
  }

  /// « ouvrir le samedi », "open on Saturdays": an infinitive.
  func isOutcome(_ text: String) -> Bool {
    guard let verb = verb(of: text) else { return false }
    switch language {
    case .en: return isEnglishVerb(verb)
    case .fr: return ["er", "ir", "re"].contains { verb.hasSuffix($0) }
    }
  }

  private func isEnglishVerb(_ word: String) -> Bool {
    !Self.determiners.contains(word) && !(word.hasSuffix("ing") && word.count > 5)
  }

  /// The first folded word that is not a particle before the verb.
  private func verb(of text: String) -> String? {
    text.folded
      .split { $0 == " " || $0 == "'" || $0 == "," }
      .map(String.init)
      .first { !(language == .fr ? Self.frenchParticles : Self.englishParticles).contains($0) }
  }

  private static let frenchParticles: Set<String> = [
    "qui", "ils", "elles", "ne", "n", "pas", "plus", "jamais", "se", "s", "y", "en", "me", "m", "le", "la", "les", "l",
    "leur", "lui", "mieux", "enfin", "toujours", "souvent", "a", "bien", "rien", "tout",
  ]
  private static let englishParticles: Set<String> = [
    "who", "they", "to", "not", "no", "longer", "never", "always", "often", "finally", "still", "simply",
  ]
  private static let determiners: Set<String> = [
    "a", "an", "the", "their", "his", "her", "its", "more", "better", "less", "lack", "some", "any",
  ]
}
