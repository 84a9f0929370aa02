public import Trees

/// One stop of the interview: a question, for one item where it stands in a group.
public struct Step: Hashable, Sendable {
  /// The answer's key; a row's is the template of all its keys.
  public let key: Path
  public let content: Content
  /// Which items a row asks about, in this order; nil for all.
  let items: [Int]?

  /// Indirect, for steps are handed on far more often than they are made.
  public indirect enum Content: Hashable, Sendable {
    case question(Question)
    /// Whether there is another item for a group.
    case more(Questionnaire.Group)
  }

  init(key: Path, content: Content, items: [Int]? = nil) {
    self.key = key
    self.content = content
    self.items = items
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
    if type.isRow { return condition.holds(in: answers) }
    return condition.about(item: key.index).holds(in: answers)
  }

  /// The step that asks it; nil where it does not apply or has no item to ask about.
  func step(at key: Path, _ answers: Answers, _ proposer: any Proposing) -> Step? {
    guard applies(at: key, in: answers.current) else { return nil }
    let items = selection.flatMap { name in key.list.map { proposer.selection(name, of: $0, in: answers) } }
    let step = Step(key: key, content: .question(self), items: items)
    return type.isRow && answers.keys(of: step).isEmpty ? nil : step
  }
}

extension Answers {
  /// The keys a step writes to: one per item it asks about.
  func keys(of step: Step) -> [Path] { step.items?.map { step.key.filled(with: $0) } ?? keys(of: step.key) }

  /// Whether somebody reacted to the whole of a step.
  func isTouched(_ step: Step) -> Bool {
    let keys = keys(of: step)
    return keys.isEmpty ? note(step.key) != nil : keys.allSatisfy { isTouched($0) }
  }
}

extension Questionnaire {
  /// Every step that the answers so far lead to, in order; without those that are asked again.
  func steps(_ answers: Answers, _ proposer: any Proposing) -> [Step] {
    items.flatMap { Self.steps($0, answers, proposer) }
  }

  static func steps(_ item: Item, _ answers: Answers, _ proposer: any Proposing) -> [Step] {
    switch item {
    case .question(let question): [question.step(at: question.key, answers, proposer)].compactMap(\.self)
    case .group(let group): steps(group, answers, proposer)
    case .again: []
    }
  }

  private static func steps(_ group: Group, _ answers: Answers, _ proposer: any Proposing) -> [Step] {
    let count = answers.current.count(of: group.list)
    let chosen = group.selection.map { proposer.selection($0, of: group.list, in: answers) } ?? Array(0..<count)
    let asked = chosen.flatMap { index in
      group.questions.compactMap { $0.step(at: $0.key.filled(with: index), answers, proposer) }
    }
    guard group.more != nil else { return asked }
    return asked + [Step(key: group.list.filled(with: count), content: .more(group))]
  }
}
