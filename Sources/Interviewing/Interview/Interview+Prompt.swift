public import Language
import Trees

extension Interview {
  /// What to ask now; nil when the questionnaire is done.
  public var prompt: Prompt? {
    let steps = steps
    guard let step = step(among: steps) else { return nil }
    let isInScope = steps.contains { $0.key == step.key }
    let home = isInScope ? scope : setting.catalogue.home(of: step) ?? scope
    let question = step.question
    let type = single == nil ? question?.type ?? .yesno : question?.field.itemType ?? .yesno
    let current = current(step)
    return Prompt(
      step: step, questionnaire: home,
      ask: filled(ask(step), step), why: question.map { filled($0.why, step) },
      example: question.map { filled($0.example, step) }, help: question?.help.map { filled($0, step) },
      card: question?.card,
      stem: question.flatMap(stem(of:)).map { filled($0, step) }, type: type,
      options: question.map { answers.options(of: $0.type) } ?? [],
      items: askedItems(of: step), rows: rows(of: step), current: current,
      proposal: current.isEmpty ? proposal(for: step) : nil,
      isRequired: question?.isRequired ?? false,
      queried: queried.flatMap { $0.key == step.key ? $0.text : nil }, progress: progress(step, among: steps, in: home))
  }

  func stem(of question: Question) -> Text? {
    question.stem.map { answers.text("business.voice") == "we" ? $0.we : $0.i }
  }

  /// The names of a row's items; none for other questions.
  func items(of step: Step) -> [String] {
    guard step.question?.type.isRow ?? false else { return [] }
    return answers.keys(of: step).map { $0.item.flatMap { answers.text($0.appending(key: "name")) } ?? "" }
  }

  /// The same, only one where they are asked one by one.
  func askedItems(of step: Step) -> [String] {
    let items = items(of: step)
    guard let single else { return items }
    return items.indices.contains(single) ? [items[single]] : []
  }

  /// The rows of a table so far, each as it could be typed.
  private func rows(of step: Step) -> [String] {
    guard let type = step.question?.type, type.isTable, let rows = answers[step.key] else { return [] }
    return AnswerText(setting.language).text(rows, type).split(separator: "\n").map(String.init)
  }

  private func ask(_ step: Step) -> Text {
    switch step.content {
    case .question(let question): question.ask
    case .more(let group): group.more ?? Text(verbatim: "")
    }
  }

  /// A row's is an array of what is proposed for each item; nil where one of them has nothing.
  private func proposal(for step: Step) -> Proposal? {
    guard let question = step.question, let name = question.proposal else { return nil }
    let propose = { setting.proposer.proposal(name, for: $0, from: answers, in: setting.language) }
    guard question.type.isRow else { return propose(step.key) }
    let keys = answers.keys(of: step)
    if let single { return keys.indices.contains(single) ? propose(keys[single]) : nil }
    let cells = keys.compactMap(propose)
    return cells.count == keys.count ? Proposal(.array(cells.map(\.value)), because: cells.first?.reason) : nil
  }

  /// The answer as it could be typed again: a row up to its first gap.
  private func current(_ step: Step) -> String {
    guard let question = step.question, !question.type.isTable else { return "" }
    let words = AnswerText(setting.language)
    let cells = answers.keys(of: step).map { words.text(at: $0, in: answers, question.field.itemType) }
    if let single { return cells.indices.contains(single) ? cells[single] ?? "" : "" }
    if question.field.isNames {
      return words.text(.array(cells.compactMap { $0.map { .string($0) } }), question.type)
    }
    return AnswerText.row(cells.prefix { $0 != nil }.compactMap(\.self))
  }

  /// The answer to a question in other answers, such as those of an earlier day, as it could be typed.
  public func words(for step: Step, in others: Answers) -> String? {
    var other = self
    other.answers = others
    let words = other.current(step)
    return words.isEmpty ? nil : words
  }

  private func progress(_ step: Step, among walked: [Step], in home: Questionnaire) -> Progress {
    let steps = home == scope ? walked : setting.settlement.steps(of: home, answers)
    let repeated = home == scope ? steps.filter { again.contains($0.key) && isTouched($0) } : []
    let stage = setting.settlement.stage(of: home, answers)
    let seconds = repeated.reduce(stage.seconds) { $0 + $1.seconds }
    let count = steps.count + stage.awaited
    let place = steps.firstIndex { $0.key == step.key } ?? 0
    return Progress(position: place + 1, count: count, minutes: max(1, (seconds + 30) / 60))
  }

  /// A text of a questionnaire, such as its `intro`, with the placeholders filled.
  public func filled(_ text: Text) -> Text { filled(text, nil) }

  private func filled(_ text: Text, _ step: Step?) -> Text {
    setting.catalogue.filled(text, at: step?.key, answers, name: setting.name)
  }
}

extension Catalogue {
  /// The questionnaire a step belongs to.
  func home(of step: Step) -> Questionnaire? {
    switch step.content {
    case .question(let question): home(of: question.key)
    case .more(let group): questionnaires.first { $0.items.contains(.group(group)) }
    }
  }
}
