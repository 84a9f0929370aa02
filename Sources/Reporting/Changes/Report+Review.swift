import Interviewing
import Language
public import Profiling

extension Report {
  /// A finished review beside the one before it: what came true, what was kept, who moved, what to ask again, and when
  /// to look back again.
  ///
  /// - Parameter changes: since the review before; for the first one since the niche was first written. Nil where there
  ///   is nothing to compare with.
  public init(_ review: Retrospect, _ changes: Changes?, of profile: Profile, _ teller: Teller) {
    let sections = ReviewSections(review: review, changes: changes, profile: profile, teller: teller)
    let day = review.day.words(teller.language)
    self.init(
      .review, teller,
      title: teller.say(en: "\(teller.name): review of \(day)", fr: "\(teller.name) : bilan du \(day)"),
      [
        sections.span, sections.sentence, sections.verdicts, sections.promises, sections.shifts,
        sections.overtakings, sections.clients, sections.askAgain, sections.next,
      ],
      closing: teller.moment(profile.updated), updated: profile.updated, revision: profile.revision)
  }
}

struct ReviewSections {
  let review: Retrospect
  let changes: Changes?
  let profile: Profile
  let teller: Teller

  private var since: ChangesSections? { changes.map { ChangesSections(changes: $0, teller: teller) } }

  var span: Section? {
    guard let changes else { return nil }
    let then = teller.words(changes.from)
    let words =
      review.last.map { last in
        teller.say(
          en: "Beside the review of \(last.words(.en)) (\(then)).",
          fr: "En regard du bilan du \(last.words(.fr)) (\(then)).")
      }
      ?? teller.say(
        en: "The first review, beside what you said in the beginning (\(then)).",
        fr: "Le premier bilan, en regard de ce que vous disiez au début (\(then)).")
    return Section(.span, nil, [.paragraph(Line(words))])
  }

  /// The old sentence and the new one together.
  var sentence: Section? {
    guard let now = changes?.to.conclusions.niche?.statement ?? profile.statement else { return nil }
    let heading = teller.say(en: "Your sentence", fr: "Votre phrase")
    guard let was = changes?.from.conclusions.niche?.statement, was != now else {
      let words = Text.quoted(now)
      return Section(
        .sentence, heading,
        [
          .paragraph(
            Line(
              teller.say(
                en: "Your sentence stands: \(words[.en])", fr: "Votre phrase tient toujours : \(words[.fr])")))
        ])
    }
    let (old, new) = (Text.quoted(was), Text.quoted(now))
    return Section(
      .sentence, heading,
      [
        .paragraph(Line(teller.say(en: "Your sentence was: \(old[.en])", fr: "Votre phrase était : \(old[.fr])"))),
        .paragraph(Line(teller.say(en: "It is now: \(new[.en])", fr: "Elle devient : \(new[.fr])"))),
      ])
  }

  var verdicts: Section? {
    let lines = Retrospect.Finding.allCases.flatMap { finding in
      review.assumptions.filter { $0.verdict == finding }.map { assumption in
        Line(assumption.words, label: teller.say(assumption.isOpenAgain ? .stillUnknown : finding.label))
      }
    }
    return Section(.verdicts, teller.say(en: "What you assumed", fr: "Ce que vous supposiez"), [.lines(lines)])
  }

  var promises: Section? {
    let lines = Retrospect.Keeping.allCases.flatMap { keeping in
      review.promises.filter { $0.kept == keeping }.map { promise in
        let again = teller.say(en: " As at the last review.", fr: " Comme au dernier bilan.")
        return Line(promise.words + (promise.isOpenAgain ? again : ""), label: teller.say(keeping.label))
      }
    }
    return Section(.promises, teller.say(en: "What you promised", fr: "Ce que vous aviez promis"), [.lines(lines)])
  }

  /// What moved since, without the sentence, which is told above.
  var shifts: Section? {
    guard let changes else { return nil }
    let shifts = changes.shifts.filter { shift in if case .statement = shift { false } else { true } }
    let lines = teller.sentences(shifts)
    let none = teller.say(en: "No conclusion moved since then.", fr: "Aucune conclusion n’a bougé depuis.")
    return Section(
      .shifts, teller.say(en: "What has moved since", fr: "Ce qui a bougé depuis"),
      [lines.isEmpty ? .paragraph(Line(none)) : .lines(lines.map { Line($0) })])
  }

  var overtakings: Section? { since?.overtakings }
  var clients: Section? { since?.clients }

  /// Each claim that still rests on a guess, with the question that would settle it.
  var askAgain: Section? {
    let wording = teller.wording()
    let lines = review.open.map { claim in
      let (label, value) = wording.words(of: claim.key, claim.value)
      let question = Slot.allCases.first { $0.key == claim.key }?.question ?? wording.question(of: claim.key)
      let words = [teller.say(value), question.map(teller.say)].compactMap(\.self).joined(separator: ". ")
      return Line(words, label: teller.say(label) + teller.language.colon)
    }
    guard !lines.isEmpty else {
      return Section(
        .askAgain, teller.say(en: "What to ask again", fr: "Ce qu’il faut redemander"),
        [
          .paragraph(
            Line(teller.say(en: "Nothing rests on a guess any more.", fr: "Plus rien ne repose sur une supposition.")))
        ])
    }
    let intro = teller.say(
      en: "These still rest on a guess. One question each, for the next clients you meet:",
      fr:
        "Voici ce qui repose encore sur une supposition. Une question pour chaque point, à poser aux prochains clients que vous verrez :"
    )
    return Section(
      .askAgain, teller.say(en: "What to ask again", fr: "Ce qu’il faut redemander"),
      [.paragraph(Line(intro)), .lines(lines)])
  }

  var next: Section? {
    let due = teller.say(
      en: "The next review is due on \(review.next.words(.en)).", fr: "Prochain bilan : le \(review.next.words(.fr)).")
    let promises = Promise.all(profile.answers).map { promise in
      Line(
        teller.language.quoted(promise.words),
        label: promise.due.map { $0.words(teller.language) + teller.language.colon })
    }
    return Section(.next, teller.say(en: "Next", fr: "La suite"), [.paragraph(Line(due)), .lines(promises)])
  }
}

extension Retrospect.Finding {
  fileprivate var label: Text {
    switch self {
    case .yes: Text(en: "True:", fr: "Vrai :")
    case .no: Text(en: "Not true:", fr: "Faux :")
    case .unknown: Text(en: "Not known yet:", fr: "Pas encore su :")
    }
  }
}

extension Text {
  fileprivate static let stillUnknown = Text(
    en: "Not known yet, as at the last review:", fr: "Toujours pas su, comme au dernier bilan :")
}

extension Retrospect.Keeping {
  fileprivate var label: Text {
    switch self {
    case .kept: Text(en: "Done:", fr: "Tenu :")
    case .partly: Text(en: "In part:", fr: "En partie :")
    case .broken: Text(en: "Not yet:", fr: "Pas encore :")
    }
  }
}
