import Interviewing
import Language
import Profiling
import Storage
import Terminal

extension InterviewLoop {
  /// What stood on the line, and is no answer that was given, stays for the question.
  func obey(
    _ command: SlashCommand, _ reply: TypedAnswer, _ interview: inout Interview, _ prompt: Interviewing.Prompt
  ) throws {
    if reply.keepsStanding { line.keep(reply.standing, prompt, unless: reply.untouched) }
    switch command {
    case .back: try take(interview.back(), "", interview)
    case .go(let name): try take(interview.go(to: name), "", interview)
    case .each where prompt.items.isEmpty: explain(.noRow)
    case .each: try take(interview.oneByOne(), "", interview)
    case .skip: try take(interview.putAside(.skipped, at: session.now), "", interview)
    case .later: try take(interview.putAside(.later, at: session.now), "", interview)
    case .unknown: try take(interview.putAside(.unknown, at: session.now), "", interview, prompt)
    case .notApplicable: try take(interview.putAside(.notApplicable, at: session.now), "", interview, prompt)
    case .why: explain(prompt.why.map { $0.followed(by: QuestionCard(prompt, session)?.pointer) })
    case .card: if let card = QuestionCard(prompt, session) { card.show() } else { explain(nil) }
    case .example: explain(prompt.example)
    case .help:
      let overview = SlashCommand.overview(width: console.width)
      explain(prompt.help.map { $0.followed(by: overview) } ?? overview)
    case .review: explain(AnswerList(interview.answers, session.catalogue).text)
    case .evidence(let evidence): try note(evidence, &interview)
    case .language(let language): try speak(language, &interview)
    case .edit: try edit(reply, &interview, prompt)
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
    interview.setting = setting
    _ = interview.speak(language)
    writer.profile.answers = interview.answers
    try save()
    session.say(Text(en: "English it is.", fr: "Nous continuons en français."))
  }

  private func edit(_ reply: TypedAnswer, _ interview: inout Interview, _ prompt: Interviewing.Prompt) throws {
    switch try line.edit(reply, prompt) {
    case .changed(let edited): try take(interview.answer(edited, at: session.now), edited, interview, prompt)
    case .unchanged: session.say(Text(en: "The text is as it was.", fr: "Le texte n’a pas changé."))
    case .failed(let reason, let left):
      session.say(reason.message)
      line.giveBack(left)
    }
  }
}

extension Text {
  fileprivate static let noRow = Text(
    en: "/each is for questions about several kinds of clients at once; this one asks for a single answer.",
    fr: "/chacun sert quand la question porte sur plusieurs types de clients ; ici, une seule réponse suffit.")
}
