import Advising
import ArgumentParser
import Language
import Profiling
import Storage
import Terminal
import Trees

struct AskCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("ask") }

  @OptionGroup var options: ProfileOption
  @Flag(help: .json) var json = false
  /// The question as it is, dashes included.
  @Argument(parsing: .allUnrecognized) var words: [String] = []

  func run(in session: Session) throws {
    session.carriesData = json
    let question = words.joined(separator: " ").trimmed
    guard !question.isEmpty else { throw Failure.usage(command: "ask") }
    let profile = try profile(in: session)
    let language = Language(of: question, else: profile?.language ?? session.language)
    let cards = session.content.cards(language).all(language)
    let reply = CardSearch(cards, language, session.content.synonyms()).reply(to: question)
    let findings = reply.answers.isEmpty ? [] : Self.findings(on: Set(reply.answers.map(\.card.id)), profile, session)
    if json { return session.put(Self.json(reply, findings).text()) }
    guard !reply.answers.isEmpty else { return session.say(Self.ignorance(reply)[language]) }
    for answer in reply.answers {
      Self.say(answer, findings.first { $0.card == answer.card.id }, in: session)
    }
  }

  /// The one that is named; else the one at hand, where there is one that can be read.
  private func profile(in session: Session) throws -> Profile? {
    guard options.profile == nil else { return try session.profile(options.profile).0 }
    return try? session.entry(nil).profile.get()
  }

  /// What the profile has to say about some cards.
  private static func findings(on cards: Set<String>, _ profile: Profile?, _ session: Session) -> [Finding] {
    guard let profile else { return [] }
    let conclusions = profile.conclusions(session.catalogue)
    return session.advisor.findings(on: profile, conclusions, today: session.now).filter { cards.contains($0.card) }
  }

  /// The reply with its findings, in its language, where there are any.
  private static func json(_ reply: Reply, _ findings: [Finding]) -> JSON {
    guard !findings.isEmpty, var object = reply.json.object else { return reply.json }
    object["findings"] = .array(findings.map { $0.json(reply.language) })
    return .object(object)
  }

  private static func say(_ answer: Reply.Answer, _ finding: Finding?, in session: Session) {
    let page = CardPage(answer.card, session.style)
    let more = Text(en: "The whole card:", fr: "La fiche entière :")[answer.card.language]
    let own = finding.map { finding in
      Text(en: "In your profile: \(finding.says[.en])", fr: "Dans votre profil : \(finding.says[.fr])")
    }
    let ending = [page.sources, visible("\(more) learn \(answer.card.id)"), ""]
    session.sayStyled(
      [page.title, page.styled(answer.passage)] + [own.map { visible($0[answer.card.language]) }].compactMap(\.self)
        + ending)
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
