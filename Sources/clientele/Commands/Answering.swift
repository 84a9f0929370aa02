import ArgumentParser
import Foundation
import Interviewing
import Language
import Profiling
import Storage
import Trees

struct AnswerCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("answer") }

  @OptionGroup var options: ProfileOption
  @Argument(completion: .known) var question: String
  /// All that follows, dashes included.
  @Argument(parsing: .captureForPassthrough, completion: .known) var value: [String] = []

  func run(in session: Session) throws {
    let writer = try session.writer(options.profile)
    defer { writer.release() }
    let text = value.joined(separator: " ")
    let before = writer.conclusions
    try SingleAnswer(question, writer, session).give(text)
    try writer.save(at: session.now)
    session.sayMoves(from: before, to: writer.conclusions)
    session.say(Text(en: "Saved.", fr: "Enregistré."))
  }
}

struct EditCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("edit") }

  @OptionGroup var options: ProfileOption
  @Argument(completion: .known) var question: String

  func run(in session: Session) throws {
    let writer = try session.writer(options.profile)
    defer { writer.release() }
    let key = try session.question(question).key
    guard let home = session.catalogue.home(of: key) else { throw session.unknownQuestion(question) }
    try InterviewLoop(writer, session).askOnly(key, in: home)
  }
}

struct ClearCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("clear") }

  @OptionGroup var options: ProfileOption
  @Argument(completion: .known) var question: String

  func run(in session: Session) throws {
    let writer = try session.writer(options.profile)
    defer { writer.release() }
    let before = writer.conclusions
    try SingleAnswer(question, writer, session).clear()
    try writer.save(at: session.now)
    session.sayMoves(from: before, to: writer.conclusions)
    session.say(Text(en: "Taken back.", fr: "Réponse retirée."))
  }
}

/// One answer given or taken back without walking.
private struct SingleAnswer {
  let key: Path
  let field: Field
  let writer: ProfileWriter
  let session: Session

  init(_ name: String, _ writer: ProfileWriter, _ session: Session) throws {
    guard let key = Path(name), let field = session.catalogue.field(key) else {
      throw session.unknownQuestion(name)
    }
    self.key = key
    self.field = field
    self.writer = writer
    self.session = session
  }

  func give(_ text: String) throws {
    var answers = writer.profile.answers
    try checkName(answers)
    let old = key.isItemName ? answers.text(key) : nil
    do throws(Refusal) {
      try answers.give(text, to: key, field, session.language, at: session.now)
    } catch {
      throw Failure.refused(error, key: key.description)
    }
    if let old, let new = answers.text(key) { writer.settlement.follow(old, to: new, in: &answers) }
    settle(answers)
  }

  /// Of what has a name, nothing is known before it.
  private func checkName(_ answers: Answers) throws {
    guard let list = key.list, let index = key.index, let names = Path("\(list)[].name"),
      case .list? = session.catalogue.field(names)?.type
    else { return }
    let count = answers.keys(of: names).count
    if count == 0 { throw Failure.unknownSegment("", known: []) }
    if index >= count { throw Failure.refused(.noSuchItem(list, count: count), key: key.description) }
  }

  /// Without its name an item goes, and what was said about it is parked.
  func clear() throws {
    var answers = writer.profile.answers
    let keys = answers.keys(of: key)
    guard keys.contains(where: answers.isTouched) else { throw Failure.notAnswered(key) }
    if let list = key.list, key.components.last == .key("name") {
      let names = answers.keys(of: key.template).filter { !keys.contains($0) }.compactMap { answers.text($0) }
      answers.setNames(names, of: list, note: Note(status: .answered, at: session.now))
    } else {
      for key in keys { answers.clear(key) }
    }
    settle(answers)
  }

  private func settle(_ answers: Answers) {
    writer.profile.answers = answers
    writer.settle()
  }
}

extension Path {
  /// Whether it names an item of a list, which the list is made of: `segments[0].name`.
  fileprivate var isItemName: Bool { index != nil && components.count == 3 }
}
