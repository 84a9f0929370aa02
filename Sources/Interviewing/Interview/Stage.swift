public import Trees

/// How far the walk through one questionnaire is.
public struct Stage: Hashable, Sendable {
  /// How many of its questions nobody reacted to yet.
  public let untouched: Int
  /// How many of these are no steps yet: they only wait for a list to get its names.
  let awaited: Int
  /// How long the answers to the untouched ones take.
  let seconds: Int
  /// Whether anybody reacted to any of its questions.
  public let isBegun: Bool
  /// Whether a required answer was neither given nor put aside.
  public let lacksAnswers: Bool
  /// Required questions without an answer, unknown ones and those put off, in the order of its steps.
  public let openQuestions: [Path]

  fileprivate init(_ item: Questionnaire.Item, _ steps: [Step], _ answers: Answers) {
    let awaited = item.awaited(answers)
    let untouched = steps.filter { !answers.isTouched($0) } + awaited
    self.untouched = untouched.count
    self.awaited = awaited.count
    seconds = untouched.reduce(0) { $0 + $1.seconds }
    isBegun = item.questions.contains { answers.keys(of: $0.key).contains(where: answers.isTouched) }
    lacksAnswers = steps.contains { !answers.missing($0).isEmpty }
    openQuestions = steps.flatMap(answers.open)
  }

  /// - Parameter parts: those of the questionnaire's items.
  fileprivate init(_ parts: [Stage]) {
    untouched = parts.reduce(0) { $0 + $1.untouched }
    awaited = parts.reduce(0) { $0 + $1.awaited }
    seconds = parts.reduce(0) { $0 + $1.seconds }
    isBegun = parts.contains(where: \.isBegun)
    lacksAnswers = parts.contains(where: \.lacksAnswers)
    openQuestions = parts.flatMap(\.openQuestions)
  }
}

/// The way through one item of a questionnaire, as the answers stand.
struct Stretch: Sendable {
  let steps: [Step]
  let stage: Stage

  init(_ item: Questionnaire.Item, _ answers: Answers, _ proposer: any Proposing) {
    steps = Questionnaire.steps(item, answers, proposer)
    stage = Stage(item, steps, answers)
  }
}

extension Settlement {
  /// The stage of every questionnaire, in the order of the path.
  public func stages(_ answers: Answers) -> [Stage] {
    let all = stretches(answers)
    return catalogue.questionnaires.map { stage(of: $0, answers, all) }
  }

  func stage(of questionnaire: Questionnaire, _ answers: Answers) -> Stage {
    stage(of: questionnaire, answers, stretches(answers))
  }

  /// The open questions, in the order of the path: required ones without an answer, unknown ones and those put off.
  public func openQuestions(_ answers: Answers) -> [Path] { stages(answers).flatMap(\.openQuestions) }

  /// The steps of a questionnaire, without those that are asked again.
  func steps(of questionnaire: Questionnaire, _ answers: Answers) -> [Step] {
    guard let places = catalogue.places(of: questionnaire) else { return questionnaire.steps(answers, proposer) }
    return stretches(answers)[places].flatMap { $0.read(by: answers).steps }
  }

  private func stage(of questionnaire: Questionnaire, _ answers: Answers, _ all: [Drawn<Stretch>]) -> Stage {
    guard let places = catalogue.places(of: questionnaire) else {
      return Stage(questionnaire.items.map { Stretch($0, answers, proposer).stage })
    }
    return Stage(all[places].map { $0.read(by: answers).stage })
  }

  /// Of every item of every questionnaire.
  private func stretches(_ answers: Answers) -> [Drawn<Stretch>] {
    walked.drawn(catalogue.items.count, from: answers) { place, answers in
      Stretch(catalogue.items[place], answers, proposer)
    }
  }
}

extension Questionnaire.Item {
  /// Questions about the items of a list that nobody was asked for yet: they will be steps once it has names.
  fileprivate func awaited(_ answers: Answers) -> [Step] {
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
