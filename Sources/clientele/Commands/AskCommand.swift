import Advising
import ArgumentParser
import Language
import Storage
import Terminal
import Trees

struct AskCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("ask") }

  @Flag(help: .json) var json = false
  /// The question as it is, dashes included.
  @Argument(parsing: .allUnrecognized) var words: [String] = []

  func run(in session: Session) throws {
    session.carriesData = json
    let question = words.joined(separator: " ").trimmed
    guard !question.isEmpty else { throw Failure.usage(command: "ask") }
    let language = Language(of: question, else: session.language)
    let cards = session.content.cards(language).all(language)
    let reply = CardSearch(cards, language, session.content.synonyms()).reply(to: question)
    if json { return session.put(reply.json.text()) }
    guard !reply.answers.isEmpty else { return session.say(Self.ignorance(reply)[language]) }
    for answer in reply.answers { Self.say(answer, in: session) }
  }

  private static func say(_ answer: Reply.Answer, in session: Session) {
    let page = CardPage(answer.card, session.style)
    let more = Text(en: "The whole card:", fr: "La fiche entière :")[answer.card.language]
    let ending = [page.sources, visible("\(more) learn \(answer.card.id)"), ""]
    session.sayStyled([page.title, page.styled(answer.passage)] + ending)
  }

  private static func ignorance(_ reply: Reply) -> Text {
    guard let card = reply.nearest else {
      return Text(
        en: "I know nothing about that. learn lists what I know about.",
        fr: "Je ne sais rien là-dessus. learn montre ce dont je peux parler.")
    }
    return Text(
      en: "I do not know that. The nearest card is \(Language.en.quoted(card.title)): learn \(card.id) shows it.",
      fr: "Je ne sais pas répondre à cela. La fiche la plus proche est \(Language.fr.quoted(card.title)) : "
        + "learn \(card.id) la montre.")
  }
}
