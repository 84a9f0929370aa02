import ArgumentParser
import Interviewing
import Language
import Profiling
import Storage
import Trees

struct ShowCommand: SessionCommand {
  static var configuration: CommandConfiguration { Speech.configuration("show") }

  @OptionGroup var options: ProfileOption
  @Argument(
    help: .said(
      en: "Which part; without one, where things stand.", fr: "Quelle partie ; sans partie, où vous en êtes."),
    completion: .known)
  var part: String?
  @Argument(
    help: .said(en: "Which one, for show segment and show client.", fr: "Lequel, pour show segment et show client."),
    completion: .known)
  var name: [String] = []
  @ArgumentParser.Option(
    help: .said(
      en: "Another objective, for show ideal and show client.", fr: "Un autre objectif, pour show ideal et show client."
    ),
    completion: .known)
  var objective: String?
  @Flag(help: .json)
  var json = false

  static let parts = [
    "answers", "ranking", "ideal", "niche", "questions", "segment", "matrix", "market", "portfolio", "client",
  ]

  func run(in session: Session) throws {
    session.carriesData = json
    var (profile, folder) = try session.profile(options.profile, clients: false)
    if let part, !Self.parts.contains(part) { throw Failure.unknownPart(part, known: Self.parts) }
    if !name.isEmpty, !["segment", "client"].contains(part) { throw Failure.usage(command: "show") }
    guard part != nil || json else { return session.say(Standing(stored: profile, session).lines(session.language)) }
    if part == "portfolio", let saved = folder.savedPortfolio(profile) { return show(saved, of: profile, session) }
    profile.portfolio = try folder.portfolio(profile)
    let subject = ProfileView(profile, session.catalogue)
    if part == "portfolio" { return show(try value(subject, session), of: profile, session) }
    if json { return session.put(try value(subject, session).text()) }
    session.say(try words(part ?? "", subject, session))
  }

  private func show(_ portfolio: JSON, of profile: Profile, _ session: Session) {
    if json { return session.put(portfolio.text()) }
    session.say(PortfolioView(portfolio, of: profile, session)?.text ?? PortfolioView.none[session.language])
  }

  /// The value of the part's key in the profile.
  private func value(_ subject: ProfileView, _ session: Session) throws -> JSON {
    let document = subject.document(session.advisor)
    let conclusions = document["conclusions"] ?? .null
    switch part {
    case nil: return document
    case "answers": return document["answers"] ?? .null
    case "ideal":
      return try outlook(subject)?.json(subject.profile.language) ?? conclusions["idealClients"] ?? []
    case "questions": return conclusions["openQuestions"] ?? []
    case "segment": return try subject.segment(wanted).json
    case "client": return try clientOutlook(subject)?.json ?? client(subject).json
    case let part?: return conclusions[part] ?? .null
    }
  }

  /// A name of several words needs no quotes.
  private var wanted: String { name.joined(separator: " ") }

  private func client(_ subject: ProfileView) throws -> ClientView {
    guard !wanted.isEmpty else { throw Failure.usage(command: "show") }
    return try ClientView(wanted, in: subject.conclusions.portfolio, currency: subject.profile.currency)
  }

  /// What the objective asked for would change; nil where none was asked for.
  private func outlook(_ subject: ProfileView) throws -> Outlook? { try wantedObjective.map(subject.outlook) }

  /// The same about one client.
  private func clientOutlook(_ subject: ProfileView) throws -> ClientOutlookView? {
    guard let kind = try wantedObjective else { return nil }
    guard !wanted.isEmpty else { throw Failure.usage(command: "show") }
    return try ClientOutlookView(wanted, under: kind, subject)
  }

  private var wantedObjective: Objective? {
    get throws {
      guard let objective else { return nil }
      guard let kind = Objective(rawValue: objective) else {
        throw Failure.unknownObjective(objective, known: Objective.allCases.map(\.rawValue))
      }
      return kind
    }
  }

  private func words(_ part: String, _ subject: ProfileView, _ session: Session) throws -> String {
    let language = session.language
    switch part {
    case "answers": return AnswerList(subject.profile.answers, session.catalogue).text[language]
    case "questions":
      return QuestionList(subject.conclusions.openQuestions, subject.profile.answers, session.catalogue).text[language]
    case "segment": return try subject.segment(wanted).lines(language)
    case "client": return try clientOutlook(subject)?.text(session) ?? client(subject).lines(language)
    case "ideal":
      if let outlook = try outlook(subject) { return OutlookView(outlook, session).text }
      return subject.ideal(language) ?? subject.notYet[language]
    case "niche": return subject.niche(language) ?? subject.notYet[language]
    case "ranking": return subject.ranking(language) ?? subject.notYet[language]
    case "matrix": return subject.matrix(language) ?? subject.notYet[language]
    case "market": return subject.market(language) ?? subject.notYet[language]
    default: return subject.notYet[language]
    }
  }
}
