public import Interviewing
public import Language
import Trees

/// The niche in words: the sentence, what of it is still to be checked, and what it was drawn from.
public struct NicheExplanation {
  private let niche: Niche
  private let served: Double
  private let conversations: Conversations

  public init(_ niche: Niche, answers: Answers) {
    self.niche = niche
    served = answers.chosenSegment.map(answers.served) ?? 0
    conversations = answers.chosenSegment.map(answers.conversations) ?? Conversations()
  }

  public func lines(_ language: Language) -> [String] {
    [niche.statement.map(Text.init(verbatim:)), gaps, evidence, conversations.summary, sources].compactMap {
      $0?[language]
    }
  }

  private var gaps: Text? {
    let missing = Slot.allCases.filter { niche.parts[$0] == nil }
    guard !missing.isEmpty else { return nil }
    return Text(en: "Not said yet: \(list(missing, .en)).", fr: "Pas encore dit : \(list(missing, .fr)).")
  }

  private var evidence: Text? {
    guard !niche.parts.isEmpty else { return nil }
    switch niche.evidence {
    case .guess: return guesses
    case .experience where served > 0:
      return Text(
        en: "It rests on your own experience: you have served \(Language.en.number(served)) of them.",
        fr: "Cela repose sur votre expérience : vous avez déjà servi \(Language.fr.number(served)) de ces clients.")
    case .experience:
      return Text(en: "It rests on your own experience.", fr: "Cela repose sur votre expérience.")
    case .figures: return Text(en: "It rests on figures.", fr: "Cela repose sur des chiffres.")
    case .interviews:
      return Text(
        en: "It rests on what these clients told you.", fr: "Cela repose sur ce que ces clients vous ont dit.")
    }
  }

  private var guesses: Text {
    let open = Slot.allCases.filter { niche.assumptions.contains($0.key) }
    return open.count == niche.parts.count
      ? Text(
        en: "All of it is still a guess: ask two or three of them.",
        fr: "Tout cela reste à vérifier : interrogez deux ou trois de ces clients.")
      : Text(en: "Still a guess: \(list(open, .en)).", fr: "Reste à vérifier : \(list(open, .fr)).")
  }

  private var sources: Text {
    let keys = niche.from.map(\.description).joined(separator: ", ")
    return Text(en: "Drawn from your answers: \(keys).", fr: "Tiré de vos réponses : \(keys).")
  }

  private func list(_ slots: [Slot], _ language: Language) -> String { language.list(slots.map { $0.label[language] }) }
}
