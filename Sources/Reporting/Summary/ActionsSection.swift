import Advising
import Interviewing
import Language
import Profiling
import Trees

/// Three things to do, each by a day, and the day of the next review.
struct ActionsSection {
  let subject: Subject

  private static let most = 3

  private struct Action {
    let day: Day
    let words: String
    /// Whether the day was never said, and is only proposed: so many days after the last change.
    var isProposed = true
  }

  var section: Section? {
    guard subject.niche != nil, let today = Day(subject.profile.updated) else { return nil }
    let actions = (promised(today) + proposed(today)).prefix(Self.most).sorted { $0.day < $1.day }
    let review = ReviewSchedule(subject.answers, created: subject.profile.created).map {
      Line($0.due.words(subject.language), label: subject.say(en: "Next review:", fr: "Prochain bilan :"))
    }
    return Section(
      .actions, subject.say(en: "What happens next", fr: "La suite"), [.lines(actions.map(line) + [review])])
  }

  private func line(_ action: Action) -> Line {
    let day = action.day.words(subject.language)
    let proposed = action.isProposed ? Text(en: " (proposed)", fr: " (proposé)") : Text(verbatim: "")
    return Line(
      action.words,
      label: subject.say(en: "By \(day)\(proposed[.en]):", fr: "Pour le \(day)\(proposed[.fr]) :"))
  }

  /// What was promised to clients and is not past.
  private func promised(_ today: Day) -> [Action] {
    Promise.all(subject.answers).compactMap { promise in
      guard let due = promise.due else {
        return Action(day: today.adding(days: 30), words: promise.words)
      }
      return due < today ? nil : Action(day: due, words: promise.words, isProposed: false)
    }
  }

  private func proposed(_ today: Day) -> [Action] {
    let steps = [(7, call), (14, test), (21, question), (30, advice)]
    return steps.compactMap { days, words in words.map { Action(day: today.adding(days: days), words: $0) } }
  }

  /// The one rating that decides, where there is one.
  private var call: String? {
    guard let ranking = subject.conclusions.ranking, let stability = subject.conclusions.stability,
      let call = DecisiveCall(ranking, stability, subject.answers)
    else { return nil }
    let (segment, criterion) = (subject.fitted(call.point.segment), subject.say(call.point.criterion.inSentence))
    return subject.say(
      en:
        "Ring one of these clients, \(segment), and check the rating that decides: \(criterion), \(call.point.from) of 5.",
      fr: """
        Appeler l’un de ces clients, les \(segment), et vérifier la note qui décide : \(criterion), \(call.point.from) sur 5.
        """)
  }

  /// What the niche assumes, held against those it is about.
  private var test: String? {
    guard let niche = subject.niche, let slot = niche.weakestClaim(subject.answers) else { return nil }
    let claim = subject.claim(slot)
    return subject.say(
      en: "Talk to five \(subject.audience) and test this: \(claim)",
      fr: "Rencontrer cinq clients, des \(subject.audience), et vérifier ceci : \(claim)")
  }

  private var question: String? {
    KnowledgeSections(subject: subject).questions.first.map {
      subject.say(en: "Answer what is still open: \($0)", fr: "Répondre à ce qui reste ouvert : \($0)")
    }
  }

  /// The first finding that ends in a question.
  private var advice: String? {
    for finding in subject.findings where !finding.namesClients {
      if case .question(let text) = finding.next {
        return subject.say(en: "Think over: \(text[.en])", fr: "Réfléchir à ceci : \(text[.fr])")
      }
    }
    return nil
  }
}
