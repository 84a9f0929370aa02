public import Trees

/// How far the walk through one questionnaire is.
public struct Stage: Hashable, Sendable {
  /// How many of its questions nobody reacted to yet.
  public let untouched: Int
  /// Whether anybody reacted to any of its questions.
  public let isBegun: Bool
  /// Whether a required answer was neither given nor put aside.
  public let lacksAnswers: Bool
  /// Required questions without an answer, unknown ones and those put off, in the order of its steps.
  public let openQuestions: [Path]

  init(_ questionnaire: Questionnaire, _ steps: [Step], _ answers: Answers) {
    untouched = steps.count { !answers.isTouched($0) } + questionnaire.awaited(answers).count
    lacksAnswers = steps.contains { !answers.missing($0).isEmpty }
    openQuestions = steps.flatMap(answers.open)
    isBegun = questionnaire.questions.contains { answers.keys(of: $0.key).contains(where: answers.isTouched) }
  }
}

extension Settlement {
  /// The stage of every questionnaire, in the order of the path.
  public func stages(_ answers: Answers) -> [Stage] {
    let (questionnaires, steps) = (catalogue.questionnaires, steps(answers))
    return walked.drawn(for: questionnaires.indices, from: answers) { place, answers in
      Stage(questionnaires[place], steps[place].read(by: answers), answers)
    }.map(\.wrappedValue)
  }

  /// The open questions, in the order of the path: required ones without an answer, unknown ones and those put off.
  public func openQuestions(_ answers: Answers) -> [Path] { stages(answers).flatMap(\.openQuestions) }

  /// The steps of a questionnaire, without those that are asked again.
  func steps(of questionnaire: Questionnaire, _ answers: Answers) -> [Step] {
    guard let place = catalogue.questionnaires.firstIndex(where: { $0.id == questionnaire.id }) else {
      return questionnaire.steps(answers, proposer)
    }
    return steps(answers)[place].read(by: answers)
  }

  private func steps(_ answers: Answers) -> [Drawn<[Step]>] {
    laidOut.drawn(for: catalogue.questionnaires.indices, from: answers) { place, answers in
      catalogue.questionnaires[place].steps(answers, proposer)
    }
  }
}

extension Questionnaire {
  /// Questions about the items of a list that nobody was asked for yet: they will be steps once it has names.
  func awaited(_ answers: Answers) -> [Step] {
    questions.filter { $0.condition == nil && $0.names.map(answers.isUntouchedList) ?? false }
      .map { Step(key: $0.key, content: .question($0)) }
  }
}

extension Question {
  /// The names a row has a cell for, or a choice its options from.
  fileprivate var names: Path? {
    if type.isRow { key.list?.each(key: "name") } else { type.source }
  }
}

extension Answers {
  fileprivate func isUntouchedList(_ names: Path) -> Bool { keys(of: names).isEmpty && note(names) == nil }

  /// The keys of the required answers of a step that nobody gave or put aside.
  func missing(_ step: Step) -> [Path] {
    guard step.question?.isRequired ?? false else { return [] }
    let keys = keys(of: step)
    return keys.isEmpty ? [step.key] : keys.filter { !isTouched($0) }
  }

  /// The keys of a step's answers that are unknown or put off, or required and not there.
  fileprivate func open(_ step: Step) -> [Path] {
    let isRequired = step.question?.isRequired ?? false
    let keys = keys(of: step)
    if keys.isEmpty, isRequired { return [step.key] }
    return keys.filter { key in
      let status = note(key)?.status
      return status?.isOpen ?? false || isRequired && self[key] == nil && status != .notApplicable
    }
  }
}
