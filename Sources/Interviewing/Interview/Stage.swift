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
    var (untouched, lacksAnswers, open) = (0, false, [Path]())
    for step in steps {
      let keys = answers.keys(of: step)
      let isRequired = step.question?.isRequired ?? false
      let standings = keys.map { (key: $0, value: answers[$0], note: answers.note($0)) }
      let isMissing = standings.contains { $0.value == nil && $0.note == nil }
      if keys.isEmpty ? answers.note(step.key) == nil : isMissing { untouched += 1 }
      if isRequired, keys.isEmpty || isMissing { lacksAnswers = true }
      if isRequired, keys.isEmpty { open.append(step.key) }
      open += standings.filter { _, value, note in
        note?.status.isOpen ?? false || isRequired && value == nil && note?.status != .notApplicable
      }.map(\.key)
    }
    self.untouched = untouched + questionnaire.awaited(answers).count
    self.lacksAnswers = lacksAnswers
    openQuestions = open
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

  /// How many questions of a questionnaire nobody reacted to yet.
  public func untouched(_ questionnaire: Questionnaire, _ answers: Answers) -> Int {
    questionnaire.ahead(steps(of: questionnaire, answers), answers).count
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
  /// The steps nobody reacted to yet, with those that only wait for a list to get its names.
  func ahead(_ steps: [Step], _ answers: Answers) -> [Step] {
    steps.filter { !answers.isTouched($0) } + awaited(answers)
  }

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

  /// The keys of the required answers among steps that nobody gave or put aside.
  func missing(_ steps: [Step]) -> [Path] {
    steps.filter { $0.question?.isRequired ?? false }
      .flatMap { step in
        let keys = keys(of: step)
        return keys.isEmpty ? [step.key] : keys.filter { !isTouched($0) }
      }
  }
}
