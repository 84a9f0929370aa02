import Language
import Trees

extension Interview {
  /// Takes what was typed. An empty line keeps the current or proposed answer, or passes an optional question.
  ///
  /// - Parameter at: when it was said, in ISO 8601.
  public mutating func answer(_ typed: String, at: String?) -> Outcome {
    guard let step else { return .nothingToAsk }
    let text = typed.trimmed
    if text.isEmpty { return enter(step, at) }
    guard let question = step.question else { return more(text, step, at) }
    if let queried, queried.key == step.key, let keeps = AnswerReader.yesOrNo(text) {
      return keeps ? take(queried.text, step, question, at) : .moved
    }
    return take(text, step, question, at)
  }

  private mutating func take(_ text: String, _ step: Step, _ question: Question, _ at: String?) -> Outcome {
    do throws(Refusal) {
      let reading = try read(text, step, question)
      if case .table(let columns, let length) = question.type, case .one(.value(let rows)) = reading {
        return .accepted(try add(rows, to: step, columns, length, at))
      }
      if let query = query(reading, text, step, question) { return query }
      var acceptance = accept(reading, step, question, at)
      if question.type.isAmount, SumReader.isSum(text) { acceptance.reckoned = acceptance.kept.first }
      return .accepted(acceptance)
    } catch {
      return .refused(error)
    }
  }

  /// Rows are added to those there are, and asked for until an empty line or until there are enough.
  private mutating func add(
    _ rows: JSON, to step: Step, _ columns: [Column], _ length: ClosedRange<Int>, _ at: String?
  ) throws(Refusal) -> Acceptance {
    let name = columns.first?.id ?? ""
    let all = (rows.array ?? []).reduce(answers[step.key] ?? []) { $0.adding($1, named: name) }
    let count = all.array?.count ?? 0
    if count > length.upperBound { throw .tooMany(got: count, most: length.upperBound) }
    let changes = keep(step) { $0.set(all, at: step.key, note: Note(status: .answered, at: at)) }
    if count < length.upperBound { detour = step.key }
    let kept = AnswerText(setting.language).text(rows, .table(columns, length))
    return Acceptance(step: step, kept: [kept], items: [], changes: changes)
  }

  private func read(_ text: String, _ step: Step, _ question: Question) throws(Refusal) -> Reading {
    let reader = AnswerReader(
      language: setting.language, options: answers.options(of: question.type), items: items(of: step),
      areNames: question.field.isNames)
    guard single != nil else { return try reader.read(text, as: question.type) }
    return .one(try reader.entry(text, as: question.field.itemType))
  }

  private mutating func query(_ reading: Reading, _ text: String, _ step: Step, _ question: Question) -> Outcome? {
    guard setting.asksBack, queried?.key != step.key, let check = question.check,
      let ask = setting.checks.query(
        check, reading, askedItems(of: step), stem: stem(of: question), setting.language)
    else { return nil }
    queried = (step.key, text)
    return .queried(ask)
  }

  private mutating func accept(_ reading: Reading, _ step: Step, _ question: Question, _ at: String?) -> Acceptance {
    let items = items(of: step)
    if let single { return acceptOne(reading, step, question, at, index: single) }
    let changes = keep(step) { answers in
      switch reading {
      case .row(let entries):
        for (key, entry) in zip(answers.keys(of: step), entries) { answers.keep(entry, at: key, when: at) }
      case .one(let entry): answers.keep(entry, of: question.type, at: step.key, when: at)
      }
    }
    return Acceptance(step: step, kept: words(reading, question), items: items, changes: changes)
  }

  private mutating func acceptOne(
    _ reading: Reading, _ step: Step, _ question: Question, _ at: String?, index: Int
  ) -> Acceptance {
    let items = askedItems(of: step)
    let changes = keepOne(step, index) { answers, key in
      if case .one(let entry) = reading { answers.keep(entry, at: key, when: at) }
    }
    return Acceptance(step: step, kept: words(reading, question), items: items, changes: changes)
  }

  private func words(_ reading: Reading, _ question: Question) -> [String] {
    let entries: [Entry] =
      switch reading {
      case .one(let entry): [entry]
      case .row(let entries): entries
      }
    return entries.map { entry in
      switch entry {
      case .value(let value): AnswerText(setting.language).text(value, question.field.itemType)
      case .unknown: "?"
      case .notApplicable: "-"
      }
    }
  }

  private mutating func enter(_ step: Step, _ at: String?) -> Outcome {
    guard let prompt, let question = step.question else { return more("no", step, at) }
    if let queried, queried.key == step.key { return take(queried.text, step, question, at) }
    if single != nil, !prompt.current.isEmpty { return take(prompt.current, step, question, at) }
    if isTouched(step), !prompt.current.isEmpty || !prompt.rows.isEmpty { return confirm(step, at) }
    if let proposal = prompt.proposal { return take(proposal, step, question, at) }
    return question.isRequired ? .refused(.missing) : putAside(.skipped, at: at)
  }

  /// Keeps what stands there; where it is asked once more, it counts as said today.
  private mutating func confirm(_ step: Step, _ at: String?) -> Outcome {
    guard scope.repeats(step.key) else {
      leave(step)
      return .moved
    }
    let changes = keep(step) { answers in
      for key in answers.keys(of: step) { answers.renew(key, at: at) }
    }
    return .accepted(Acceptance(step: step, kept: [], items: [], changes: changes))
  }

  private mutating func take(_ proposal: Proposal, _ step: Step, _ question: Question, _ at: String?) -> Outcome {
    let note = Note(status: .proposed, at: at)
    let items = askedItems(of: step)
    let words = AnswerText(setting.language)
    if let single {
      let changes = keepOne(step, single) { answers, key in answers.set(proposal.value, at: key, note: note) }
      let text = words.text(proposal.value, question.field.itemType)
      return .accepted(Acceptance(step: step, kept: [text], items: items, changes: changes))
    }
    let values = question.type.isRow ? proposal.value.array ?? [] : [proposal.value]
    let changes = keep(step) { answers in
      for (key, value) in zip(answers.keys(of: step), values) { answers.set(value, at: key, note: note) }
    }
    let kept = values.map { words.text($0, question.type.isRow ? question.field.itemType : question.type) }
    return .accepted(Acceptance(step: step, kept: kept, items: items, changes: changes))
  }

  private mutating func more(_ text: String, _ step: Step, _ at: String?) -> Outcome {
    do throws(Refusal) {
      let reader = AnswerReader(language: setting.language)
      guard case .value(.bool(let isMore)) = try reader.entry(text, as: .yesno) else {
        return .refused(.notYesOrNo(text))
      }
      let changes = keep(step) { answers in
        if isMore {
          answers.addItem(at: step.key)
        } else {
          answers.set(nil, at: step.key, note: Note(status: .skipped, at: at))
        }
      }
      return .accepted(Acceptance(step: step, kept: [text], items: [], changes: changes))
    } catch {
      return .refused(error)
    }
  }
}

extension Answers {
  /// Keeps what one line or cell says.
  mutating func keep(_ entry: Entry, at key: Path, when at: String?) {
    switch entry {
    case .value(let value): set(value, at: key, note: Note(status: .answered, at: at))
    case .unknown: set(nil, at: key, note: Note(status: .unknown, at: at))
    case .notApplicable: set(nil, at: key, note: Note(status: .notApplicable, at: at))
    }
  }

  /// The same for a whole question, where a list of names makes the items of a list.
  mutating func keep(_ entry: Entry, of type: AnswerType, at key: Path, when at: String?) {
    guard Field(key: key, type: type).isNames, let list = key.list else { return keep(entry, at: key, when: at) }
    let note = Note(status: .answered, at: at)
    let names = if case .value(let value) = entry { value.array ?? [] } else { [] as [JSON] }
    setNames(names.compactMap(\.string), of: list, note: note)
    if names.isEmpty { keep(entry, at: key, when: at) }
  }
}
