import Interviewing
import Language
import Profiling
import Storage
import Terminal
import Trees

/// Holds the conversation: asks, takes what is typed, and has every accepted answer on the disk before it asks again.
final class InterviewLoop {
  private let writer: ProfileWriter
  private let session: Session
  /// Text to put back on the line: a refused answer, or what Ctrl-C interrupted.
  private var givenBack: String?

  init(_ writer: ProfileWriter, _ session: Session) {
    self.writer = writer
    self.session = session
  }

  /// Why the conversation ended early.
  enum Ending: Error {
    case stopped
    case interrupted
    case terminated(Int32)
    case inputFailed(Int32)

    /// What it means that no line came.
    static func error(for input: LineInput, _ console: any Console) -> any Error {
      switch input {
      case .line, .end: Ending.stopped
      case .interrupted: Ending.interrupted
      case .terminated(let signal, _): Ending.terminated(signal)
      case .failed(let code): Ending.inputFailed(code)
      case .invalid: Failure.refusedLine(console.lineNumber, .notUTF8)
      case .tooLong: Failure.refusedLine(console.lineNumber, .lineTooLong)
      }
    }
  }

  private var console: any Console { session.console }

  /// Walks a questionnaire to its end.
  ///
  /// - Throws: `Ending`; everything accepted is saved by then.
  func walk(_ scope: Questionnaire, from start: Path? = nil) throws {
    var interview = Interview(of: scope, writer.profile.answers, in: setting, from: start)
    let (answers, before) = (writer.profile.answers, conclusions)
    introduce(scope, interview)
    while let prompt = interview.prompt { try ask(prompt, &interview) }
    try writer.save(at: session.now, reason: scope.id)
    finish(scope, since: answers, before)
  }

  /// Whether a walk would ask nothing.
  func isDone(_ scope: Questionnaire) -> Bool {
    Interview(of: scope, writer.profile.answers, in: setting).step == nil
  }

  /// Asks one question, then leaves.
  func askOnly(_ key: Path, in scope: Questionnaire) throws {
    var interview = Interview(of: scope, writer.profile.answers, in: setting, from: key)
    guard interview.step?.key == key || interview.step?.key == key.template else { throw Failure.notAsked(key) }
    let before = conclusions
    while let prompt = interview.prompt, prompt.step.key == key.template || prompt.step.key == key {
      let old = interview.answers
      try ask(prompt, &interview)
      if interview.answers != old { break }
    }
    session.sayMoves(from: before, to: conclusions)
  }

  private var setting: Interview.Setting {
    Interview.Setting(
      catalogue: session.catalogue, proposer: Proposals(name: writer.profile.name),
      checks: session.content.softChecks(),
      language: session.language, name: writer.profile.name, asksBack: console.isInteractive)
  }

  private var conclusions: Conclusions { writer.profile.conclusions(session.catalogue) }

  private func introduce(_ scope: Questionnaire, _ interview: Interview) {
    let title = scope.title[session.language]
    session.sayStyled(["", session.style.bold(session.isAccessible ? title : "── \(title) ──")])
    let isNew = interview.step?.key == interview.steps.first?.key
    if isNew, let intro = scope.intro { session.say(interview.filled(intro)) }
  }

  private func ask(_ prompt: Interviewing.Prompt, _ interview: inout Interview) throws {
    let view = QuestionView(prompt, session.language, style: session.style, canEdit: console.canEdit)
    if givenBack == nil, prompt.queried == nil { session.sayStyled(view.lines) }
    let standing = givenBack ?? view.prefill
    let typed = try read(view, prompt)
    let isUnchanged = console.canEdit && !view.prefill.isEmpty && typed == view.prefill
    do {
      if let command = try command(in: typed, behind: standing) { return try obey(command, &interview, prompt) }
      let said = confirmation(in: typed, behind: prompt.queried) ?? SlashCommand.answer(typed)
      try take(interview.answer(isUnchanged ? "" : said, at: session.now), typed, interview)
    } catch let mistake as SlashCommand.Mistake {
      try refuse(mistake.message, typed)
    }
  }

  /// A yes or no typed behind the text that was queried.
  private func confirmation(in typed: String, behind queried: String?) -> String? {
    guard let queried, !queried.isEmpty, typed.hasPrefix(queried) else { return nil }
    let rest = String(typed.dropFirst(queried.count)).trimmed
    return AnswerReader.yesOrNo(rest) == nil ? nil : rest
  }

  /// The command in a line: alone, or typed behind the text that stood there already, refused or not.
  private func command(in typed: String, behind prefill: String) throws(SlashCommand.Mistake) -> SlashCommand? {
    let rest = typed.dropFirst(prefill.count)
    if !prefill.isEmpty, typed.hasPrefix(prefill), let command = try? SlashCommand.read(String(rest).trimmed) {
      return command
    }
    return try SlashCommand.read(typed.trimmed)
  }

  /// A line from the person, through Ctrl-C and back.
  private func read(_ view: QuestionView, _ prompt: Interviewing.Prompt) throws -> String {
    var text = givenBack ?? view.prefill
    givenBack = nil
    while true {
      let offer = QuestionOffer(prompt: prompt, standing: text, session: session)
      let request = LineRequest(prompt: view.cursor, prefill: text, completions: offer.offer)
      switch console.readLine(request) {
      case .line(let line): return line
      case .interrupted(let typed):
        text = typed
        try offerToStop()
      case let other: throw Ending.error(for: other, console)
      }
    }
  }

  private func offerToStop() throws {
    let question = Text(
      en: "Stop here? Everything is saved. Enter goes on, Ctrl-C again stops. ",
      fr: "Arrêter ici ? Tout est enregistré. Entrée pour continuer, Ctrl-C encore pour arrêter. ")
    switch console.readLine(LineRequest(prompt: question[session.language])) {
    case .line(let line):
      if line.folded == "/stop" || AnswerReader.yesOrNo(line) == true { throw Ending.stopped }
    case let other: throw Ending.error(for: other, console)
    }
  }
}

extension InterviewLoop {
  /// Acts on what came of a reply.
  private func take(_ outcome: Outcome, _ typed: String, _ interview: Interview) throws {
    switch outcome {
    case .accepted(let acceptance): try keep(acceptance, interview)
    case .refused(let refusal): try refuse(refusal.message, typed)
    case .queried(let ask):
      session.say(ask.followed(by: Text(en: "Enter keeps your answer.", fr: "Entrée garde votre réponse.")))
    case .alreadyAtStart:
      session.say(Text(en: "This is the first question.", fr: "C’est la première question."))
    case .noSuchQuestion(let name, let nearest):
      try refuse(Failure.unknownQuestion(name, nearest: nearest).message, "")
    case .moved, .nothingToAsk: break
    }
  }

  /// Says what was understood, then puts it on the disk.
  private func keep(_ acceptance: Acceptance, _ interview: Interview) throws {
    if let echo = Echo.text(acceptance, interview.answers) { session.say(echo) }
    writer.profile.answers = interview.answers
    try save()
    if let news = Echo.changes(acceptance.changes, session.catalogue) { session.say(news) }
  }

  private func save() throws {
    do {
      try writer.save(at: session.now)
    } catch StoreError.changedOnDisk(let path) {
      try settleConflict(path)
    }
  }

  /// Somebody else wrote the profile meanwhile: both versions are kept, and the person says which one goes on.
  private func settleConflict(_ path: String) throws {
    guard console.isInteractive else { throw StoreError.changedOnDisk(path: path) }
    let goesOn = try session.confirms(
      Text(
        en:
          "\(path) was changed by another program meanwhile. Go on with what you said here? The other version is kept beside it.",
        fr:
          "\(path) a été modifié entre-temps par un autre programme. Continuer avec ce que vous venez de dire ? L’autre version sera gardée à côté."
      ))
    guard goesOn else { throw StoreError.changedOnDisk(path: path) }
    let kept = try writer.keepOther()
    try writer.save(at: session.now)
    session.say(Text(en: "The other version is in \(kept).", fr: "L’autre version est dans \(kept)."))
  }

  /// A person gets the text back for editing; piped input cannot be asked again.
  private func refuse(_ reason: Text, _ typed: String) throws {
    guard console.isInteractive else { throw Failure.refusedLine(console.lineNumber, reason) }
    session.say(reason)
    givenBack = console.canEdit ? typed : ""
  }

  private func obey(_ command: SlashCommand, _ interview: inout Interview, _ prompt: Interviewing.Prompt) throws {
    switch command {
    case .back: try take(interview.back(), "", interview)
    case .go(let name): try take(interview.go(to: name), "", interview)
    case .each where prompt.items.isEmpty: explain(.noRow)
    case .each: try take(interview.oneByOne(), "", interview)
    case .skip: try take(interview.putAside(.skipped, at: session.now), "", interview)
    case .later: try take(interview.putAside(.later, at: session.now), "", interview)
    case .unknown: try take(interview.putAside(.unknown, at: session.now), "", interview)
    case .notApplicable: try take(interview.putAside(.notApplicable, at: session.now), "", interview)
    case .why: explain(prompt.why.map { $0.followed(by: QuestionCard(prompt, session)?.pointer) })
    case .card: if let card = QuestionCard(prompt, session) { card.show() } else { explain(nil) }
    case .example: explain(prompt.example)
    case .help: explain(prompt.help.map { $0.followed(by: SlashCommand.overview) } ?? SlashCommand.overview)
    case .review: explain(AnswerList(interview.answers, session.catalogue).text)
    case .evidence(let evidence): try note(evidence, &interview)
    case .language(let language): try speak(language, &interview)
    case .edit: try edit(&interview, prompt)
    case .stop: throw Ending.stopped
    }
  }

  private func explain(_ text: Text?) {
    session.say(text ?? Text(en: "There is nothing more to say here.", fr: "Il n’y a rien à ajouter ici."))
    session.say("")
  }

  private func note(_ evidence: Evidence, _ interview: inout Interview) throws {
    interview.set(evidence)
    writer.profile.answers = interview.answers
    try save()
    session.say(Text(en: "Noted: \(evidence.label[.en]).", fr: "Noté : \(evidence.label[.fr])."))
  }

  private func speak(_ language: Language, _ interview: inout Interview) throws {
    session.language = language
    writer.profile.language = language
    _ = interview.speak(language)
    writer.profile.answers = interview.answers
    try save()
    session.say(Text(en: "English it is.", fr: "Nous continuons en français."))
  }

  private func edit(_ interview: inout Interview, _ prompt: Interviewing.Prompt) throws {
    let text = try Editor(folder: writer.folder, environment: session.environment).edit(
      prompt.queried ?? prompt.current)
    guard let text, !text.trimmed.isEmpty else {
      return session.say(Text(en: "The text is as it was.", fr: "Le texte n’a pas changé."))
    }
    try take(interview.answer(text, at: session.now), text, interview)
  }

  /// After a questionnaire: what it changed, and what comes next.
  private func finish(_ scope: Questionnaire, since answers: Answers, _ before: Conclusions) {
    session.say("")
    let now = ProfileView(writer.profile, session.catalogue)
    let effect = Effect(
      from: answers, before, to: now.profile.answers, now.conclusions, currency: now.profile.currency)
    session.sayMoves(from: before, to: now.conclusions)
    if let line = effect.line(of: scope.id) { session.say(line) }
    if scope.id == "niche", let ranking = now.ranking(session.language) { session.say(ranking) }
    if scope.id == "statement", let statement = now.conclusions.niche?.statement {
      session.say(session.language.quoted(statement))
    }
  }
}

extension Text {
  fileprivate static let noRow = Text(
    en: "/each is for questions about several kinds of clients at once; this one asks for a single answer.",
    fr: "/chacun sert quand la question porte sur plusieurs types de clients ; ici, une seule réponse suffit.")
}
