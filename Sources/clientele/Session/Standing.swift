import Interviewing
import Language
import Profiling
import Storage

/// Where a profile stands: how far it is and what comes next.
struct Standing {
  let profile: Profile
  /// The title of the questionnaire that comes next, and how many questions nobody reacted to in it.
  let next: (title: Text, open: Int)?
  private let today: String

  /// From what the last save concluded: opening a profile reads no questionnaire.
  init(stored profile: Profile, _ session: Session) {
    self.profile = profile
    today = session.now
    next = profile.progress.flatMap { progress in
      session.content.title(progress.next).map { ($0, progress.open) }
    }
  }

  /// What is open, and since when.
  func opening(_ language: Language) -> String {
    let name = language.quoted(profile.name)
    let moment = Moment.text(profile.updated, language)
    return Text(
      en: "\(name) is open, last changed \(moment).",
      fr: "\(name) est ouvert, modifié pour la dernière fois le \(moment)."
    )[language]
  }

  /// The sentence, where there is one already.
  func niche(_ language: Language) -> String? {
    profile.statement.map { Text(en: "Your niche: \($0)", fr: "Votre niche : \($0)")[language] }
  }

  func following(_ language: Language) -> String {
    if let next {
      let title = next.title[language]
      let count = language.count(next.open, .question, .questions)
      return Text(en: "Next: \(title), \(count).", fr: "À suivre : \(title), \(count).")[language]
    }
    let open = profile.openQuestions
    guard open > 0 else {
      return Text(en: "Every question is answered.", fr: "Toutes les questions ont leur réponse.")[language]
    }
    let count = language.count(open, .question, .questions)
    return Text(
      en: "\(count) still open: show questions lists them.",
      fr: "\(count) en suspens : show questions en donne la liste.")[language]
  }

  /// That it is time to look back, where it is.
  private func review(_ language: Language) -> String? {
    guard profile.statement != nil, let today = Day(today),
      let due = ReviewSchedule(profile.answers, created: profile.created)?.due, due <= today
    else { return nil }
    return Text(
      en: "Your review has been due since \(due.words(.en)): review takes ten minutes.",
      fr: "Votre bilan attend depuis le \(due.words(.fr)) : review, dix minutes suffisent.")[language]
  }

  func lines(_ language: Language) -> String {
    [opening(language), niche(language), review(language), following(language)].compactMap(\.self)
      .joined(separator: "\n")
  }
}

extension Text {
  static let question = Text(en: "question", fr: "question")
  static let questions = Text(en: "questions", fr: "questions")
}
