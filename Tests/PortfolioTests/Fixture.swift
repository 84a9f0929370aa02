import Foundation
import Language
import Portfolio
import Testing
import Trees

/// The random portfolios and what the independent oracle makes of them.
enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/portfolios")

  static func json(_ path: String) throws -> JSON {
    JSON(try JSONReader.read(Array(try Data(contentsOf: folder.appending(path: path)))))
  }

  static func conclusions(_ name: String) throws -> PortfolioConclusions {
    let file = try json("\(name).json")
    let clients = try #require(file["clients"]?.array).map(client)
    return PortfolioConclusions(
      Portfolio(clients, months: file["months"]?.double), settings(try #require(file["settings"])))
  }

  private static func client(_ json: JSON) -> Client {
    func number(_ key: String) -> Double? { json[key]?.double }
    func amount(_ key: String) -> Amount? { number(key).flatMap { Amount($0) } }
    var client = Client(name: json["name"]?.string ?? "")
    client.attributes = json["attributes"]?.object?.compactMapValues(\.string) ?? [:]
    client.revenue = amount("revenue")
    client.cost = amount("cost")
    client.hours = number("hours")
    client.orders = number("orders")
    client.daysLate = number("daysLate")
    client.negotiation = number("negotiation")
    client.changes = number("changes")
    client.support = number("support")
    client.decision = number("decision")
    client.isStandard = json["standard"]?.bool
    client.ease = number("ease")
    client.potential = amount("potential")
    client.since = json["since"]?.string.flatMap { Day($0) }
    client.referrals = number("referrals")
    client.reputation = number("reputation")
    client.payment = json["payment"]?.array.map(history)
    return client
  }

  /// From `[amount, days beyond terms or null, "paid" or "open"]`.
  private static func history(_ invoices: [JSON]) -> PaymentHistory {
    invoices.reduce(into: PaymentHistory()) { history, invoice in
      let (value, days, isOpen) = (invoice[0]?.double ?? 0, invoice[1]?.double, invoice[2]?.string == "open")
      let amount = Amount(value) ?? .zero
      history.invoices += 1
      if isOpen {
        history.open += 1
        history.openAmount += amount
      }
      guard let days else { return }
      history.late += !isOpen && days > 0 ? 1 : 0
      history.judged += 1
      history.judgedAmount += amount
      history.lateAmountDays += value * max(0, days)
      history.netAmountDays += value * days
    }
  }

  private static func settings(_ json: JSON) -> PortfolioSettings {
    var settings = PortfolioSettings()
    settings.profitFrom = json["profitFrom"]?.double
    settings.easeFrom = json["easeFrom"]?.double
    if let small = json["cuts"]?[0]?.double, let large = json["cuts"]?[1]?.double {
      settings.cuts = .init(small: small, large: large)
    }
    settings.terms = json["terms"]?.int
    settings.hours = json["hours"]?.double
    settings.hourlyCost = json["hourlyCost"]?.double
    settings.visitHours = json["visitHours"]?.double
    settings.callHours = json["callHours"]?.double
    settings.remoteHours = json["remoteHours"]?.double
    settings.valueOrder = json["valueOrder"]?.array?.compactMap { $0.string.flatMap(ValueVariable.init) }
    return settings
  }
}
