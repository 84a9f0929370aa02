public import Interviewing
public import Language

/// What a claim rests on, said beside it.
public struct Mark: Hashable, Sendable {
  public let evidence: Evidence
  public let words: String
  /// What is merely assumed is marked wherever it is said; the rest only where there is room.
  public let isAssumption: Bool

  public init(_ evidence: Evidence, _ language: Language) {
    self.evidence = evidence
    words = Self.words(evidence)[language]
    isAssumption = evidence == .guess
  }

  private static func words(_ evidence: Evidence) -> Text {
    switch evidence {
    case .guess: Text(en: "assumed", fr: "supposé")
    case .experience: Text(en: "from experience", fr: "d’expérience")
    case .figures: Text(en: "from figures", fr: "chiffres à l’appui")
    case .interviews: Text(en: "from interviews", fr: "d’après des entretiens")
    }
  }
}
