import Trees

extension Settlement {
  /// How many questions of a questionnaire nobody reacted to yet.
  ///
  /// - Parameter steps: its own, where they are known already.
  public func untouched(_ questionnaire: Questionnaire, _ answers: Answers, _ steps: [Step]? = nil) -> Int {
    questionnaire.ahead(steps ?? questionnaire.steps(answers, proposer), answers).count
  }

  /// The steps of every questionnaire, in the order of the path.
  public func steps(_ answers: Answers) -> [[Step]] { catalogue.questionnaires.map { $0.steps(answers, proposer) } }
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
}
