public import Language
public import Trees

/// The conversation as a value: asked "what now?" and told an answer.
///
///     var interview = Interview(of: niche, answers, in: setting)
///     while let prompt = interview.prompt {
///       interview.answer(read(prompt), at: now)
///     }
public struct Interview: Sendable {
  public internal(set) var answers: Answers
  /// The questionnaire that is walked; `go` may leave it for a moment.
  public let scope: Questionnaire
  public var setting: Setting

  /// Where `back` or `go` led; nil while the walk follows its order.
  var detour: Path?
  /// Where the walk was asked to begin: what is open before it waits until the end.
  private var start: Path?
  /// Steps that are asked in this walk although there was a reaction to them before.
  var again: Set<Path>
  /// What was typed at a step and queried once.
  var queried: (key: Path, text: String)?
  /// Which item of a row is asked when its items are asked one by one.
  var single: Int?
  /// Evidence announced before the answer it belongs to.
  var evidence: Evidence?

  /// What the conversation is held with.
  public struct Setting: Sendable {
    public let checks: SoftChecks
    /// The business's name, for texts that say it.
    public let name: String
    /// Whether anybody is there to be asked back.
    public let asksBack: Bool
    public private(set) var settlement: Settlement

    public init(_ settlement: Settlement, checks: SoftChecks, name: String, asksBack: Bool) {
      self.settlement = settlement
      self.checks = checks
      self.name = name
      self.asksBack = asksBack
    }

    public var catalogue: Catalogue { settlement.catalogue }
    public var proposer: any Proposing { settlement.proposer }
    public var language: Language {
      get { settlement.language }
      set {
        if newValue == language { return }
        settlement = Settlement(catalogue: catalogue, proposer: proposer, language: newValue)
      }
    }
  }

  /// - Parameter start: walks on from this question, answered ones included; nil starts at the first open one, and
  ///   where nothing new is left brings back what was put off or unknown.
  public init(of scope: Questionnaire, _ answers: Answers, in setting: Setting, from start: Path? = nil) {
    self.scope = scope
    self.answers = answers
    self.setting = setting
    again = []
    again = Set(repeated.map(\.key))
    let steps = steps
    if let start, let place = steps.firstIndex(where: { $0.key == start || $0.key == start.template }) {
      again.formUnion(steps[place...].map(\.key))
      detour = steps[place].key
      self.start = detour
    } else if again.isEmpty, steps.allSatisfy(isTouched) {
      again = Set(steps.filter(isPutOff).map(\.key))
    }
  }

  /// The steps of the questionnaire as the answers stand.
  public var steps: [Step] {
    scope.asksAgain ? scope.items.flatMap(steps) : setting.settlement.steps(of: scope, answers)
  }

  private func steps(of item: Questionnaire.Item) -> [Step] {
    guard case .again(let again) = item else { return Questionnaire.steps(item, answers, setting.proposer) }
    return again.keys.compactMap { setting.catalogue.question($0)?.step(at: $0, answers, setting.proposer) }
  }

  /// The steps to be asked once more that nobody reacted to since this round began.
  private var repeated: [Step] {
    scope.items.flatMap { item -> [Step] in
      guard case .again(let again) = item else { return [] }
      let start = answers.note(again.since)?.at ?? ""
      return steps(of: item).filter { step in
        !keys(of: step).allSatisfy { answers.note($0)?.at ?? "" > start }
      }
    }
  }

  /// The step that is asked now; nil when the questionnaire is done.
  public var step: Step? { step(among: steps) }

  /// - Parameter steps: those of the questionnaire.
  func step(among steps: [Step]) -> Step? {
    if let detour, let step = step(at: detour, among: steps) { return step }
    let wanted = { (step: Step) in !isTouched(step) || again.contains(step.key) }
    let first = start.flatMap { start in steps.drop { $0.key != start }.first(where: wanted) }
    return first ?? steps.first(where: wanted)
  }

  func step(at key: Path, among steps: [Step]) -> Step? {
    if let step = steps.first(where: { $0.key == key || $0.key == key.template }) { return step }
    return setting.catalogue.questionnaires.lazy
      .flatMap { $0.steps(answers, setting.proposer) }
      .first { $0.key == key || $0.key == key.template }
  }

  /// Whether somebody reacted to the whole of a step.
  func isTouched(_ step: Step) -> Bool { answers.isTouched(step) }

  private func isPutOff(_ step: Step) -> Bool {
    keys(of: step).contains { key in
      guard let note = answers.note(key) else { return false }
      return note.status.isOpen || (note.status == .skipped && (step.question?.isRequired ?? true))
    }
  }

  /// The keys a step writes to; the template itself where a list has no items yet.
  func keys(of step: Step) -> [Path] {
    let keys = answers.keys(of: step)
    return keys.isEmpty ? [step.key] : keys
  }

  /// Writes to the answers, settles what follows from it, and leaves the step.
  mutating func keep(_ step: Step, _ write: (inout Answers) -> Void) -> [Settlement.Change] {
    write(&answers)
    if let evidence, step.question != nil {
      for key in answers.keys(of: step) { answers.setEvidence(evidence, at: key) }
    }
    let changes = setting.settlement.settle(&answers)
    leave(step)
    return changes
  }

  /// The same for one item of a row; the step is left behind its last item.
  mutating func keepOne(_ step: Step, _ index: Int, _ write: (inout Answers, Path) -> Void) -> [Settlement.Change] {
    let keys = answers.keys(of: step)
    guard keys.indices.contains(index) else { return [] }
    let key = keys[index]
    write(&answers, key)
    if let evidence { answers.setEvidence(evidence, at: key) }
    let changes = setting.settlement.settle(&answers)
    queried = nil
    if index + 1 < keys.count {
      single = index + 1
    } else {
      leave(step)
    }
    return changes
  }

  mutating func leave(_ step: Step) {
    again.remove(step.key)
    if again.isEmpty { start = nil }
    detour = nil
    queried = nil
    single = nil
    evidence = nil
  }
}
