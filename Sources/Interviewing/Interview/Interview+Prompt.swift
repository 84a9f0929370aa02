public import Language
import Trees

extension Interview {
  /// What to ask now; nil when the questionnaire is done.
  public var prompt: Prompt? {
    guard let step, let home = setting.catalogue.home(of: step) ?? Optional(scope) else { return nil }
    let question = step.question
    let type = single == nil ? question?.type ?? .yesno : question?.field.itemType ?? .yesno
    let current = current(step)
    return Prompt(
      step: step, questionnaire: home,
      ask: filled(ask(step), step), why: question.map { filled($0.why, step) },
      example: question.map { filled($0.example, step) }, help: question?.help.map { filled($0, step) },
      stem: question.flatMap(stem(of:)).map { filled($0, step) }, type: type,
      options: question.map { answers.options(of: $0.type) } ?? [],
      items: question.map(askedItems(of:)) ?? [], current: current,
      proposal: current.isEmpty ? question.flatMap(proposal(for:)) : nil,
      isRequired: question?.isRequired ?? false,
      queried: queried.flatMap { $0.key == step.key ? $0.text : nil }, progress: progress(step, in: home))
  }

  func stem(of question: Question) -> Text? {
    question.stem.map { answers.text("business.voice") == "we" ? $0.we : $0.i }
  }

  /// The names of a row's items; none for other questions.
  func items(of question: Question) -> [String] {
    guard case .row = question.type, let list = question.key.list else { return [] }
    return answers.current.column(list.each(key: "name")).map { $0?.string ?? "" }
  }

  /// The same, only one where they are asked one by one.
  func askedItems(of question: Question) -> [String] {
    let items = items(of: question)
    guard let single else { return items }
    return items.indices.contains(single) ? [items[single]] : []
  }

  private func ask(_ step: Step) -> Text {
    switch step.content {
    case .question(let question): question.ask
    case .more(let group): group.more ?? Text(verbatim: "")
    }
  }

  private func proposal(for question: Question) -> Proposal? {
    question.proposal.flatMap { setting.proposer.proposal($0, from: answers, in: setting.language) }
  }

  /// The answer as it could be typed again: a row up to its first gap.
  private func current(_ step: Step) -> String {
    guard let question = step.question else { return "" }
    let words = AnswerText(setting.language)
    if let single {
      return words.text(at: step.key.filled(with: single), in: answers, question.field.itemType) ?? ""
    }
    let cells = answers.keys(of: step.key).map { words.text(at: $0, in: answers, question.field.itemType) }
    if question.field.isNames {
      return words.text(.array(cells.compactMap { $0.map { .string($0) } }), question.type)
    }
    return cells.prefix { $0 != nil }.compactMap { $0 }.joined(separator: " ")
  }

  private func progress(_ step: Step, in home: Questionnaire) -> Progress {
    let steps = home.steps(answers, setting.proposer)
    let seconds = home.ahead(answers, setting.proposer).reduce(0) { $0 + $1.seconds }
    let count = steps.count + home.awaited(answers).count
    let place = steps.firstIndex { $0.key == step.key } ?? 0
    return Progress(position: place + 1, count: count, minutes: max(1, (seconds + 30) / 60))
  }

  /// A text of a questionnaire, such as its `intro`, with the placeholders filled.
  public func filled(_ text: Text) -> Text { filled(text, nil) }

  private func filled(_ text: Text, _ step: Step?) -> Text {
    text.filled { mark, language in
      let parts = mark.split(separator: "|", maxSplits: 1).map(String.init)
      return value(parts[0], step, language) ?? (parts.count > 1 ? parts[1] : "…")
    }
  }

  private func value(_ name: String, _ step: Step?, _ language: Language) -> String? {
    switch name {
    case "name": return setting.name
    case "item": return step?.key.item.flatMap { answers.text($0.appending(key: "name")) }
    default:
      guard let key = Path(name), let field = setting.catalogue.field(key) else { return nil }
      let words = answers.keys(of: key).compactMap { answers[$0] }.map {
        AnswerText(language).text($0, field.itemType)
      }
      return words.isEmpty ? nil : language.list(words)
    }
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
