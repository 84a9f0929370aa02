public import Interviewing
public import Portfolio
import Trees

extension Answers {
  /// What the user set for the conclusions over the portfolio.
  public var portfolioSettings: PortfolioSettings {
    var settings = PortfolioSettings()
    settings.profitFrom = self["portfolio.profitFrom"]?.double
    settings.easeFrom = self["portfolio.easeFrom"]?.double
    settings.terms = self["portfolio.terms"]?.int
    settings.hours = self["business.hours"]?.double
    settings.hourlyCost = self["business.hourlyCost"]?.double
    settings.visitHours = self["portfolio.visitHours"]?.double
    settings.callHours = self["portfolio.callHours"]?.double
    settings.remoteHours = self["portfolio.remoteHours"]?.double
    settings.valueOrder = ValueOrder(self)?.variables
    settings.cuts = cuts
    return settings
  }

  private var cuts: VolumeSegments.Cuts? {
    let row = self["portfolio.cuts"]?.array?.first
    guard let small = row?["small"]?.double, let large = row?["large"]?.double else { return nil }
    return VolumeSegments.Cuts(small: small, large: large)
  }

  /// Notes within how many days invoices are to be paid.
  ///
  /// - Parameter at: now, in ISO 8601.
  public mutating func note(terms: Int, at: String) {
    set(.integer(terms), at: "portfolio.terms", note: Note(status: .answered, at: at))
  }

  /// Notes that clients were imported and of which segments, for the questions about them; nil takes it back.
  ///
  /// - Parameter at: now, in ISO 8601.
  public mutating func note(_ portfolio: Portfolio?, at: String) {
    let list: Path = "portfolio.segments"
    for key in notes.keys where key.hasPrefix(list) { clear(key) }
    clear(list)
    guard let portfolio else { return clear("portfolio.imported") }
    let note = Note(status: .answered, at: at)
    set(.string(String(at.prefix(10))), at: "portfolio.imported", note: note)
    let segments = portfolio.segments.prefix(Self.mostSegments).map { JSON.object(["name": .string($0)]) }
    if !segments.isEmpty { set(.array(Array(segments)), at: list, note: note) }
  }

  private static let mostSegments = 50

  /// The clients that were entered by hand, a line each; nil where there are none. What such a client costs are the
  /// hours spent on it: where their cost is known, there is no other.
  public var portfolioByHand: Portfolio? {
    let isHourCounted = self["business.hourlyCost"]?.double != nil
    let clients = (self["portfolio.clients"]?.array ?? []).compactMap(Client.init).map { client in
      var client = client
      if isHourCounted, client.hours != nil { client.cost = .zero }
      return client
    }
    return clients.isEmpty ? nil : Portfolio(clients, months: self["portfolio.months"]?.double)
  }
}

extension Client {
  /// A row of `portfolio.clients`: `name`, and `revenue`, `hours` and `ease` where they are known.
  fileprivate init?(_ row: JSON) {
    guard let name = row["name"]?.string else { return nil }
    self.init(name: name)
    revenue = row["revenue"]?.double.flatMap { Amount($0) }
    hours = row["hours"]?.double
    ease = row["ease"]?.double
  }
}

extension Portfolio {
  /// The names of its segments, the one with most clients first.
  fileprivate var segments: [String] {
    let counts = clients.indices.lazy.compactMap { clients.label("segment", of: $0) }.reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
