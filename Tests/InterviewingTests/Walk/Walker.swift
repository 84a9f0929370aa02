import Language
import Profiling
import Trees

@testable import Interviewing

/// Somebody who answers at random, changes their mind, uses every command, and notices when something is wrong.
struct Walker {
  private(set) var interview: Interview
  private(set) var complaints: [String] = []
  private(set) var accepted = 0
  private var moment = 100_000
  private var random: SplitMix
  private var ledger = Ledger()
  /// What was last said, for the complaints.
  private var log: [String] = []

  private let catalogue: Catalogue
  private var scopes: [Questionnaire] { catalogue.questionnaires.filter { !$0.items.isEmpty } }

  init(seed: UInt64, through catalogue: Catalogue) {
    random = SplitMix(seed)
    self.catalogue = catalogue
    let language: Language = random.one(in: 2) ? .en : .fr
    let scope = random.pick(catalogue.questionnaires.filter { !$0.items.isEmpty }) ?? catalogue.questionnaires[0]
    interview = Interview(of: scope, Answers(), in: Content.setting(language, catalogue: catalogue))
  }

  /// A moment after the last one.
  private mutating func tick() -> String {
    moment += 1
    return "2026-11-21T\(moment)"
  }

  /// A few steps at random, now and then in another questionnaire, then one of them to its end.
  mutating func walk(steps: Int) {
    for _ in 0..<steps where complaints.isEmpty {
      if random.one(in: 15) { begin(random.pick(scopes) ?? interview.scope) }
      guard let prompt = interview.prompt else {
        begin(random.pick(scopes) ?? interview.scope)
        continue
      }
      act(prompt)
      if random.one(in: 4) { check() }
    }
    check()
    finish(interview.scope)
    check()
  }

  private mutating func begin(_ scope: Questionnaire) {
    log.append("-- \(scope.id)")
    let start = random.one(in: 4) ? interview.steps.randomElement(using: &random)?.key : nil
    interview = Interview(of: scope, interview.answers, in: interview.setting, from: start)
  }

  /// Answers everything that is asked, which must come to an end.
  private mutating func finish(_ scope: Questionnaire) {
    begin(scope)
    var left = 200
    while let prompt = interview.prompt, left > 0, complaints.isEmpty {
      left -= 1
      if prompt.step.question == nil { say("non", prompt) } else { answer(prompt) }
    }
    if interview.step != nil, complaints.isEmpty { complain("stuck at \(interview.step?.key.description ?? "")") }
  }

  private mutating func act(_ prompt: Prompt) {
    if case .row = prompt.type, random.one(in: 3) { _ = interview.oneByOne() }
    guard let prompt = interview.prompt else { return }
    switch Int.random(in: 0..<30, using: &random) {
    case 0..<16: answer(prompt)
    case 16: refuse(prompt)
    case 17, 18: say("", prompt)
    case 19: putAside(prompt, .skipped)
    case 20: putAside(prompt, .unknown)
    case 21: putAside(prompt, .notApplicable)
    case 22: putAside(prompt, .later)
    case 23, 24: note("/back", interview.back())
    case 25: go()
    case 26: note("one by one", interview.oneByOne())
    case 27: interview.set(random.pick(Evidence.allCases) ?? .guess)
    case 28: follow(interview.speak(interview.setting.language == .en ? .fr : .en))
    default: say(random.pick(["yes", "non"]) ?? "", prompt)
    }
  }

  private mutating func go() {
    let questions = catalogue.asked
    let key = random.pick(questions)?.key.description ?? ""
    note("/go \(key)", interview.go(to: random.one(in: 3) ? String(key.suffix(5)) : key))
  }

  private mutating func answer(_ prompt: Prompt) {
    guard prompt.step.question != nil else { return say(random.pick(["yes", "n", "oui", "no"]) ?? "", prompt) }
    let reply = Reply(to: prompt, in: interview.setting.language, using: &random)
    if isPicky(prompt, reply) { return }
    let before = interview
    var outcome = interview.answer(reply.text, at: tick())
    if case .queried = outcome { outcome = confirm(reply) }
    note(reply.text, outcome)
    guard case .accepted(let acceptance) = outcome else { return complain("refused \(reply.text): \(outcome)") }
    accepted += 1
    record(reply, prompt, before, acceptance.changes)
  }

  /// After a query the same is said again, in one of the ways that keep it.
  private mutating func confirm(_ reply: Reply) -> Outcome {
    if random.one(in: 3) { _ = interview.answer("non", at: tick()) }
    return interview.answer(random.pick(["", "oui", "Y", reply.text]) ?? "", at: tick())
  }

  /// Words that mean yes or no while a query waits.
  private func isPicky(_ prompt: Prompt, _ reply: Reply) -> Bool {
    prompt.queried != nil && AnswerReader.yesOrNo(reply.text) != nil
  }

  private mutating func record(_ reply: Reply, _ prompt: Prompt, _ before: Interview, _ changes: [Settlement.Change]) {
    guard let question = prompt.step.question else { return }
    if question.field.isNames {
      if let names = reply.values.first ?? nil { rename(names.array?.compactMap(\.string) ?? [], before.answers) }
    } else if let single = before.single {
      ledger.accept(reply.values[0], at: prompt.step.key.filled(with: single), in: before.answers.current)
    } else {
      for (key, value) in zip(before.answers.keys(of: prompt.step.key), reply.values) {
        ledger.accept(value, at: key, in: before.answers.current)
      }
    }
    follow(changes)
  }

  /// The rule of the names, said again: an item that is gone lends its answers to a new name spelled almost the same.
  private mutating func rename(_ names: [String], _ before: Answers) {
    var gone = before.segments.filter { old in !names.contains { $0.folded == old.folded } }
    let parked = (before.parked.tree["segments"]?.array ?? []).filter { ($0.object?.count ?? 0) > 1 }
      .compactMap { $0["name"]?.string?.folded }
    for name in names where !before.segments.contains(where: { $0.folded == name.folded }) {
      guard !parked.contains(name.folded), let old = gone.first(where: { $0.isRespelling(of: name) }) else { continue }
      gone.removeAll { $0 == old }
      ledger.rename(old, name)
    }
  }

  private mutating func follow(_ changes: [Settlement.Change]) {
    for case .followed(let key) in changes {
      if let value = interview.answers[key] { ledger.accept(value, at: key, in: interview.answers.current) }
    }
  }

  /// Something that nobody could mean.
  private mutating func refuse(_ prompt: Prompt) {
    let text = random.pick(["6 6 6 6 6 6 6 6 6", "§", ",", "1,2,3,4,5,6,7,8,9"]) ?? ""
    switch prompt.type {
    case .text, .list, .table, .anything: return
    default: break
    }
    let before = interview.answers
    let outcome = interview.answer(text, at: tick())
    note(text, outcome)
    guard case .refused(let refusal) = outcome else { return complain("took \(text)") }
    if interview.answers != before { complain("a refusal changed the answers") }
    if Language.allCases.contains(where: { refusal.message[$0].isEmpty }) { complain("no words for \(refusal)") }
  }

  private mutating func say(_ text: String, _ prompt: Prompt) {
    // Anything names a row of a table, which the ledger cannot follow.
    if case .table = prompt.type, !text.isEmpty { return }
    let before = interview
    let outcome = interview.answer(text, at: tick())
    note(text, outcome)
    guard case .accepted(let acceptance) = outcome else { return }
    if text.isEmpty, prompt.queried == nil, prompt.current.isEmpty, let proposal = prompt.proposal {
      ledger.accept(proposal.value, at: prompt.step.key, in: before.answers.current)
    } else {
      adopt(prompt, before)
    }
    follow(acceptance.changes)
  }

  /// Takes over what stands now, where what was kept is not this walker's own valid answer.
  private mutating func adopt(_ prompt: Prompt, _ before: Interview) {
    guard let question = prompt.step.question else { return }
    if question.field.isNames { return rename(interview.answers.segments, before.answers) }
    let keys = before.single.map { [prompt.step.key.filled(with: $0)] } ?? before.answers.keys(of: prompt.step.key)
    for key in keys where before.answers.current[key] != interview.answers[key] {
      ledger.accept(interview.answers[key], at: key, in: before.answers.current)
    }
  }

  private mutating func putAside(_ prompt: Prompt, _ status: Note.Status) {
    let before = interview
    let outcome = interview.putAside(status, at: tick())
    note("/\(status)", outcome)
    guard case .accepted(let acceptance) = outcome else { return complain("/\(status): \(outcome)") }
    if status == .unknown || status == .notApplicable, prompt.step.question?.field.isNames == false {
      let keys = before.single.map { [prompt.step.key.filled(with: $0)] } ?? before.answers.keys(of: prompt.step.key)
      for key in keys { ledger.accept(nil, at: key, in: before.answers.current) }
    }
    follow(acceptance.changes)
  }

  private mutating func note(_ text: String, _ outcome: Outcome) {
    if case .accepted(let acceptance) = outcome {
      log.append("\(acceptance.step.key) ← \(text) \(acceptance.changes)")
    } else {
      log.append("\(interview.step?.key.description ?? "–") ← \(text) \(outcome)".prefix(200).description)
    }
  }

  private mutating func complain(_ text: String) {
    complaints.append(text + "\n  " + log.suffix(12).joined(separator: "\n  "))
  }
}

extension Walker {
  private mutating func check() {
    let setting = interview.setting
    if (interview.prompt == nil) != (interview.step == nil) { complain("a step without a prompt") }
    for difference in ledger.differences(from: interview.answers).prefix(2) { complain(difference) }
    var again = interview.answers
    let fresh = Settlement(catalogue: setting.catalogue, proposer: setting.proposer, language: setting.language)
    if !fresh.settle(&again).isEmpty || again != interview.answers { complain("not settled") }
    for question in catalogue.asked {
      for key in interview.answers.keys(of: question.key) where interview.answers.isTouched(key) {
        if !question.applies(at: key, in: interview.answers.current) { complain("\(key) is hidden and counts") }
      }
    }
    if random.one(in: 5) { checkFile() } else { checkResume(interview.answers) }
  }

  /// Whoever comes back is asked where the walk stands.
  private mutating func checkResume(_ answers: Answers) {
    guard interview.detour == nil, interview.again.isEmpty, interview.single == nil, let step = interview.step else {
      return
    }
    let resumed = Interview(of: interview.scope, answers, in: interview.setting).step
    if resumed != step { complain("resumes at \(resumed?.key.description ?? "–"), not \(step.key)") }
  }

  private mutating func checkFile() {
    var profile = Profile(
      name: "Atelier Nord", language: interview.setting.language, currency: "EUR", created: "2026-11-21T18:40:00Z")
    profile.answers = interview.answers
    let file = Array(profile.json(catalogue).text().utf8)
    guard let read = try? Profile(file) else { return complain("the file cannot be read again") }
    if read.answers != interview.answers { complain("the file reads differently") }
    checkResume(read.answers)
  }
}
