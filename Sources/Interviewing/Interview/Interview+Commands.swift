public import Language
import Trees

/// What can be said at any question instead of an answer.
extension Interview {
  /// To the question before; validation never stands in the way.
  public mutating func back() -> Outcome {
    if let index = single, index > 0 {
      single = index - 1
      queried = nil
      return .moved
    }
    let steps = steps
    let place = step.flatMap { step in steps.firstIndex { $0.key == step.key } } ?? steps.count
    guard place > 0 else { return .alreadyAtStart }
    move(to: steps[place - 1].key)
    return .moved
  }

  /// To a question by its key, or the part of its key that no other has.
  public mutating func go(to name: String) -> Outcome {
    let all = setting.catalogue.questionnaires.flatMap { $0.steps(answers, setting.proposer) }
    let keys = all.map(\.key.description)
    let wanted = keys.contains(name) ? [name] : keys.filter { $0.contains(name) }
    guard let key = wanted.first.flatMap({ Path($0) }), wanted.count == 1 else {
      return .noSuchQuestion(name, nearest: wanted.first ?? name.nearest(in: keys))
    }
    move(to: key)
    return .moved
  }

  private mutating func move(to key: Path) {
    detour = key
    queried = nil
    single = nil
    evidence = nil
  }

  /// From now on asks the items of this row one after the other.
  public mutating func oneByOne() -> Outcome {
    guard let step, let question = step.question, question.type.isRow, !items(of: step).isEmpty else { return .moved }
    single = 0
    queried = nil
    return .moved
  }

  /// Leaves the question without a value: unknown and not applicable say so, later and skipped keep what is there.
  public mutating func putAside(_ status: Note.Status, at: String?) -> Outcome {
    guard let step else { return .nothingToAsk }
    // Without names there are no items, whose answers wait for the names to come back.
    let list = status.forgets && step.question?.field.isNames ?? false ? step.key.list : nil
    let targets = list == nil ? keys(of: step) : [step.key]
    let changes =
      if let single {
        keepOne(step, single) { answers, key in answers.putAside(status, at: key, when: at) }
      } else {
        keep(step) { answers in
          if let list { answers.setNames([], of: list, note: Note(status: status)) }
          for key in targets { answers.putAside(status, at: key, when: at) }
        }
      }
    return .accepted(Acceptance(step: step, kept: [], items: [], changes: changes))
  }

  /// Goes on in another language; accepted proposals that are sentences are worded anew.
  public mutating func speak(_ language: Language) -> [Settlement.Change] {
    setting.language = language
    return setting.settlement.settle(&answers)
  }

  /// What the answer rests on, said before or after giving it.
  public mutating func set(_ evidence: Evidence) {
    guard let step else { return }
    if isTouched(step) {
      for key in answers.keys(of: step) { answers.setEvidence(evidence, at: key) }
    } else {
      self.evidence = evidence
    }
  }
}

extension Note.Status {
  /// Whether saying so takes an answer back; the others leave it as it is.
  fileprivate var forgets: Bool { self == .unknown || self == .notApplicable }
}

extension Answers {
  fileprivate mutating func putAside(_ status: Note.Status, at key: Path, when at: String?) {
    if status == .skipped, isTouched(key) { return renew(key, at: at) }
    guard status.forgets || self[key] == nil else { return }
    set(nil, at: key, note: Note(status: status, at: at))
  }
}
