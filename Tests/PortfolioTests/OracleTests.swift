import Portfolio
import Testing
import Trees

/// Random portfolios, worked out with exact fractions by `Tests/Oracle/portfolio.py`.
@Suite struct OracleTests {
  @Test(arguments: ["whole", "with-gaps", "revenue-only", "four-clients"])
  func conclusionsAreAsTheOracleHasThem(name: String) throws {
    let conclusions = try Fixture.conclusions(name)
    let expected = try Fixture.json("expected/\(name).json")
    let clients = try #require(expected["perClient"]?.array)
    #expect(clients.count > 3)
    compare(conclusions.json, expected, at: name)
    for (found, wanted) in zip(conclusions.clients().map(\.json), clients) {
      compare(found, wanted, at: wanted["name"]?.string ?? name)
    }
    #expect(conclusions.clients().count == clients.count)
    #expect(conclusions.effort.totals.needs.isEmpty == (expected["effort"] != .null))
  }

  /// The oracle finds traits that discriminate in two of them: else nothing would be compared.
  @Test(arguments: ["whole", "with-gaps"])
  func someTraitDiscriminates(name: String) throws {
    #expect(try Fixture.conclusions(name).discrimination.traits.contains { $0.value == "coast" })
  }

  /// Everything that is expected is found, numbers within a millionth; further keys may stand beside.
  private func compare(_ found: JSON?, _ expected: JSON, at place: String) {
    switch expected {
    case .object(let object):
      for (key, value) in object where key != "perClient" && !(key == "effort" && value.isNull) {
        compare(found?[key], value, at: "\(place) \(key)")
      }
    case .array(let items):
      #expect(found?.array?.count == items.count, "\(place)")
      for (index, item) in items.enumerated() { compare(found?[index], item, at: "\(place) \(index)") }
    case .integer, .number:
      let difference = found?.double.flatMap { found in expected.double.map { abs(found - $0) } }
      #expect((difference ?? 1) < 2e-6, "\(place): \(String(describing: found)), expected \(expected)")
    default: #expect(found == expected, "\(place)")
    }
  }
}
