import Testing
import Trees

/// What follows from the answers beyond ranking and niche, as the program shows it.
@Suite struct ConclusionsTests {
  private static let business = Business(description: "drinks-wholesaler.fr")

  private func workshop(_ more: String) throws -> Workshop {
    let workshop = try Self.business.workshop()
    let outcome = try workshop.run("interview", "--answers", "-", "--no-input", input: more)
    try #require(outcome.code == 0, "\(outcome)")
    return workshop
  }

  @Test func theMarketIsShownAsItsChain() throws {
    let workshop = try workshop("market: {prospects: 3400, reachable: 60, share: 20, spend: 1080}")
    let market = try workshop.run("show", "market", "--json").json
    #expect(market["potential"] == 440_640.0)
    #expect(market["segment"] == "domaines de mariage")
    #expect(try workshop.profile()["conclusions"]?["market"] == market)
    #expect(try workshop.run("show", "market").output.flat.contains("= 440 640 € par an"))
  }

  @Test func theMatrixIsShownByZone() throws {
    let workshop = try Self.business.workshop()
    let answers = [
      ("strengths", ["expertise", "brand", "range", "relationship", "prices"], "4"),
      ("attractiveness", ["opportunities", "constraints", "turnover", "profitability"], "3"),
    ]
    for (axis, aspects, points) in answers {
      for aspect in aspects { try workshop.run("answer", "segments[2].\(axis).\(aspect)", points) }
    }
    let matrix = try workshop.run("show", "matrix", "--json").json
    #expect(matrix["segments"]?[0]?["name"] == "domaines de mariage")
    #expect(matrix["segments"]?[0]?["strength"] == 75.0)
    #expect(matrix["segments"]?[0]?["attractiveness"] == 50.0)
    #expect(matrix["segments"]?[0]?["zone"] == "invest")
    #expect(try workshop.run("show", "matrix").output.flat.hasPrefix("- domaines de mariage : investir."))
  }

  @Test func anotherObjectiveIsShownBesideTodays() throws {
    let workshop = try Self.business.workshop()
    let ideal = try workshop.run("show", "ideal", "--objective", "new-market", "--json").json
    #expect(ideal.array?.count == 1)
    #expect(ideal[0]?["segment"] == "bars de quartier")
    #expect(ideal[0]?["moves"]?[0] == ["segment": "bars de quartier", "from": 3, "to": 1])
    let words = try workshop.run("show", "ideal", "--objective", "new-market").output.flat
    #expect(words.hasPrefix("Objectif : gagner plus à heures égales Des domaines de mariage qui manquent"))
    #expect(words.contains("Objectif : un nouveau marché Des bars de quartier."))
    #expect(
      words.contains("Donc les bars de quartier (73,8 sur 100) plutôt que les domaines de mariage (67,5 sur 100)."))
    #expect(try workshop.profile()["conclusions"]?["idealClients"]?[0]?["objective"] == "margin")
  }

  @Test func anObjectiveThatIsNoneIsRefused() throws {
    let outcome = try Self.business.workshop().run("show", "ideal", "--objective", "fame")
    #expect(outcome.code == 64)
    #expect(
      outcome.errors.flat == """
        Il n’y a pas d’objectif « fame » : choisissez new-market, new-offer, new-segment, conquest, loyalty ou margin.
        """)
  }
}
