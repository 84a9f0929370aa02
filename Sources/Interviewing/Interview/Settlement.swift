public import Language
public import Trees

/// Keeps answers consistent after a change: what is hidden is parked, what came back is taken up again, and
/// proposals that were accepted follow what they were proposed from.
public struct Settlement: Sendable {
  let catalogue: Catalogue
  let proposer: any Proposing
  let language: Language
  private let settled = Latest<Bool>()
  let walked = Latest<Stretch>()

  public init(catalogue: Catalogue, proposer: any Proposing, language: Language) {
    self.catalogue = catalogue
    self.proposer = proposer
    self.language = language
  }

  /// Something that a change brought with it.
  public enum Change: Hashable, Sendable {
    case parked(Path)
    case resumed(Path)
    /// An accepted proposal took a new value.
    case followed(Path)
  }

  /// Settles until nothing moves any more; conditions look backwards only, so a few rounds suffice.
  public func settle(_ answers: inout Answers) -> [Change] {
    var changes: [Change] = []
    for _ in 0...catalogue.questionnaires.count {
      if isSettled(answers) { break }
      let round = park(catalogue.asked, &answers) + follow(catalogue.asked, &answers)
      changes += round
    }
    return changes
  }

  /// Whether nothing moves: most answers concern few questions.
  private func isSettled(_ answers: Answers) -> Bool {
    settled.drawn(catalogue.asked.count, from: answers) { place, answers in
      var trial = answers
      let question = [catalogue.asked[place]]
      return park(question, &trial).isEmpty && follow(question, &trial).isEmpty && trial == answers
    }.allSatisfy(\.wrappedValue)
  }

  /// Lets every choice of an item follow its new name.
  public func follow(_ old: String, to new: String, in answers: inout Answers) {
    for question in catalogue.asked where question.type.source != nil {
      for key in answers.keys(of: question.key) {
        guard answers[key]?.string == old, let note = answers.note(key) else { continue }
        answers.set(.string(new), at: key, note: note)
      }
    }
  }

  /// Whether an accepted proposal can be made anew: then it follows instead of being parked.
  private func isProposedAnew(_ question: Question, _ key: Path, _ answers: Answers) -> Bool {
    guard answers.note(key)?.status == .proposed, let name = question.proposal,
      question.applies(at: key, in: answers.current)
    else { return false }
    return proposer.value(name, for: key, from: answers, in: language) != nil
  }

  private func park(_ questions: [Question], _ answers: inout Answers) -> [Change] {
    var changes: [Change] = []
    for question in questions {
      correctSpelling(of: question, &answers)
      for key in answers.keys(of: question.key) {
        if counts(question, key, answers.current) {
          changes += resume(key, question, &answers)
        } else {
          guard answers.isTouched(key), !isProposedAnew(question, key, answers) else { continue }
          answers.park(key)
          changes.append(.parked(key))
        }
      }
    }
    return changes
  }

  private func resume(_ key: Path, _ question: Question, _ answers: inout Answers) -> [Change] {
    guard answers.hasParked, !answers.isTouched(key) else { return [] }
    var trial = answers
    trial.unpark(key)
    guard trial.isTouched(key), counts(question, key, trial.current) else { return [] }
    answers = trial
    return [.resumed(key)]
  }

  /// Whether the question is asked, and its answer still one of the options.
  private func counts(_ question: Question, _ key: Path, _ answers: AnswerSet) -> Bool {
    guard question.applies(at: key, in: answers) else { return false }
    guard let source = question.type.source, let value = answers[key] else { return true }
    return (value.array ?? [value]).allSatisfy(answers.values(of: source).contains)
  }

  /// A choice follows the item it names when only that name's spelling changed. An item that was taken away is parked.
  private func correctSpelling(of question: Question, _ answers: inout Answers) {
    guard let source = question.type.source else { return }
    let names = answers.values(of: source).compactMap(\.string)
    for key in answers.keys(of: question.key) {
      guard let name = answers[key]?.string, let note = answers.note(key), !names.contains(name),
        source.list.flatMap({ answers.parked.index(of: name, in: $0) }) == nil,
        let same = names.first(where: { $0.isRespelling(of: name) })
      else { continue }
      answers.set(.string(same), at: key, note: note)
    }
  }

  private func follow(_ questions: [Question], _ answers: inout Answers) -> [Change] {
    var changes: [Change] = []
    for question in questions {
      guard let name = question.proposal else { continue }
      for key in answers.keys(of: question.key) {
        guard let note = answers.note(key), note.status == .proposed,
          let value = proposer.value(name, for: key, from: answers, in: language), value != answers[key]
        else { continue }
        answers.set(value, at: key, note: note)
        changes.append(.followed(key))
      }
    }
    return changes
  }
}

extension Settlement {
  /// Takes the proposal of every required question of these questionnaires that has one and no answer yet.
  ///
  /// - Returns: the keys of the required answers that are still missing, in the order they are asked.
  public func complete(_ questionnaires: [Questionnaire], _ answers: inout Answers, at: String?) -> [Path] {
    for question in questionnaires.flatMap(\.questions) where question.isRequired {
      guard let name = question.proposal, !answers.isTouched(question.key),
        let value = proposer.value(name, for: question.key, from: answers, in: language)
      else { continue }
      answers.set(value, at: question.key, note: Note(status: .proposed, at: at))
      _ = settle(&answers)
    }
    leaveUnknown(questionnaires, &answers, at: at)
    return missing(questionnaires, answers)
  }

  /// A sentence whose parts are unknown is unknown too: nobody could name it in a file.
  private func leaveUnknown(_ questionnaires: [Questionnaire], _ answers: inout Answers, at: String?) {
    let open = missing(questionnaires, answers)
    let unmade = open.filter { key in
      guard let question = catalogue.question(key), question.type == .text else { return false }
      return question.proposal != nil
    }
    guard !open.isEmpty, unmade.count == open.count else { return }
    for key in unmade { answers.set(nil, at: key, note: Note(status: .unknown, at: at)) }
  }

  /// The keys of required answers that nobody gave or put aside.
  public func missing(_ questionnaires: [Questionnaire], _ answers: Answers) -> [Path] {
    questionnaires.flatMap { $0.steps(answers, proposer).flatMap(answers.missing) }
  }
}
