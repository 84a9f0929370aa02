import Language
import Portfolio
import Profiling
import Testing
import Trees

/// What the figures witness about an ideal client: ten A clients in the north, ten D clients in the south.
@Suite struct WitnessedTraitsTests {
  private static let portfolio = Portfolio(
    (0..<20).map { place in
      var client = Client(name: "Client \(place)")
      let isNorthern = place < 10
      client.revenue = Amount(100)
      client.cost = Amount(isNorthern ? 50 : 90)
      client.ease = isNorthern ? 5 : 1
      client.attributes =
        isNorthern ? ["region": "North", "segment": "pizza"] : ["region": "South", "segment": "hotels"]
      return client
    })

  private func traits(match: String?, _ portfolio: Portfolio? = portfolio) throws -> [Text] {
    let answers = Workshop.answers([
      "segments": [["name": "pizzerias", "match": match.map { .string($0) } ?? .null], ["name": "inns"]],
      "niche": ["segment": "pizzerias"],
    ])
    let conclusions = Conclusions(answers, portfolio, name: "Four & Co", language: .en, openQuestions: [])
    return try #require(conclusions.idealClients.first).traits
  }

  /// Of four values tested, the one with ten of ten reaches from 62 % up, the overall share is 50 %.
  @Test func theTraitsOfAClientsAreToldWithBothShares() throws {
    let traits = try traits(match: "pizza")
    #expect(
      Set(traits.map { $0[.en] }) == [
        "Among your clients, region “North”: 100% are in class A, against 50% overall.",
        "Among your clients, segment “pizza”: 100% are in class A, against 50% overall.",
      ])
    #expect(
      Set(traits.map { $0[.fr].map { $0.isWhitespace ? " " : $0 } }.map { String($0) }) == [
        "Parmi vos clients, région « North » : 100 % sont en classe A, contre 50 % sur l’ensemble.",
        "Parmi vos clients, segment « pizza » : 100 % sont en classe A, contre 50 % sur l’ensemble.",
      ])
  }

  /// No hotel lies in the north; of whom was not matched nobody knows where they lie.
  @Test func whatOnlyOtherSegmentsHaveIsNoTraitOfThisOne() throws {
    let region = "Among your clients, region “North”: 100% are in class A, against 50% overall."
    #expect(try traits(match: "hotels").map { $0[.en] } == [])
    #expect(try traits(match: nil).map { $0[.en] } == [region])
  }

  /// Nine in the north are too few to tell.
  @Test func whereNothingStandsOutTheIdealClientIsSilent() throws {
    var fewer = Self.portfolio
    fewer.clients = Clients(fewer.clients.dropFirst().dropLast())
    #expect(try traits(match: "pizza", fewer) == [])
    #expect(try traits(match: "pizza", nil) == [])
  }
}
