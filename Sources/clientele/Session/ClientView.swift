import Language
import Portfolio
import Trees

/// Everything about one client.
struct ClientView {
  private let all: PortfolioConclusions
  private let index: Int
  private let currency: String

  /// A client by id or by name, spelling apart, or by an unambiguous beginning.
  init(_ name: String, in conclusions: PortfolioConclusions?, currency: String) throws {
    guard let conclusions else { throw Failure.noClients }
    all = conclusions
    index = try Self.place(of: name, among: conclusions.portfolio.clients)
    self.currency = currency
  }

  init(_ all: PortfolioConclusions, _ index: Int, currency: String) {
    self.all = all
    self.index = index
    self.currency = currency
  }

  static func place(of name: String, among clients: Clients) throws -> Int {
    if let exact = clients.firstIndex(named: name) { return exact }
    let (wanted, names) = (name.folded, clients.indices.map { clients.name($0).folded })
    let equal = names.indices.filter { names[$0] == wanted }
    let found = equal.isEmpty && !wanted.isEmpty ? names.indices.filter { names[$0].hasPrefix(wanted) } : equal
    if let only = found.first, found.count == 1 { return only }
    throw Failure.unknownClient(name, near: near(wanted, names, found).map { clients.name($0) }, isOneOf: found.count)
  }

  /// Those it may be, else the one a typing mistake away.
  private static func near(_ wanted: String, _ names: [String], _ found: [Int]) -> [Int] {
    guard found.isEmpty else { return Array(found.prefix(5)) }
    let reach = max(1, wanted.count / 2)
    let candidates = names.filter { abs($0.count - wanted.count) <= reach }
    return wanted.nearest(in: candidates).flatMap { names.firstIndex(of: $0) }.map { [$0] } ?? []
  }

  func lines(_ language: Language) -> String {
    let explanation = ClientExplanation(all, client: index, currency: currency)?.lines(language) ?? []
    return (explanation + [namesakes?[language]].compactMap(\.self)).joined(separator: "\n")
  }

  /// The ids of others that bear the same name; nil where there are none.
  private var namesakes: Text? {
    let clients = all.portfolio.clients
    let name = clients.name(index)
    let ids = clients.indices.filter { $0 != index && clients.name($0) == name }.compactMap(clients.id)
    guard !ids.isEmpty else { return nil }
    return Text(
      en: "Of the same name, by id: \(ids.joined(separator: ", ")). show client ID shows another.",
      fr: "Du même nom, par id : \(ids.joined(separator: ", ")). show client ID en montre un autre.")
  }

  /// What follows, what it is made of, and under `given` what the file says.
  var json: JSON {
    guard let one = all.client(at: index) else { return .null }
    var json = one.json.object ?? [:]
    json["given"] = one.client.json
    json["easeFrom"] = .array(
      all.ease.readings(of: one.client).map { reading in
        [
          "sign": .string(reading.sign.rawValue), "measure": .number(reading.measure),
          "points": .number(reading.points),
        ]
      })
    json["valueFrom"] = .array(
      all.value.parts(of: index).map { part in
        [
          "variable": .string(part.variable.rawValue), "place": .number(part.place), "weight": .number(part.weight),
          "points": .number(part.points),
        ]
      })
    return .object(json)
  }
}
