import Portfolio
import Profiling
import Testing

@Suite struct ClientMoveTests {
  private func portfolio(_ clients: [(id: String?, name: String)]) -> PortfolioConclusions {
    PortfolioConclusions(
      Portfolio(
        clients.map { id, name in
          var client = Client(name: name)
          client.id = id
          return client
        }))
  }

  private func moves(_ old: [(id: String?, name: String)], _ new: [(id: String?, name: String)]) -> [String] {
    ClientMove.between(portfolio(old), portfolio(new)).map { "\($0.name) \($0.to == .absent ? "went" : "came")" }
  }

  /// A file may bring numbers where the one before had names alone, and the other way round.
  @Test func aNumberMoreOrLessIsNoOtherClient() {
    #expect(moves([(nil, "Café"), (nil, "Inn")], [("1", "CAFE"), ("2", "Inn")]).isEmpty)
    #expect(moves([("1", "Café"), ("2", "Inn")], [(nil, "Inn"), (nil, "café")]).isEmpty)
  }

  @Test func aNumberCountsMoreThanAName() {
    #expect(moves([("1", "Bar")], [("1", "Bar & Co")]).isEmpty)
    #expect(moves([("1", "Bar")], [("2", "Bar")]) == ["Bar came", "Bar went"])
    #expect(moves([("1", "Bar"), ("2", "Bar")], [("1", "Bar")]) == ["Bar went"])
    #expect(moves([(nil, "Bar")], [("1", "Bar"), ("2", "Bar")]) == ["Bar came"])
  }
}
