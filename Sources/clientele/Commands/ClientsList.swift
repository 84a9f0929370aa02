import ArgumentParser
import Language
import Portfolio
import Profiling
import Storage
import Terminal
import Trees

struct ClientsList: SessionCommand {
  static let configuration = CommandConfiguration.nested("list")

  @OptionGroup var options: ProfileOption
  @Flag(help: .json) var json = false

  /// Clients on one page of a terminal.
  private static let page = 40

  func run(in session: Session) throws {
    session.carriesData = json
    let (profile, _) = try session.profile(options.profile)
    guard let portfolio = profile.portfolio ?? profile.answers.portfolioByHand else {
      if json { return session.put("[]\n") }
      throw Failure.noClients
    }
    let all = PortfolioConclusions(portfolio, profile.answers.portfolioSettings)
    if json { return all.forEachListedJSON(session.put) }
    let order = Self.order(portfolio.clients)
    for start in stride(from: 0, to: order.count, by: Self.page) {
      let page = order[start..<min(start + Self.page, order.count)]
      let table = ClientsTable(all.clients(at: page), currency: profile.currency, session.language)
      session.say(table.lines(session.screenWidth ?? 100).joined(separator: "\n"))
      if page.endIndex < order.count, try !asksForMore(order.count - page.endIndex, session) { return }
    }
    session.say(Self.count(order.count))
  }

  /// By falling revenue, an unknown one last; those alike as the file has them.
  private static func order(_ clients: Clients) -> [Int] {
    let revenues = clients.revenues
    return Falling(revenues).places + clients.indices.filter { revenues[$0] == nil }
  }

  /// Where nobody can be asked, all is said.
  private func asksForMore(_ rest: Int, _ session: Session) throws -> Bool {
    guard session.console.isInteractive, session.screenWidth != nil else { return true }
    let prompt = Text(
      en: "\(Language.en.number(Double(rest))) more: Enter shows them, q stops. ",
      fr: "Encore \(Language.fr.number(Double(rest))) : Entrée pour la suite, q pour arrêter. ")
    return try session.reply(to: prompt[session.language])?.trimmed.isEmpty == true
  }

  private static func count(_ count: Int) -> Text {
    Text(
      en: "\(Language.en.number(Double(count))) \(count == 1 ? "client" : "clients").",
      fr: "\(Language.fr.number(Double(count))) \(count < 2 ? "client" : "clients").")
  }
}
