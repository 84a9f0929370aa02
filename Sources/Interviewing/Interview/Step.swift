public import Trees

/// One stop of the interview: a question, for one item where it stands in a group.
public struct Step: Hashable, Sendable {
  /// The answer's key; a row's is the template of all its keys.
  public let key: Path
  public let content: Content

  public enum Content: Hashable, Sendable {
    case question(Question)
    /// Whether there is another item for a group.
    case more(Questionnaire.Group)
  }

  public var question: Question? {
    if case .question(let question) = content { question } else { nil }
  }

  /// How long an answer takes, for the estimate that people are given.
  var seconds: Int {
    switch question?.type {
    case .text: question?.isRequired == true ? 25 : 10
    case .list: 30
    case .row, .rank: 20
    default: 8
    }
  }
}

extension Question {
  /// Whether it is asked; inside a group its condition is about the item of the key, in a row about any item. There must
  /// be something to choose from.
  func applies(at key: Path, in answers: AnswerSet) -> Bool {
    if let source = type.source, answers.values(of: source).isEmpty { return false }
    guard let condition else { return true }
    if case .row = type { return condition.holds(in: answers) }
    return condition.about(item: key.index).holds(in: answers)
  }
}

extension Answers {
  /// Whether somebody reacted to the whole of a step.
  func isTouched(_ step: Step) -> Bool {
    let keys = keys(of: step.key)
    return keys.isEmpty ? note(step.key) != nil : keys.allSatisfy { isTouched($0) }
  }
}

extension Questionnaire {
  /// Every step that the answers so far lead to, in order.
  func steps(_ answers: Answers, _ proposer: any Proposing) -> [Step] {
    items.flatMap { Self.steps($0, answers, proposer) }
  }

  static func steps(_ item: Item, _ answers: Answers, _ proposer: any Proposing) -> [Step] {
    switch item {
    case .question(let question): step(question, at: question.key, answers).map { [$0] } ?? []
    case .group(let group): steps(group, answers, proposer)
    }
  }

  private static func step(_ question: Question, at key: Path, _ answers: Answers) -> Step? {
    guard question.applies(at: key, in: answers.current) else { return nil }
    if case .row = question.type, answers.keys(of: question.key).isEmpty { return nil }
    return Step(key: key, content: .question(question))
  }

  private static func steps(_ group: Group, _ answers: Answers, _ proposer: any Proposing) -> [Step] {
    let count = answers.current.count(of: group.list)
    let chosen = group.selection.map { proposer.selection($0, of: group.list, in: answers) } ?? Array(0..<count)
    let asked = chosen.flatMap { index in
      group.questions.compactMap { step($0, at: $0.key.filled(with: index), answers) }
    }
    guard group.more != nil else { return asked }
    return asked + [Step(key: group.list.filled(with: count), content: .more(group))]
  }
}
