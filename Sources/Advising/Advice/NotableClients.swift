import Language
import Portfolio

/// The clients that advice calls by name, found in one pass over the portfolio.
struct NotableClients {
  let all: PortfolioConclusions
  /// A and B by falling profit, those of A who pay very late behind the others; C by falling revenue, D by rising profit.
  private(set) var classes: [ClientClass: Shortlist] = [:]
  /// Those that cost more than they bring, the dearest first.
  private(set) var losers = Shortlist()
  /// Those whose payment is a high risk, the latest first.
  private(set) var late = Shortlist()
  private(set) var largest = Shortlist()
  /// How many have hours noted, and the hours of D clients; nil where none of them has.
  private(set) var withHours = 0
  private(set) var hoursOfD: Double?

  init(_ all: PortfolioConclusions) {
    self.all = all
    all.portfolio.clients.forEachFigures { note($0.index, $0) }
  }

  private mutating func note(_ index: Int, _ client: some ClientFigures) {
    let revenue = client.revenue?.value ?? 0
    let profit = all.profit.ofClients[index]?.value ?? 0
    let clientClass = all.classes.ofClients[index].clientClass
    let lateDays = client.netDaysLate.flatMap { PaymentRisk(netDays: $0) == .high ? $0 : nil }
    if let clientClass {
      let stake =
        switch clientClass {
        case .a: lateDays == nil ? profit : 0
        case .b: profit
        case .c: revenue
        case .d: -profit
        }
      classes[clientClass, default: Shortlist()].add(index, stake: stake)
    }
    if revenue > 0 { largest.add(index, stake: revenue) }
    if profit < 0 { losers.add(index, stake: -profit) }
    if let lateDays { late.add(index, stake: lateDays) }
    guard let hours = client.hours else { return }
    withHours += 1
    if clientClass == .d { hoursOfD = (hoursOfD ?? 0) + hours }
  }
}

extension NotableClients {
  /// Every name that advice can mention.
  var names: Set<String> {
    Set((Array(classes.values) + [losers, late, largest]).flatMap(\.first).map(name))
  }

  func name(_ index: Int) -> String { visible(all.portfolio.clients.name(index)) }

  /// "Café Central, Bois Martin and 2 others" · « Café Central, Bois Martin et 2 autres »; nil of nobody.
  ///
  /// - Parameter remark: what stands in parentheses behind a name.
  func names(_ list: Shortlist?, _ remark: (Int) -> Text? = { _ in nil }) -> Text? {
    guard let list, list.count > 0 else { return nil }
    let more = list.count - list.first.count
    let others =
      more > 0 ? [Text(en: more == 1 ? "1 other" : "\(more) others", fr: more == 1 ? "1 autre" : "\(more) autres")] : []
    let named = list.first.map { index in
      let (name, remark) = (name(index), remark(index))
      return Text(en: name + (remark.map { " (\($0[.en]))" } ?? ""), fr: name + (remark.map { " (\($0[.fr]))" } ?? ""))
    }
    let items = named + others
    return Text(en: Language.en.list(items.map { $0[.en] }), fr: Language.fr.list(items.map { $0[.fr] }))
  }

  /// Profit ÷ revenue in words; nil without revenue.
  func rate(_ index: Int) -> Text? {
    let rate = all.profit.ofClients[index]?.per(all.portfolio.clients.revenues[index])
    return rate.map { Unit.rate.words(100 * $0, "") }
  }

  /// The sign that makes it hardest to work with a client.
  func hardest(_ index: Int) -> Text? {
    all.ease.readings(of: all.portfolio.clients[index]).min { $0.points < $1.points }?.words
  }
}
