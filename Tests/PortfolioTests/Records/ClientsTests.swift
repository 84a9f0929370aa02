import Language
import Testing

@testable import Portfolio

@Suite struct ClientsTests {
  private func inn() -> Client {
    var inn = Client(name: "Inn")
    (inn.id, inn.attributes) = ("7", ["segment": "inns"])
    (inn.hours, inn.isStandard, inn.since) = (2.5, true, Day("2020-02-29"))
    return inn
  }

  @Test func whatWasPutInComesOut() {
    let clients: Clients = [Client(name: ""), inn(), client("Café", revenue: -1, cost: 0, ease: 3)]
    #expect(Array(clients) == [Client(name: ""), inn(), client("Café", revenue: -1, cost: 0, ease: 3)])
    #expect(clients.mapFigures(\.hours) == [nil, 2.5, nil])
    #expect(clients.label("segment", of: 1) == "inns")
    #expect(clients.label("segment", of: 2) == nil)
    #expect(clients.firstIndex(named: "7") == 1)
  }

  @Test func aChangeTouchesOneClient() {
    var clients: Clients = [client("a", revenue: 1), inn(), client("b", revenue: 2)]
    clients.change(1) { client in
      client.attributes = ["region": "West"]
      (client.id, client.hours, client.revenue) = (nil, nil, .zero)
    }
    var changed = inn()
    (changed.id, changed.attributes, changed.hours, changed.revenue) = (nil, ["region": "West"], nil, .zero)
    #expect(Array(clients) == [client("a", revenue: 1), changed, client("b", revenue: 2)])
  }

  @Test func equalHoweverTheyCameAbout() {
    var changed: Clients = [inn(), Client(name: "b")]
    changed.change(1) { $0.ease = 4 }
    changed.change(1) { $0.ease = nil }
    #expect(changed == [inn(), Client(name: "b")])
    #expect(changed != [Client(name: "b"), inn()])
  }
}
