import ArgumentParser
import Language
import Portfolio
import Profiling
import Storage
import Terminal
import Trees

struct ClientsList: SessionCommand {
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var options: ProfileOption
  @Flag(help: .json) var json = false

  /// Clients on one page of a terminal.
  private static let page = 40

  func run(in session: Session) throws {
    session.carriesData = json
    let (profile, folder) = try session.profile(options.profile)
    let portfolio = try folder.portfolio(profile)
    if json { return session.put(JSON.array((portfolio?.clients ?? Clients()).map(\.json)).text()) }
    guard let portfolio else { throw Failure.noClients }
    let clients = portfolio.clients.enumerated().sorted(by: Self.comesFirst).map(\.element)
    for start in stride(from: 0, to: clients.count, by: Self.page) {
      let page = clients[start..<min(start + Self.page, clients.count)]
      session.say(table(Array(page), profile.currency, session).joined(separator: "\n"))
      if page.endIndex < clients.count, !asksForMore(clients.count - page.endIndex, session) { return }
    }
    session.say(Self.count(clients.count))
  }

  private typealias Numbered = EnumeratedSequence<Clients>.Element

  /// By falling revenue, an unknown one last; those alike as the file has them.
  private static func comesFirst(_ left: Numbered, _ right: Numbered) -> Bool {
    switch (left.element.revenue, right.element.revenue) {
    case (let mine?, let theirs?) where mine != theirs: mine > theirs
    case (_?, nil): true
    case (nil, _?): false
    default: left.offset < right.offset
    }
  }

  private func table(_ clients: [Client], _ currency: String, _ session: Session) -> [String] {
    let language = session.language
    let titles = [
      Text(en: "Client", fr: "Client"), Text(en: "Revenue (\(currency))", fr: "Chiffre d’affaires (\(currency))"),
      Text(en: "Segment", fr: "Type"),
    ].map { $0[language] }
    let rows = clients.map { client in
      [
        client.name, client.revenue?.words(language) ?? "?",
        client.attributes["segment"] ?? "",
      ]
    }
    return TextTable(rows: [titles] + rows, width: session.screenWidth ?? 100, numbers: [1]).lines
  }

  /// Where nobody can be asked, all is said.
  private func asksForMore(_ rest: Int, _ session: Session) -> Bool {
    guard session.console.isInteractive, session.screenWidth != nil else { return true }
    let prompt = Text(
      en: "\(rest) more: Enter shows them, q stops. ", fr: "Encore \(rest) : Entrée pour la suite, q pour arrêter. ")
    guard case .line(let line) = session.console.readLine(LineRequest(prompt: prompt[session.language])) else {
      return false
    }
    return line.trimmed.isEmpty
  }

  private static func count(_ count: Int) -> Text {
    Text(
      en: "\(Language.en.number(Double(count))) \(count == 1 ? "client" : "clients").",
      fr: "\(Language.fr.number(Double(count))) \(count < 2 ? "client" : "clients").")
  }
}
